using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The regulation under which a SAKIP score was given (aturan SAKIP), with its components and weights. The intervals of the grades are the
/// same under both; the weights are not, so scores of the two do not compare.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<AturanSakip>))]
public sealed class AturanSakip : HimpunanTertutup<AturanSakip>, IHimpunanTertutup<AturanSakip>
{
    /// <summary>PermenPANRB 12/2015, for years up to 2021: 30/25/15/10/20. Its scores are not computed again here.</summary>
    public static readonly AturanSakip PermenPanrb12Tahun2015 = new(
        "permenPanrb12Tahun2015",
        1,
        "PermenPANRB 12/2015",
        "PermenPANRB 12/2015",
        [
            new(new("perencanaan kinerja", "planning"), 30), new(new("pengukuran kinerja", "measurement"), 25), new(new("pelaporan kinerja", "reporting"), 15),
            new(new("evaluasi internal", "internal evaluation"), 10), new(new("capaian kinerja", "achievement"), 20),
        ]);

    /// <summary>PermenPANRB 88/2021, for years from 2022: 30/30/15/25.</summary>
    public static readonly AturanSakip PermenPanrb88Tahun2021 = new(
        "permenPanrb88Tahun2021",
        2,
        "PermenPANRB 88/2021",
        "PermenPANRB 88/2021",
        [
            new(new("perencanaan kinerja", "planning"), 30), new(new("pengukuran kinerja", "measurement"), 30), new(new("pelaporan kinerja", "reporting"), 15),
            new(new("evaluasi akuntabilitas kinerja internal", "internal evaluation"), 25),
        ]);

    private AturanSakip(string name, int value, string indonesia, string inggris, Daftar<KomponenSakip> komponen)
        : base(name, value, indonesia, inggris) => Komponen = komponen;

    /// <summary>Both.</summary>
    public static ImmutableArray<AturanSakip> Semua { get; } = [PermenPanrb12Tahun2015, PermenPanrb88Tahun2021];

    /// <summary>The components with their weights, which add up to 100; as applications in use have them.</summary>
    public Daftar<KomponenSakip> Komponen { get; }

    /// <summary>The regulation that a year's score was given under. That 2022 is the first year of the newer one is practice.</summary>
    /// <param name="tahun">The year of the score.</param>
    /// <returns>The regulation, or <see cref="SebabTidakTerhitung.AturanTidakDikenal"/> for years before 2015.</returns>
    public static Terhitung<AturanSakip> For(TahunAnggaran tahun) => tahun.Nomor switch
    {
        >= 2022 => PermenPanrb88Tahun2021,
        >= 2015 => PermenPanrb12Tahun2015,
        _ => SebabTidakTerhitung.AturanTidakDikenal,
    };
}
