using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A formula (rumus) of the calculations: its name, its expression, and what it rests on. The catalogue of all of them is <see cref="Semua"/>;
/// <c>docs/calculations.md</c> has a worked example of each.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<Rumus>))]
public sealed partial class Rumus : HimpunanTertutup<Rumus>, IHimpunanTertutup<Rumus>
{
    private Rumus(string name, int value, string indonesia, string inggris, TeksDwibahasa ekspresi, DasarHukum dasar)
        : base(name, value, indonesia, inggris)
    {
        Ekspresi = ekspresi;
        Dasar = dasar;
    }

    /// <summary>All formulas, by the number of their group.</summary>
    // Made when asked for: the fields of several files have no order among them.
    public static ImmutableArray<Rumus> Semua => field.IsDefault ? field = [.. Capaian, .. Kumulatif, .. E81, .. Pagu, .. Anggaran, .. PredikatSakip, .. Spm, .. Statistik] : field;

    /// <summary>The expression, such as <c>R ÷ T × 100</c>; its letters are those of the inputs.</summary>
    public TeksDwibahasa Ekspresi { get; }

    /// <summary>What it rests on.</summary>
    public DasarHukum Dasar { get; }
}
