namespace Renstra.Domain.Perhitungan;

/// <content>Form E.81 and its kin (40–).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum TataE81 = new(
        new("formulir E.81 Permendagri 86/2017, menurut kepala kolom yang tercetak", "form E.81 of Permendagri 86/2017, by the heads of its columns as printed"),
        Keyakinan.Teks);

    private static readonly DasarHukum PraktikE81 = new(
        new("praktik aplikasi perencanaan daerah", "practice of regional planning applications"),
        Keyakinan.Praktik);

    private static readonly DasarHukum KelazimanE81 = new(
        new("kelaziman; tidak ada teks yang mengaturnya", "custom; no text settles it"),
        Keyakinan.Umum);

    /// <summary>Money of the year: the four quarters together.</summary>
    public static readonly Rumus E81RealisasiRenja = new("e81RealisasiRenja", 40, "realisasi Renja", "realisasi of the Renja", new("I + II + III + IV", "I + II + III + IV"), TataE81);

    /// <summary>Realisasi of the Renstra: what was before, and this year.</summary>
    public static readonly Rumus E81RealisasiRenstra = new("e81RealisasiRenstra", 41, "realisasi Renstra sampai tahun ini", "realisasi of the Renstra up to this year", new("S + R", "S + R"), TataE81);

    /// <summary>Realisasi of the Renstra of what does not add up over the years. The form's own head knows the sum alone; this is practice.</summary>
    public static readonly Rumus E81RealisasiRenstraLain = new("e81RealisasiRenstraLain", 51, "realisasi Renstra yang tidak dijumlahkan antartahun", "realisasi of the Renstra of what does not add up over the years", new("posisi akhir: R; rata-rata: (S × (t − 1) + R) ÷ t; maksimum: yang terbesar dari S dan R", "end position: R; mean: (S × (t − 1) + R) ÷ t; maximum: the larger of S and R"), PraktikE81);

    /// <summary>The target of the Renstra by rule. No text settles it; this is practice.</summary>
    public static readonly Rumus E81TargetKaidah = new("e81TargetKaidah", 52, "target Renstra menurut kaidah", "target of the Renstra by rule", new("yang dijumlahkan antartahun: jumlah target tahunan; lainnya: target tahun terakhir", "what adds up over the years: the sum of the yearly targets; others: the target of the last year"), PraktikE81);

    /// <summary>The performance of a row: the mean of its indicators.</summary>
    public static readonly Rumus E81Gabung = new("e81Gabung", 42, "capaian kinerja baris dengan beberapa indikator", "achievement of a row with several indicators", new("jumlah capaian ÷ banyaknya indikator", "sum of the achievements ÷ number of indicators"), KelazimanE81);

    /// <summary>The performance of a row, by weights.</summary>
    public static readonly Rumus E81GabungBobot = new("e81GabungBobot", 43, "capaian kinerja baris menurut bobot indikatornya", "achievement of a row by the weights of its indicators", new("Σ (bobot × capaian) ÷ Σ bobot", "Σ (weight × achievement) ÷ Σ weight"), PraktikE81);

    /// <summary>The average at the foot of the form.</summary>
    public static readonly Rumus E81RataRata = new("e81RataRata", 44, "rata-rata capaian", "average achievement", new("jumlah capaian ÷ banyaknya baris", "sum of the achievements ÷ number of rows"), TataE81);

    /// <summary>The average at the foot of the form, by weights.</summary>
    public static readonly Rumus E81RataRataBobot = new("e81RataRataBobot", 45, "rata-rata capaian berbobot", "weighted average achievement", new("Σ (bobot × capaian) ÷ Σ bobot", "Σ (weight × achievement) ÷ Σ weight"), PraktikE81);

    /// <summary>Efficiency: performance less money.</summary>
    public static readonly Rumus E81Efisiensi = new("e81Efisiensi", 46, "efisiensi: kinerja terhadap anggaran", "efficiency: performance against money", new("K − Rp, dalam poin; K ÷ Rp", "K − Rp, in points; K ÷ Rp"), KelazimanE81);

    /// <summary>Money of an upper row from the rows below it: never averaged.</summary>
    public static readonly Rumus E81Rincian = new("e81Rincian", 47, "jumlah dari rinciannya", "sum of the rows below", new("jumlah kolom rincian; persentase dihitung dari jumlahnya", "sum of the columns of the rows below; percentages from the sums"), KelazimanE81);

    /// <summary>T-C.29, column 8.</summary>
    public static readonly Rumus Tc29CapaianRenja = new("tc29CapaianRenja", 48, "T-C.29 kolom 8: tingkat realisasi Renja tahun lalu", "T-C.29 column 8: realisasi of last year's Renja", new("8 = 7 ÷ 6 × 100", "8 = 7 ÷ 6 × 100"), PraktikE81);

    /// <summary>T-C.29, column 10.</summary>
    public static readonly Rumus Tc29Realisasi = new("tc29Realisasi", 49, "T-C.29 kolom 10: perkiraan realisasi sampai tahun berjalan", "T-C.29 column 10: realisasi expected up to the current year", new("10 = 5 + 7 + (realisasi tahun berjalan, atau 9)", "10 = 5 + 7 + (this year's realisasi, else 9)"), PraktikE81);

    /// <summary>T-C.29, column 11.</summary>
    public static readonly Rumus Tc29Capaian = new("tc29Capaian", 50, "T-C.29 kolom 11: perkiraan tingkat capaian Renstra", "T-C.29 column 11: expected achievement of the Renstra", new("11 = 10 ÷ 4 × 100", "11 = 10 ÷ 4 × 100"), PraktikE81);

    private static Rumus[] E81 =>
    [
        E81RealisasiRenja, E81RealisasiRenstra, E81Gabung, E81GabungBobot, E81RataRata, E81RataRataBobot, E81Efisiensi, E81Rincian,
        Tc29CapaianRenja, Tc29Realisasi, Tc29Capaian, E81RealisasiRenstraLain, E81TargetKaidah,
    ];
}
