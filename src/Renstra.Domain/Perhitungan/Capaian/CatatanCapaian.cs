using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>What is to be noted about a tingkat capaian (catatan). A note judges nothing: the figure stands as it was computed.</summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<CatatanCapaian>))]
public sealed class CatatanCapaian : HimpunanTertutup<CatatanCapaian>, IHimpunanTertutup<CatatanCapaian>
{
    /// <summary>The target is a bound that has to be passed, such as &gt; 5, and the realisasi only equals it.</summary>
    public static readonly CatatanCapaian BatasTegasHanyaSama = new("batasTegasHanyaSama", 1, "target berupa batas yang harus dilampaui, sedangkan realisasi hanya menyamainya", "the target is a bound to be passed, and the realisasi only equals it");

    /// <summary>The realisasi is negative.</summary>
    public static readonly CatatanCapaian RealisasiNegatif = new("realisasiNegatif", 2, "realisasi negatif", "the realisasi is negative");

    /// <summary>The realisasi is above 100, in a unit of per cent.</summary>
    public static readonly CatatanCapaian RealisasiDiAtasSeratusPersen = new("realisasiDiAtasSeratusPersen", 3, "realisasi di atas 100 persen", "the realisasi is above 100 per cent");

    private CatatanCapaian(string name, int value, string indonesia, string inggris)
        : base(name, value, indonesia, inggris)
    {
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<CatatanCapaian> Semua { get; } = [BatasTegasHanyaSama, RealisasiNegatif, RealisasiDiAtasSeratusPersen];
}
