using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How the shares of the parts of a whole are given (cara bagian). Shares printed at two decimals need not add up to 100.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraBagian>))]
public sealed class CaraBagian : HimpunanTertutup<CaraBagian>, IHimpunanTertutup<CaraBagian>
{
    /// <summary>Exact and unrounded. The default.</summary>
    public static readonly CaraBagian Persis = new("persis", 1, "persis, tanpa pembulatan", "exact, unrounded");

    /// <summary>Rounded by the largest remainder, so that they add up to 100 exactly.</summary>
    public static readonly CaraBagian SisaTerbesar = new("sisaTerbesar", 2, "dibulatkan dengan sisa terbesar, berjumlah tepat 100", "rounded by the largest remainder, adding up to exactly 100");

    private CaraBagian(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<CaraBagian> Semua { get; } = [Persis, SisaTerbesar];
}
