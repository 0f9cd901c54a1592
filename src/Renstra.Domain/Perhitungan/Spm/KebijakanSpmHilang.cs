using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What a mean is where an index that it runs over is missing (kebijakan SPM hilang): a jenis pelayanan in its field, a field in its region. No text settles it.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanSpmHilang>))]
public sealed class KebijakanSpmHilang : HimpunanTertutup<KebijakanSpmHilang>, IHimpunanTertutup<KebijakanSpmHilang>
{
    /// <summary>There is no mean. The default: each jenis pelayanan is obligatory, so a mean of some is not that of all.</summary>
    public static readonly KebijakanSpmHilang TidakDihitung = new("tidakDihitung", 1, "tidak dihitung selama ada yang hilang", "not computed while one is missing");

    /// <summary>What is missing counts as 0: whatever is not reported is not fulfilled.</summary>
    public static readonly KebijakanSpmHilang HitungNol = new("hitungNol", 2, "yang hilang dihitung 0", "what is missing counts as 0");

    /// <summary>What is missing is left out: the mean runs over those that there are.</summary>
    public static readonly KebijakanSpmHilang Abaikan = new("abaikan", 3, "yang hilang diabaikan", "what is missing is left out");

    private KebijakanSpmHilang(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All three.</summary>
    public static ImmutableArray<KebijakanSpmHilang> Semua { get; } = [TidakDihitung, HitungNol, Abaikan];
}
