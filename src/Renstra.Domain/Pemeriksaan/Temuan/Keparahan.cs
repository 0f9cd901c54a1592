using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>How grave a finding is (keparahan). Its number orders: the graver, the higher.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<Keparahan>))]
public sealed class Keparahan : HimpunanTertutup<Keparahan>, IHimpunanTertutup<Keparahan>
{
    /// <summary>A suggestion: the document would be better so, and is not wrong as it is.</summary>
    public static readonly Keparahan Saran = new("saran", 1, "saran", "suggestion");

    /// <summary>A warning: likely wrong, or right only with a reason that the document does not give.</summary>
    public static readonly Keparahan Peringatan = new("peringatan", 2, "peringatan", "warning");

    /// <summary>An error: the document contradicts itself, or a rule that has no exception.</summary>
    public static readonly Keparahan Galat = new("galat", 3, "galat", "error");

    private Keparahan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three, the mildest first.</summary>
    public static ImmutableArray<Keparahan> Semua { get; } = [Saran, Peringatan, Galat];

    /// <summary>Whether this is as grave as another, or graver.</summary>
    /// <param name="ambang">The other.</param>
    /// <returns>Whether it is.</returns>
    public bool IsAtLeast(Keparahan ambang)
    {
        ArgumentNullException.ThrowIfNull(ambang);
        return Value >= ambang.Value;
    }
}
