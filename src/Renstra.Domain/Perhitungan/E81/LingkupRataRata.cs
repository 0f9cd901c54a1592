using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What the averages at the foot of form E.81 run over (lingkup rata-rata). Regulation is silent.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<LingkupRataRata>))]
public sealed class LingkupRataRata : HimpunanTertutup<LingkupRataRata>, IHimpunanTertutup<LingkupRataRata>
{
    /// <summary>Every row of an indicator at programme level; money counts once for each programme, or once more where an indicator has money of its own. The default: the source document does so.</summary>
    public static readonly LingkupRataRata BarisIndikator = new("barisIndikator", 1, "baris indikator tingkat program", "indicator rows of programme level");

    /// <summary>Every programme once, its indicators put together first.</summary>
    public static readonly LingkupRataRata Program = new("program", 2, "program", "programmes");

    /// <summary>Every row of an indicator at programme level, by its weight; money by the budget of the year.</summary>
    public static readonly LingkupRataRata Berbobot = new("berbobot", 3, "baris indikator berbobot", "weighted indicator rows");

    private LingkupRataRata(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<LingkupRataRata> Semua { get; } = [BarisIndikator, Program, Berbobot];
}
