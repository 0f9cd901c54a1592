namespace Renstra.Domain.Perhitungan;

/// <content>Tingkat capaian of one indicator in one year (1–).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum Penjelasan86 = new(
        new("Permendagri 86/2017, tingkat capaian kinerja", "Permendagri 86/2017, achievement of performance"),
        Keyakinan.Teks);

    // Read in official reports; no article that we could read prints the formula.
    private static readonly DasarHukum LaporanKinerja = new(
        new("laporan kinerja instansi pemerintah", "official performance reports"),
        Keyakinan.Teks);

    private static readonly DasarHukum PraktikTPerR = new(
        new("praktik aplikasi perencanaan daerah", "practice of regional planning applications"),
        Keyakinan.Praktik);

    private static readonly DasarHukum KelazimanTetap = new(
        new("kelaziman; tidak ada teks yang mengaturnya", "custom; no text settles it"),
        Keyakinan.Umum);

    /// <summary>Higher is better.</summary>
    public static readonly Rumus CapaianNaik = new("capaianNaik", 1, "tingkat capaian, makin tinggi makin baik", "achievement, higher is better", new("R ÷ T × 100", "R ÷ T × 100"), Penjelasan86);

    /// <summary>Lower is better, by the distance from the target.</summary>
    public static readonly Rumus CapaianTurun = new("capaianTurun", 2, "tingkat capaian, makin rendah makin baik", "achievement, lower is better", new("(2T − R) ÷ T × 100, paling rendah 0", "(2T − R) ÷ T × 100, at least 0"), LaporanKinerja);

    /// <summary>Lower is better, by the quotient turned round.</summary>
    public static readonly Rumus CapaianTurunTerbalik = new("capaianTurunTerbalik", 3, "tingkat capaian, makin rendah makin baik (rasio terbalik)", "achievement, lower is better (quotient turned round)", new("T ÷ R × 100", "T ÷ R × 100"), PraktikTPerR);

    /// <summary>Within a range.</summary>
    public static readonly Rumus CapaianRentang = new(
        "capaianRentang",
        4,
        "tingkat capaian terhadap rentang",
        "achievement against a range",
        new("di dalam A–B: 100; di bawah A: R ÷ A × 100; di atas B: (2B − R) ÷ B × 100, paling rendah 0", "inside A–B: 100; below A: R ÷ A × 100; above B: (2B − R) ÷ B × 100, at least 0"),
        LaporanKinerja);

    /// <summary>Fixed at its value, by the distance from it.</summary>
    public static readonly Rumus CapaianTetap = new("capaianTetap", 5, "tingkat capaian, tetap pada nilainya", "achievement, fixed at its value", new("(T − |R − T|) ÷ T × 100, paling rendah 0", "(T − |R − T|) ÷ T × 100, at least 0"), KelazimanTetap);

    /// <summary>Fixed at its value, all or nothing.</summary>
    public static readonly Rumus CapaianTetapSama = new("capaianTetapSama", 6, "tingkat capaian, tetap: sama atau tidak", "achievement, fixed: the same or not", new("R = T: 100; selain itu 0", "R = T: 100; else 0"), KelazimanTetap);

    /// <summary>A grade against a grade, by their order.</summary>
    public static readonly Rumus CapaianPredikat = new("capaianPredikat", 7, "tingkat capaian predikat menurut urutannya", "achievement of a grade, by order", new("predikat R sama atau lebih baik daripada T: 100", "grade R the same as T or better: 100"), KelazimanTetap);

    /// <summary>A grade against a grade, by the values that the scale gives them.</summary>
    public static readonly Rumus CapaianPredikatBernilai = new("capaianPredikatBernilai", 8, "tingkat capaian predikat menurut nilainya", "achievement of a grade, by its value", new("nilai R ÷ nilai T × 100", "value of R ÷ value of T × 100"), KelazimanTetap);

    private static Rumus[] Capaian => [CapaianNaik, CapaianTurun, CapaianTurunTerbalik, CapaianRentang, CapaianTetap, CapaianTetapSama, CapaianPredikat, CapaianPredikatBernilai];
}
