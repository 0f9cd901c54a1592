using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What becomes of a quarter or year that is due and states nothing (kebijakan periode hilang). It is never taken for 0. One that cannot be read states something, and is never left out.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanPeriodeHilang>))]
public sealed class KebijakanPeriodeHilang : HimpunanTertutup<KebijakanPeriodeHilang>, IHimpunanTertutup<KebijakanPeriodeHilang>
{
    /// <summary>The others are taken, and the result says how many were missing.</summary>
    public static readonly KebijakanPeriodeHilang Lewati = new("lewati", 1, "dilewati dan disebut", "left out, and said so");

    /// <summary>There is no result.</summary>
    public static readonly KebijakanPeriodeHilang TidakDihitung = new("tidakDihitung", 2, "tidak dihitung", "not computed");

    private KebijakanPeriodeHilang(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<KebijakanPeriodeHilang> Semua { get; } = [Lewati, TidakDihitung];
}
