using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A grade of SAKIP (predikat SAKIP), the accountability of performance. Its interval is open on the left and closed on the right: 80,00 is
/// BB and 80,01 is A. The intervals are the same under PermenPANRB 12/2015 and 88/2021, as applications have them.
/// </summary>
[JsonConverter(typeof(HimpunanTertutupJsonConverter<PredikatSakip>))]
public sealed class PredikatSakip : HimpunanTertutup<PredikatSakip>, IHimpunanTertutup<PredikatSakip>
{
    /// <summary>0–30, Sangat Kurang.</summary>
    public static readonly PredikatSakip D = new("sangatKurang", 1, "D", "Sangat Kurang", "very poor", 0, 30);

    /// <summary>&gt; 30–50, Kurang.</summary>
    public static readonly PredikatSakip C = new("kurang", 2, "C", "Kurang", "poor", 30, 50);

    /// <summary>&gt; 50–60, Cukup (Memadai).</summary>
    public static readonly PredikatSakip CC = new("cukup", 3, "CC", "Cukup (Memadai)", "fair (adequate)", 50, 60);

    /// <summary>&gt; 60–70, Baik.</summary>
    public static readonly PredikatSakip B = new("baik", 4, "B", "Baik", "good", 60, 70);

    /// <summary>&gt; 70–80, Sangat Baik.</summary>
    public static readonly PredikatSakip BB = new("sangatBaik", 5, "BB", "Sangat Baik", "very good", 70, 80);

    /// <summary>&gt; 80–90, Memuaskan.</summary>
    public static readonly PredikatSakip A = new("memuaskan", 6, "A", "Memuaskan", "satisfying", 80, 90);

    /// <summary>&gt; 90–100, Sangat Memuaskan.</summary>
    public static readonly PredikatSakip AA = new("sangatMemuaskan", 7, "AA", "Sangat Memuaskan", "very satisfying", 90, 100);

    private PredikatSakip(string name, int value, string huruf, string indonesia, string inggris, decimal dari, decimal sampai)
        : base(name, value, indonesia, inggris) => (Huruf, Dari, Sampai) = (huruf, dari, sampai);

    /// <summary>All seven, the lowest first.</summary>
    public static ImmutableArray<PredikatSakip> Semua { get; } = [D, C, CC, B, BB, A, AA];

    /// <summary>The grade as documents print it: <c>BB</c>. Its meaning, <c>Sangat Baik</c>, is what it is called (<see cref="HimpunanTertutup{T}.Sebut"/>).</summary>
    public string Huruf { get; }

    /// <summary>The lower bound; not itself in the interval, but for the 0 of <see cref="D"/>.</summary>
    public decimal Dari { get; }

    /// <summary>The upper bound, itself in the interval.</summary>
    public decimal Sampai { get; }

    /// <summary>The interval as printed, such as <c>&gt; 80–90</c>.</summary>
    public string Interval => $"{(this == D ? "" : "> ")}{NotasiAngka.Indonesia.Format(Dari)}–{NotasiAngka.Indonesia.Format(Sampai)}";

    /// <summary>Whether a score, as printed at two decimals, belongs to this grade.</summary>
    /// <param name="nilai">The score.</param>
    /// <returns>Whether it does; never for a score outside 0–100.</returns>
    public bool Contains(decimal nilai) => NilaiSakip.Classify(nilai) == this;

    /// <summary>Recognizes a printed grade, whatever its case and the blanks around it. Nothing is guessed: <c>DD</c> is no grade.</summary>
    /// <param name="tercetak">The grade as printed; may be <see langword="null"/>.</param>
    /// <returns>The grade, or <see cref="SebabTidakTerhitung.TanpaData"/> for no text, <see cref="SebabTidakTerhitung.PredikatTidakDikenal"/> for another.</returns>
    public static Terhitung<PredikatSakip> Recognize(string? tercetak)
    {
        var word = KataTercetak.Join(tercetak);
        if (word.Length == 0)
        {
            return SebabTidakTerhitung.TanpaData;
        }

        foreach (var predikat in Semua)
        {
            if (word.Equals(predikat.Huruf, StringComparison.OrdinalIgnoreCase))
            {
                return predikat;
            }
        }

        return SebabTidakTerhitung.PredikatTidakDikenal;
    }
}
