using System.Globalization;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A value that a finding tells of: stated, computed, or their difference (nilai). It knows how to be read by people and by programs.</summary>
/// <param name="Teks">The value for programs: plain decimals without thousands separators, <c>6743239328</c>, <c>95.77</c>, or a word.</param>
/// <param name="Sebutan">The value for people, in Indonesian notation: <c>Rp6.743.239.328</c>, <c>95,77 %</c>.</param>
/// <param name="Satuan">What it is measured in: <c>Rp</c>, <c>%</c>, or the unit as printed; empty for words.</param>
public sealed record NilaiTemuan(string Teks, TeksDwibahasa Sebutan, string Satuan = "")
{
    /// <summary>An amount.</summary>
    /// <param name="value">The amount.</param>
    public static implicit operator NilaiTemuan(Rupiah value) => FromRupiah(value);

    /// <summary>A percentage, shown with two decimals.</summary>
    /// <param name="value">The percentage.</param>
    public static implicit operator NilaiTemuan(Persen value) => FromPersen(value);

    /// <summary>A number without unit.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator NilaiTemuan(decimal value) => FromAngka(value);

    /// <summary>Words that are the same in both languages, such as a name or a code.</summary>
    /// <param name="value">The words.</param>
    public static implicit operator NilaiTemuan(string value) => FromTeks(value);

    /// <summary>An amount.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The value.</returns>
    public static NilaiTemuan FromRupiah(Rupiah value) => new(value.ToString(), Same(value.ToString("C", null)), "Rp");

    /// <summary>A percentage; shown rounded to two decimals, kept exact for programs.</summary>
    /// <param name="value">The percentage.</param>
    /// <returns>The value.</returns>
    public static NilaiTemuan FromPersen(Persen value) =>
        new(value.Poin.ToString(CultureInfo.InvariantCulture), Same($"{Indonesian(value.Round().Poin)} %"), "%");

    /// <summary>A number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="satuan">Its unit, as printed.</param>
    /// <returns>The value.</returns>
    public static NilaiTemuan FromAngka(decimal value, Satuan satuan = default) =>
        new(value.ToString(CultureInfo.InvariantCulture), Same(satuan.IsKosong ? Indonesian(value) : $"{Indonesian(value)} {satuan.Teks}"), satuan.Teks);

    /// <summary>A target or realisasi, with its unit.</summary>
    /// <param name="value">The target.</param>
    /// <param name="satuan">Its unit, as printed.</param>
    /// <returns>The value.</returns>
    public static NilaiTemuan FromTarget(Target value, Satuan satuan = default)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value is Target.Angka angka
            ? FromAngka(angka.Nilai, satuan)
            : new(value.ToString(), Same(satuan.IsKosong ? value.ToString() : $"{value} {satuan.Teks}"), satuan.Teks);
    }

    /// <summary>Words that are the same in both languages.</summary>
    /// <param name="value">The words.</param>
    /// <returns>The value.</returns>
    public static NilaiTemuan FromTeks(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, Same(value));
    }

    /// <summary>A cell as the document states it, read or not.</summary>
    /// <typeparam name="T">What the cell holds.</typeparam>
    /// <param name="sel">The cell.</param>
    /// <returns>The value; <see langword="null"/> for a blank cell.</returns>
    public static NilaiTemuan? FromSel<T>(Tercantum<T> sel)
        where T : notnull => sel.IsKosong ? null : !sel.TryGetValue(out var value) ? FromTeks(sel.Teks) : value switch
        {
            Rupiah r => FromRupiah(r),
            Persen p => FromPersen(p),
            decimal d => FromAngka(d),
            Target t => FromTarget(t),
            _ => FromTeks(sel.Teks),
        };

    /// <summary>The value for people.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text.</returns>
    public string Sebut(Bahasa bahasa = Bahasa.Indonesia) => Sebutan.Sebut(bahasa);

    /// <summary>The value for programs.</summary>
    /// <returns><see cref="Teks"/>.</returns>
    public override string ToString() => Teks;

    private static TeksDwibahasa Same(string text) => new(text, text);

    private static string Indonesian(decimal value) => NotasiAngka.Indonesia.Format(value);
}
