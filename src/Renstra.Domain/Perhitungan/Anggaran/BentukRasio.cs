using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>In what form T-C.24 prints its ratio (bentuk rasio). Both are in use.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<BentukRasio>))]
public sealed class BentukRasio : HimpunanTertutup<BentukRasio>, IHimpunanTertutup<BentukRasio>
{
    /// <summary>In per cent: 85,17. The default.</summary>
    public static readonly BentukRasio Persen = new("persen", 1, "persen", "per cent");

    /// <summary>As a quotient: 0,85.</summary>
    public static readonly BentukRasio HasilBagi = new("hasilBagi", 2, "hasil bagi", "quotient");

    private BentukRasio(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<BentukRasio> Semua { get; } = [Persen, HasilBagi];
}
