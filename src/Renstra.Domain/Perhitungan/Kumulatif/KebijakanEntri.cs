using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What decides whether quarters are increments or positions where nothing declares it and both can be meant (kebijakan entri).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanEntri>))]
public sealed class KebijakanEntri : HimpunanTertutup<KebijakanEntri>, IHimpunanTertutup<KebijakanEntri>
{
    /// <summary>The figures: increments if together they never exceed the target of the year, else positions. The default; practice of applications in use.</summary>
    public static readonly KebijakanEntri AngkaMenentukan = new("angkaMenentukan", 1, "angka menentukan", "the figures decide");

    /// <summary>Nothing: where both readings fit and differ, there is no result.</summary>
    public static readonly KebijakanEntri TidakDihitung = new("tidakDihitung", 2, "tidak dihitung bila dua pembacaan sama mungkin", "not computed where both readings fit");

    private KebijakanEntri(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<KebijakanEntri> Semua { get; } = [AngkaMenentukan, TidakDihitung];
}
