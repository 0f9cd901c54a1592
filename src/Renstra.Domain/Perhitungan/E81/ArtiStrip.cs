using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What a dash in a column of money says (arti strip).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<ArtiStrip>))]
public sealed class ArtiStrip : HimpunanTertutup<ArtiStrip>, IHimpunanTertutup<ArtiStrip>
{
    /// <summary>Nothing was spent: 0, and said so. The default.</summary>
    public static readonly ArtiStrip Nihil = new("nihil", 1, "nihil: 0 rupiah", "nothing: 0 rupiah");

    /// <summary>The same as a blank: nothing is stated.</summary>
    public static readonly ArtiStrip Kosong = new("kosong", 2, "seperti sel kosong", "as a blank");

    private ArtiStrip(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<ArtiStrip> Semua { get; } = [Nihil, Kosong];
}
