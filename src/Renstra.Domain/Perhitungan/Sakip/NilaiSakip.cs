namespace Renstra.Domain.Perhitungan;

/// <summary>SAKIP scores (nilai SAKIP): their grades, a stated grade against its score, and the score from its components.</summary>
public static partial class NilaiSakip
{
    /// <summary>The grade of a score. What is classified is the score as printed, at two decimals, halves away from zero.</summary>
    /// <param name="nilai">The score, 0–100.</param>
    /// <returns>The grade, or <see cref="SebabTidakTerhitung.NilaiDiLuarRentang"/>: documents hold such figures, so they are no argument error.</returns>
    public static Terhitung<PredikatSakip> Classify(decimal nilai) => Of(nilai, null);

    /// <summary>Classifies as <see cref="Classify"/> does, and explains it.</summary>
    /// <param name="nilai">The score, 0–100.</param>
    /// <returns>The explanation.</returns>
    public static Penjelasan Explain(decimal nilai)
    {
        var catat = new PencatatHitung { Rumus = Rumus.Sakip };
        var hasil = Of(nilai, catat);
        var teks = hasil.TryGetValue(out var p)
            ? new TeksDwibahasa($"{p.Huruf} ({p.Sebut()})", $"{p.Huruf} ({p.Sebut(Bahasa.Inggris)})")
            : PencatatHitung.Reason(hasil.Sebab!);
        return catat.Finish(new("predikat SAKIP", "SAKIP grade"), teks, default);
    }

    /// <summary>Checks a stated grade against its score.</summary>
    /// <param name="tercetak">The grade as the document prints it.</param>
    /// <param name="nilai">The score as the document prints it; <see langword="null"/> if it prints none.</param>
    /// <returns>Both grades, and whether they agree.</returns>
    public static PemeriksaanSakip Check(string? tercetak, decimal? nilai) =>
        new(tercetak, nilai, PredikatSakip.Recognize(tercetak), nilai is { } n ? Classify(n) : SebabTidakTerhitung.TanpaData);

    private static Terhitung<PredikatSakip> Of(decimal nilai, PencatatHitung? catat)
    {
        catat?.Input("N", new("nilai SAKIP", "SAKIP score"), PencatatHitung.Angka(nilai));
        if (nilai is < 0 or > 100)
        {
            return SebabTidakTerhitung.NilaiDiLuarRentang;
        }

        var printed = PembagianBulat.Round(nilai, 2, Pembulatan.SetengahMenjauhiNol);
        catat?.Step("nilai sebagaimana tercetak (dua desimal, setengah menjauhi nol)", "score as printed (two decimals, halves away from zero)", "", NotasiAngka.Indonesia.Format(printed, 2));
        var hasil = PredikatSakip.D;
        foreach (var predikat in PredikatSakip.Semua)
        {
            hasil = printed > predikat.Dari ? predikat : hasil;
        }

        catat?.Step("termasuk interval", "lies in the interval", "", hasil.Interval);
        return hasil;
    }
}
