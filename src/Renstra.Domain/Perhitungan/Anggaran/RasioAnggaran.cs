namespace Renstra.Domain.Perhitungan;

/// <summary>The ratio of realisasi to budget (rasio anggaran, T-C.24), exact; shown in per cent or as a quotient.</summary>
public static class RasioAnggaran
{
    /// <summary>The ratio of two amounts.</summary>
    /// <param name="realisasi">What was realised (R).</param>
    /// <param name="anggaran">The budget (A).</param>
    /// <returns>R ÷ A × 100, or why there is none: the budget is 0 or negative.</returns>
    public static Terhitung<Persen> Calculate(Rupiah realisasi, Rupiah anggaran) => BagianPagu.Calculate(realisasi, anggaran);

    /// <summary>The ratio of two cells. A blank or a dash is not 0.</summary>
    /// <param name="realisasi">What the document states as realised.</param>
    /// <param name="anggaran">What it states as budget.</param>
    /// <returns>The ratio, or why there is none.</returns>
    public static Terhitung<Persen> Calculate(Tercantum<Rupiah> realisasi, Tercantum<Rupiah> anggaran)
    {
        if (realisasi.TryGetValue(out var r) && anggaran.TryGetValue(out var a))
        {
            return Calculate(r, a);
        }

        return anggaran.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.DataTidakTerbaca
            : !anggaran.HasValue ? SebabTidakTerhitung.TanpaAnggaran
            : realisasi.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.RealisasiTidakTerbaca
            : SebabTidakTerhitung.TanpaRealisasi;
    }

    /// <summary>A ratio as T-C.24 prints it, at two decimals, halves away from zero: <c>85,17%</c> or <c>0,85</c>.</summary>
    /// <param name="rasio">The ratio.</param>
    /// <param name="bentuk">The form.</param>
    /// <returns>The text; empty where there is no ratio.</returns>
    public static string Show(Terhitung<Persen> rasio, BentukRasio bentuk)
    {
        ArgumentNullException.ThrowIfNull(bentuk);
        return !rasio.TryGetValue(out var persen) ? ""
            : bentuk == BentukRasio.Persen ? $"{persen:P}"
            : NotasiAngka.Indonesia.Format(persen.Poin / 100, 2);
    }
}
