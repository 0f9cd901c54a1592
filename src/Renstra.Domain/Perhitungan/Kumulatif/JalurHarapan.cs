using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What is expected by a year of the period (jalur harapan). No text settles it.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<JalurHarapan>))]
public sealed class JalurHarapan : HimpunanTertutup<JalurHarapan>, IHimpunanTertutup<JalurHarapan>
{
    /// <summary>What the plan promises for that year: its yearly targets, by the same accumulation. The default.</summary>
    public static readonly JalurHarapan TargetTahunan = new("targetTahunan", 1, "menurut target tahunan", "by the yearly targets");

    /// <summary>A straight line from the baseline to the target of the period.</summary>
    public static readonly JalurHarapan Linear = new("linear", 2, "garis lurus dari kondisi awal ke target akhir", "a straight line from the baseline to the end target");

    private JalurHarapan(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<JalurHarapan> Semua { get; } = [TargetTahunan, Linear];
}
