using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>How the indicators of one row of form E.81 give its performance (cara gabung kinerja).</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CaraGabungKinerja>))]
public sealed class CaraGabungKinerja : HimpunanTertutup<CaraGabungKinerja>, IHimpunanTertutup<CaraGabungKinerja>
{
    /// <summary>Their plain mean. The default.</summary>
    public static readonly CaraGabungKinerja RataRata = new("rataRata", 1, "rata-rata", "plain mean");

    /// <summary>By the weight that each of them states.</summary>
    public static readonly CaraGabungKinerja Berbobot = new("berbobot", 2, "berbobot", "weighted");

    private CaraGabungKinerja(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<CaraGabungKinerja> Semua { get; } = [RataRata, Berbobot];
}
