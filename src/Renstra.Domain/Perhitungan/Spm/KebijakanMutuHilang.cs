using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What the index is where the achievement of mutu is not stated (kebijakan mutu hilang). No text settles it.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<KebijakanMutuHilang>))]
public sealed class KebijakanMutuHilang : HimpunanTertutup<KebijakanMutuHilang>, IHimpunanTertutup<KebijakanMutuHilang>
{
    /// <summary>There is no index. The default: the achievement of penerima alone is another figure.</summary>
    public static readonly KebijakanMutuHilang TidakDihitung = new("tidakDihitung", 1, "indeks tidak dihitung tanpa capaian mutu", "no index without the achievement of mutu");

    /// <summary>The achievement of penerima stands for the index.</summary>
    public static readonly KebijakanMutuHilang PenerimaSaja = new("penerimaSaja", 2, "capaian penerima dipakai sebagai indeks", "the achievement of penerima stands for the index");

    private KebijakanMutuHilang(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>Both.</summary>
    public static ImmutableArray<KebijakanMutuHilang> Semua { get; } = [TidakDihitung, PenerimaSaja];
}
