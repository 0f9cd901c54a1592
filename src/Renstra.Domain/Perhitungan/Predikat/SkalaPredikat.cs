using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A scale of grades (skala predikat) by its name. Several are in use with the same look and other bounds, so a grade always knows its scale
/// and none is read without one.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<SkalaPredikat>))]
public sealed class SkalaPredikat : HimpunanTertutup<SkalaPredikat>, IHimpunanTertutup<SkalaPredikat>
{
    /// <summary>The five grades of Permendagri 86/2017: 91–100, 76–90, 66–75, 51–65, ≤ 50. That of form E.81, and the default.</summary>
    public static readonly SkalaPredikat Permendagri86 = new(
        "permendagri86",
        1,
        "skala Permendagri 86/2017",
        "scale of Permendagri 86/2017",
        new(
            new("Permendagri 86/2017 menurut praktik aplikasi; interval yang sama terbaca dalam laporan perangkat daerah", "Permendagri 86/2017 as applications have it; the same intervals read in an agency's report"),
            Keyakinan.Praktik));

    /// <summary>The scale ≥ 100, ≥ 75, ≥ 55 of some performance reports. The names below Sangat Berhasil are custom.</summary>
    public static readonly SkalaPredikat Keberhasilan = new(
        "keberhasilan",
        2,
        "skala keberhasilan (≥ 100, ≥ 75, ≥ 55)",
        "scale of success (≥ 100, ≥ 75, ≥ 55)",
        new(new("praktik laporan kinerja; bukan skala Permendagri 86/2017", "practice of performance reports; not the scale of Permendagri 86/2017"), Keyakinan.Praktik));

    /// <summary>The LKjIP scale &gt; 85, &gt; 75, &gt; 65, &gt; 50, &gt; 30. The names below Memuaskan are custom.</summary>
    public static readonly SkalaPredikat Lkjip = new(
        "lkjip",
        3,
        "skala LKjIP (> 85, > 75, > 65, > 50, > 30)",
        "LKjIP scale (> 85, > 75, > 65, > 50, > 30)",
        new(new("praktik LKjIP; bukan skala Permendagri 86/2017", "practice of the LKjIP; not the scale of Permendagri 86/2017"), Keyakinan.Praktik));

    private SkalaPredikat(string name, int value, string indonesia, string inggris, DasarHukum dasar)
        : base(name, value, indonesia, inggris) => Dasar = dasar;

    /// <summary>All three.</summary>
    public static ImmutableArray<SkalaPredikat> Semua { get; } = [Permendagri86, Keberhasilan, Lkjip];

    /// <summary>What it rests on.</summary>
    public DasarHukum Dasar { get; }

    /// <summary>Its grades, the lowest first.</summary>
    // Not kept: the grades need their scale before the scale can have its grades.
    public Daftar<PredikatKinerja> Predikat => PredikatKinerja.Semua.Where(p => p.Skala == this).ToDaftar();

    /// <summary>Whether its intervals are printed in whole numbers, so that <see cref="KebijakanCelah"/> decides between them.</summary>
    public bool IsBercelah => this == Permendagri86;

    /// <summary>
    /// Recognizes a printed word as a grade of this scale: the grade's Indonesian name, whatever the case and the spacing
    /// (<c>SANGAT TINGGI</c>). Nothing is guessed: <c>ST</c> is no grade.
    /// </summary>
    /// <param name="tercetak">The word as printed; may be <see langword="null"/>.</param>
    /// <returns>The grade, or <see cref="SebabTidakTerhitung.TanpaData"/> for no word, <see cref="SebabTidakTerhitung.PredikatTidakDikenal"/> for another.</returns>
    public Terhitung<PredikatKinerja> Recognize(string? tercetak)
    {
        var words = KataTercetak.Join(tercetak);
        if (words.Length == 0)
        {
            return SebabTidakTerhitung.TanpaData;
        }

        foreach (var predikat in PredikatKinerja.Semua)
        {
            if (predikat.Skala == this && words.Equals(predikat.Sebut(), StringComparison.OrdinalIgnoreCase))
            {
                return predikat;
            }
        }

        return SebabTidakTerhitung.PredikatTidakDikenal;
    }
}
