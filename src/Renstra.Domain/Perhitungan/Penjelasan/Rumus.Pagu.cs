namespace Renstra.Domain.Perhitungan;

/// <content>Pagu: sums, shares, growth, priorities, composition, scenario (60–79).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum TabelPendanaan = new(
        new("tabel program dan pendanaan (T-C.27 Permendagri 86/2017; Inmendagri 2/2025): pagu tiap tingkat adalah jumlah yang di bawahnya", "the table of programmes and funding (T-C.27 of Permendagri 86/2017; Inmendagri 2/2025): the pagu of a level is the sum of what is below it"),
        Keyakinan.Praktik);

    private static readonly DasarHukum KelazimanTc24 = new(
        new("kelaziman tabel T-C.24 (rata-rata pertumbuhan); rumusnya tidak terbaca dalam teks", "custom of table T-C.24 (mean growth); its formula was not read in a text"),
        Keyakinan.Umum);

    private static readonly DasarHukum Aritmetika = new(
        new("aritmetika; tidak ada teks yang mengaturnya", "arithmetic; no text settles it"),
        Keyakinan.Umum);

    /// <summary>The sum of the primary figures.</summary>
    public static readonly Rumus JumlahPagu = new("jumlahPagu", 60, "jumlah pagu", "sum of pagu", new("Σ p, p pada tingkat terendah yang menyatakan pagu", "Σ p, p at the lowest level that states a pagu"), TabelPendanaan);

    /// <summary>The share of a part in a whole.</summary>
    public static readonly Rumus BagianDariJumlah = new("bagianDariJumlah", 61, "bagian dari keseluruhan", "share in the whole", new("B ÷ J × 100", "B ÷ J × 100"), Aritmetika);

    /// <summary>Shares rounded so that they add up to 100, by the largest remainder.</summary>
    public static readonly Rumus BagianSisaTerbesar = new(
        "bagianSisaTerbesar",
        62,
        "bagian yang dibulatkan sehingga berjumlah 100",
        "shares rounded so that they add up to 100",
        new("B ÷ J × 100 dibulatkan ke bawah; sisanya satu per satu kepada pecahan terbesar", "B ÷ J × 100 rounded down; what is left, one by one, to the largest fractions"),
        Aritmetika);

    /// <summary>Growth from one year to the next.</summary>
    public static readonly Rumus PertumbuhanTahunan = new("pertumbuhanTahunan", 63, "pertumbuhan tahunan", "growth from one year to the next", new("(Aₜ − Aₜ₋₁) ÷ Aₜ₋₁ × 100", "(Aₜ − Aₜ₋₁) ÷ Aₜ₋₁ × 100"), KelazimanTc24);

    /// <summary>The plain mean of the yearly growths.</summary>
    public static readonly Rumus PertumbuhanRataRata = new("pertumbuhanRataRata", 64, "rata-rata pertumbuhan tahunan", "mean of the yearly growths", new("Σ g ÷ n", "Σ g ÷ n"), KelazimanTc24);

    /// <summary>Compound growth between the first and the last year.</summary>
    public static readonly Rumus PertumbuhanMajemuk = new("pertumbuhanMajemuk", 65, "pertumbuhan majemuk", "compound growth", new("((Aₙ ÷ A₀)^(1/n) − 1) × 100", "((Aₙ ÷ A₀)^(1/n) − 1) × 100"), KelazimanTc24);

    /// <summary>The mean difference in rupiah.</summary>
    public static readonly Rumus SelisihRataRata = new("selisihRataRata", 66, "rata-rata selisih rupiah", "mean difference in rupiah", new("Σ (Aₜ − Aₜ₋₁) ÷ n", "Σ (Aₜ − Aₜ₋₁) ÷ n"), KelazimanTc24);

    /// <summary>The sum of what supports a priority, each counted once.</summary>
    public static readonly Rumus JumlahPrioritas = new("jumlahPrioritas", 67, "jumlah pagu pendukung prioritas", "sum of pagu that supports a priority", new("Σ p, tiap pendukung satu kali", "Σ p, each support once"), Aritmetika);

    /// <summary>A group of expenditure within the agency's pagu.</summary>
    public static readonly Rumus Komposisi = new("komposisi", 68, "komposisi pagu", "composition of the pagu", new("Σ p dari kelompoknya; bagian = Σ p ÷ J × 100", "Σ p of the group; share = Σ p ÷ J × 100"), Aritmetika);

    /// <summary>A ceiling met by scaling what is not fixed.</summary>
    public static readonly Rumus SkenarioSebanding = new(
        "skenarioSebanding",
        69,
        "penyesuaian sebanding terhadap plafon",
        "scaling to a ceiling in proportion",
        new("(P − T) × p ÷ Σ p bebas, ke kelipatan yang ditentukan; sisanya kepada pecahan terbesar", "(P − T) × p ÷ Σ free p, to the declared multiple; what is left to the largest fractions"),
        Aritmetika);

    private static Rumus[] Pagu => [JumlahPagu, BagianDariJumlah, BagianSisaTerbesar, PertumbuhanTahunan, PertumbuhanRataRata, PertumbuhanMajemuk, SelisihRataRata, JumlahPrioritas, Komposisi, SkenarioSebanding];
}
