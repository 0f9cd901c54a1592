using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What a figure that is not computable does to what rests on it (kebijakan tidak terhitung). It is never taken for 0.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanTidakTerhitung>))]
public sealed class KebijakanTidakTerhitung : HimpunanTertutup<KebijakanTidakTerhitung>, IHimpunanTertutup<KebijakanTidakTerhitung>
{
    /// <summary>It is left out, and how many were is said.</summary>
    public static readonly KebijakanTidakTerhitung Lewati = new("lewati", 1, "dilewati dan disebut", "left out, and said so");

    /// <summary>What rests on it is not computable either.</summary>
    public static readonly KebijakanTidakTerhitung TidakDihitung = new("tidakDihitung", 2, "tidak dihitung", "not computed");

    private KebijakanTidakTerhitung(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<KebijakanTidakTerhitung> Semua { get; } = [Lewati, TidakDihitung];
}
