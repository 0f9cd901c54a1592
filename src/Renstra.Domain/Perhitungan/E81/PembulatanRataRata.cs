using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Whether the figures of an average are rounded before it is taken (pembulatan rata-rata).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<PembulatanRataRata>))]
public sealed class PembulatanRataRata : HimpunanTertutup<PembulatanRataRata>, IHimpunanTertutup<PembulatanRataRata>
{
    /// <summary>The average of unrounded figures. The default.</summary>
    public static readonly PembulatanRataRata TidakDibulatkan = new("tidakDibulatkan", 1, "tidak dibulatkan", "not rounded");

    /// <summary>The average of the figures as printed, at two decimals.</summary>
    public static readonly PembulatanRataRata DuaDesimal = new("duaDesimal", 2, "dibulatkan dua desimal lebih dahulu", "rounded to two decimals first");

    private PembulatanRataRata(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<PembulatanRataRata> Semua { get; } = [TidakDibulatkan, DuaDesimal];
}
