using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Which formula of the tingkat capaian where a value is to stay fixed (rumus tetap). No text settles it.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<RumusTetap>))]
public sealed class RumusTetap : HimpunanTertutup<RumusTetap>, IHimpunanTertutup<RumusTetap>
{
    /// <summary>(T − |R − T|) ÷ T × 100, at least 0: by the distance, to either side. The default.</summary>
    public static readonly RumusTetap Penyimpangan = new("penyimpangan", 1, "(T − |R − T|) ÷ T × 100, paling rendah 0", "(T − |R − T|) ÷ T × 100, at least 0");

    /// <summary>100 where R = T, else 0.</summary>
    public static readonly RumusTetap SamaAtauTidak = new("samaAtauTidak", 2, "100 bila R = T, selain itu 0", "100 where R = T, else 0");

    private RumusTetap(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<RumusTetap> Semua { get; } = [Penyimpangan, SamaAtauTidak];
}
