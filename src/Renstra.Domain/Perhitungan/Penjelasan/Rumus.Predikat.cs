namespace Renstra.Domain.Perhitungan;

/// <content>Grades of performance and of SAKIP (90–).</content>
public sealed partial class Rumus
{
    private static readonly DasarHukum Penjelasan88 = new(
        new("PermenPANRB 88/2021, sebagaimana dipakai aplikasi", "PermenPANRB 88/2021, as applications use it"),
        Keyakinan.Praktik);

    /// <summary>A grade of performance by the interval of the printed value.</summary>
    public static readonly Rumus Predikat = new(
        "predikat",
        90,
        "predikat kinerja menurut interval",
        "grade of performance by interval",
        new("interval yang memuat N sebagaimana tercetak", "the interval that holds N as printed"),
        SkalaPredikat.Permendagri86.Dasar);

    /// <summary>A grade of a scale other than that of Permendagri 86/2017.</summary>
    public static readonly Rumus PredikatSkalaLain = new(
        "predikatSkalaLain",
        91,
        "predikat menurut skala lain",
        "grade by another scale",
        new("batas bawah tertinggi yang dicapai N sebagaimana tercetak", "the highest lower bound that N as printed reaches"),
        new(new("praktik laporan kinerja; bukan skala Permendagri 86/2017", "practice of performance reports; not the scale of Permendagri 86/2017"), Keyakinan.Praktik));

    /// <summary>A SAKIP grade by the interval of the printed score.</summary>
    public static readonly Rumus Sakip = new(
        "sakip",
        92,
        "predikat SAKIP menurut interval",
        "SAKIP grade by interval",
        new("interval yang memuat N sebagaimana tercetak, terbuka di kiri", "the interval that holds N as printed, open on the left"),
        Penjelasan88);

    /// <summary>A SAKIP score from the scores of its components.</summary>
    public static readonly Rumus SakipJumlah = new(
        "sakipJumlah",
        93,
        "nilai SAKIP dari komponennya",
        "SAKIP score from its components",
        new("Σ bobot × (20 % keberadaan + 30 % kualitas + 50 % pemanfaatan)", "Σ weight × (20 % existence + 30 % quality + 50 % use)"),
        Penjelasan88);

    private static Rumus[] PredikatSakip => [Predikat, PredikatSkalaLain, Sakip, SakipJumlah];
}
