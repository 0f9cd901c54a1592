using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Which formula of the tingkat capaian where lower is better (rumus turun). Both are in use.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<RumusTurun>))]
public sealed class RumusTurun : HimpunanTertutup<RumusTurun>, IHimpunanTertutup<RumusTurun>
{
    /// <summary>(2T − R) ÷ T × 100, at least 0. The default.</summary>
    public static readonly RumusTurun Selisih = new("selisih", 1, "(2T − R) ÷ T × 100, paling rendah 0", "(2T − R) ÷ T × 100, at least 0");

    /// <summary>T ÷ R × 100.</summary>
    public static readonly RumusTurun RasioTerbalik = new("rasioTerbalik", 2, "T ÷ R × 100", "T ÷ R × 100");

    private RumusTurun(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<RumusTurun> Semua { get; } = [Selisih, RasioTerbalik];
}
