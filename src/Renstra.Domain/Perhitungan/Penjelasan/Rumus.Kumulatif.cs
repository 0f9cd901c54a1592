namespace Renstra.Domain.Perhitungan;

/// <content>Accumulated figures and progress (20–).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum KolomE81 = new(
        new("formulir E.81 Permendagri 86/2017: realisasi = jumlah keempat triwulan; realisasi Renstra = sebelumnya + tahun ini", "form E.81 of Permendagri 86/2017: realisasi = the four quarters together; realisasi of the Renstra = before + this year"),
        Keyakinan.Teks);

    private static readonly DasarHukum PraktikAkumulasi = new(
        new("praktik aplikasi perencanaan daerah", "practice of regional planning applications"),
        Keyakinan.Praktik);

    private static readonly DasarHukum KelazimanKemajuan = new(
        new("kelaziman; tidak ada teks yang mengaturnya", "custom; no text settles it"),
        Keyakinan.Umum);

    /// <summary>Periods summed.</summary>
    public static readonly Rumus AkumulasiJumlah = new("akumulasiJumlah", 20, "akumulasi: dijumlahkan", "accumulation: summed", new("A₁ + A₂ + … + Aₙ", "A₁ + A₂ + … + Aₙ"), KolomE81);

    /// <summary>The last known position.</summary>
    public static readonly Rumus AkumulasiPosisiAkhir = new("akumulasiPosisiAkhir", 21, "akumulasi: posisi akhir", "accumulation: end position", new("angka terakhir yang diketahui", "the last known figure"), PraktikAkumulasi);

    /// <summary>The mean of the known figures.</summary>
    public static readonly Rumus AkumulasiRataRata = new("akumulasiRataRata", 22, "akumulasi: rata-rata", "accumulation: mean", new("jumlah angka yang diketahui ÷ banyaknya", "sum of the known figures ÷ how many there are"), PraktikAkumulasi);

    /// <summary>The largest known figure.</summary>
    public static readonly Rumus AkumulasiMaksimum = new("akumulasiMaksimum", 23, "akumulasi: maksimum", "accumulation: maximum", new("angka terbesar yang diketahui", "the largest known figure"), PraktikAkumulasi);

    /// <summary>The target of the period of an accumulating indicator.</summary>
    public static readonly Rumus TargetPeriodeJumlah = new("targetPeriodeJumlah", 24, "target periode: jumlah target tahunan", "target of the period: sum of the yearly targets", new("T₁ + T₂ + … + Tₙ", "T₁ + T₂ + … + Tₙ"), PraktikAkumulasi);

    /// <summary>The target of the period where targets are cumulative or do not accumulate.</summary>
    public static readonly Rumus TargetPeriodeAkhir = new("targetPeriodeAkhir", 25, "target periode: target tahun terakhir", "target of the period: that of the last year", new("Tₙ", "Tₙ"), PraktikAkumulasi);

    /// <summary>The way from the baseline to the end target.</summary>
    public static readonly Rumus Kemajuan = new("kemajuan", 26, "kemajuan dari kondisi awal ke target akhir", "progress from the baseline to the end target", new("(R − B) ÷ (T − B) × 100", "(R − B) ÷ (T − B) × 100"), KelazimanKemajuan);

    /// <summary>What remains, by year left.</summary>
    public static readonly Rumus SisaPerTahun = new("sisaPerTahun", 27, "sisa per tahun", "what remains by year", new("(T − R) ÷ n", "(T − R) ÷ n"), KelazimanKemajuan);

    /// <summary>What is expected on a straight line.</summary>
    public static readonly Rumus HarapanLinear = new("harapanLinear", 28, "harapan pada garis lurus", "expected on a straight line", new("B + (T − B) × (t − t₀) ÷ (tₙ − t₀)", "B + (T − B) × (t − t₀) ÷ (tₙ − t₀)"), KelazimanKemajuan);

    /// <summary>What is expected by the yearly targets.</summary>
    public static readonly Rumus HarapanTargetTahunan = new("harapanTargetTahunan", 29, "harapan menurut target tahunan", "expected by the yearly targets", new("target periode sampai tahun t", "target of the period up to year t"), KelazimanKemajuan);

    private static Rumus[] Kumulatif =>
    [
        AkumulasiJumlah, AkumulasiPosisiAkhir, AkumulasiRataRata, AkumulasiMaksimum, TargetPeriodeJumlah, TargetPeriodeAkhir, Kemajuan, SisaPerTahun,
        HarapanLinear, HarapanTargetTahunan,
    ];
}
