using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>How the figure of a quarter is entered in form E.81 (bentuk entri).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<BentukEntri>))]
public sealed class BentukEntri : HimpunanTertutup<BentukEntri>, IHimpunanTertutup<BentukEntri>
{
    /// <summary>What the quarter alone has added.</summary>
    public static readonly BentukEntri Tambahan = new("tambahan", 1, "tambahan triwulan itu", "increment of the quarter");

    /// <summary>The position at the end of the quarter.</summary>
    public static readonly BentukEntri Posisi = new("posisi", 2, "posisi sampai triwulan itu", "position to date");

    private BentukEntri(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All members, in the order of their values.</summary>
    public static ImmutableArray<BentukEntri> Semua { get; } = [Tambahan, Posisi];
}
