using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>Where the target of the Renstra by rule comes from (asal target kaidah).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AsalTargetKaidah>))]
public sealed class AsalTargetKaidah : HimpunanTertutup<AsalTargetKaidah>, IHimpunanTertutup<AsalTargetKaidah>
{
    /// <summary>It is the stated one.</summary>
    public static readonly AsalTargetKaidah Tercantum = new("tercantum", 1, "target tercantum", "the stated target");

    /// <summary>The sum of the yearly targets of the plan.</summary>
    public static readonly AsalTargetKaidah JumlahTargetTahunan = new("jumlahTargetTahunan", 2, "jumlah target tahunan rencana", "sum of the plan's yearly targets");

    /// <summary>The target of the plan for its last year.</summary>
    public static readonly AsalTargetKaidah TargetTahunTerakhir = new("targetTahunTerakhir", 3, "target rencana tahun terakhir", "the plan's target of its last year");

    /// <summary>The stated target is the target of the Renja as many times as the Renstra has years, which adds up what does not accumulate: the target of the Renja.</summary>
    public static readonly AsalTargetKaidah TargetRenja = new("targetRenja", 4, "target Renja: target tercantum kelipatan jumlah tahun", "the target of the Renja: the stated one is a multiple by years");

    private AsalTargetKaidah(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<AsalTargetKaidah> Semua { get; } = [Tercantum, JumlahTargetTahunan, TargetTahunTerakhir, TargetRenja];
}
