using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How a stated column of form E.81 compares with what is computed (status).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<StatusE81>))]
public sealed class StatusE81 : HimpunanTertutup<StatusE81>, IHimpunanTertutup<StatusE81>
{
    /// <summary>It follows from the quarters.</summary>
    public static readonly StatusE81 Sama = new("sama", 1, "sama dengan hitungan dari triwulan", "the same as computed from the quarters");

    /// <summary>It follows from the columns that its own row states, but not from the quarters.</summary>
    public static readonly StatusE81 MengikutiTercantumSaja = new("mengikutiTercantumSaja", 2, "mengikuti kolom tercantum, tidak mengikuti triwulan", "follows from the stated columns, not from the quarters");

    /// <summary>It follows from neither.</summary>
    public static readonly StatusE81 Berbeda = new("berbeda", 3, "berbeda", "different");

    /// <summary>Nothing is stated.</summary>
    public static readonly StatusE81 TidakTercantum = new("tidakTercantum", 4, "tidak tercantum", "not stated");

    /// <summary>What is stated cannot be read.</summary>
    public static readonly StatusE81 TidakTerbaca = new("tidakTerbaca", 5, "tidak terbaca", "not readable");

    /// <summary>Something is stated, and nothing can be computed to compare it with.</summary>
    public static readonly StatusE81 TidakDapatDihitung = new("tidakDapatDihitung", 6, "tidak dapat dihitung", "not computable");

    private StatusE81(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<StatusE81> Semua { get; } = [Sama, MengikutiTercantumSaja, Berbeda, TidakTercantum, TidakTerbaca, TidakDapatDihitung];
}
