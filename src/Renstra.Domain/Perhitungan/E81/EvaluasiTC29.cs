namespace Renstra.Domain.Perhitungan;

/// <summary>
/// One row of table T-C.29 (rekapitulasi evaluasi pelaksanaan Renja), by the numbers of its eleven columns: 8 = 7 ÷ 6 × 100,
/// 10 = 5 + 7 + (this year's realisasi, else 9), 11 = 10 ÷ 4 × 100. Practice of applications in use.
/// </summary>
public sealed partial class EvaluasiTC29
{
    private readonly KolomTC29 _kolom;
    private readonly Polaritas _polaritas;
    private readonly OpsiKumulatif _opsi;

    private EvaluasiTC29(KolomTC29 kolom, BarisTC29 baris, CaraAkumulasi cara, Polaritas polaritas, OpsiKumulatif opsi)
    {
        (_kolom, Baris, Cara, _polaritas, _opsi) = (kolom, baris, cara, polaritas, opsi);
        CapaianRenja = Renja(null);
        RealisasiPerkiraan = Expected(null);
        CapaianRenstra = Renstra(null);
    }

    /// <summary>The stated columns as bare numbers: what is no number, such as a grade, is <see langword="null"/> here.</summary>
    public BarisTC29 Baris { get; }

    /// <summary>How years make the period.</summary>
    public CaraAkumulasi Cara { get; }

    /// <summary>Column 8: the realisasi of last year's Renja in per cent of its target.</summary>
    public Terhitung<Persen> CapaianRenja { get; }

    /// <summary>Column 9: the target of the current year's Renja, or why there is none.</summary>
    public Terhitung<Target> TargetTahunBerjalan => _kolom.TargetBerjalan;

    /// <summary>Column 10: the realisasi of the Renstra expected up to the current year; of end positions it may be a grade or a range.</summary>
    public Terhitung<Target> RealisasiPerkiraan { get; }

    /// <summary>Column 11: that in per cent of the target of the Renstra.</summary>
    public Terhitung<Persen> CapaianRenstra { get; }

    /// <summary>Works a row out.</summary>
    /// <param name="baris">The stated columns.</param>
    /// <param name="cara">How years make the period; a sum if <see langword="null"/>, as the heads of the columns have it.</param>
    /// <param name="polaritas">How realisasi and target compare; higher is better if <see langword="null"/>.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentException"><paramref name="cara"/> is a mean: the column before does not say of how many years.</exception>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiTC29 Calculate(BarisTC29 baris, CaraAkumulasi? cara = null, Polaritas? polaritas = null)
    {
        ArgumentNullException.ThrowIfNull(baris);
        return cara == CaraAkumulasi.RataRata
            ? throw new ArgumentException("A mean of means needs to know of how many years; T-C.29 does not say.", nameof(cara))
            : new(KolomTC29.From(baris), baris, cara ?? CaraAkumulasi.Jumlah, polaritas ?? Polaritas.Naik, OpsiKumulatif.Standar);
    }

    /// <summary>
    /// Works out the row that a form E.81 of last year leads to: its columns 4 to 7 are the form's target of the Renstra, what was realised
    /// before, target and realisasi of the year; column 9 is what the form of the current year, else the plan of the same Renstra, promises.
    /// Of an indicator that is a mean over the years column 5 is the mean of those before, each of which weighs as much as the two that
    /// follow; grades compare as everywhere. The options are those of the form.
    /// </summary>
    /// <param name="lalu">The indicator in the form of last year.</param>
    /// <param name="tahun">The current year.</param>
    /// <param name="berjalan">The same indicator in the form of the current year; <see langword="null"/> where there is none yet.</param>
    /// <returns>The row.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiTC29 FromE81(HasilKinerjaE81 lalu, TahunAnggaran tahun, HasilKinerjaE81? berjalan = null)
    {
        ArgumentNullException.ThrowIfNull(lalu);
        var kolom = KolomTC29.From(lalu, tahun, berjalan);
        return new(kolom, kolom.ToBaris(), lalu.Tafsir.Tahun, lalu.Tafsir.Polaritas, lalu.Opsi.Kumulatif);
    }

    private Terhitung<Persen> Renja(PencatatHitung? catat) => TingkatCapaian.Of(_kolom.TahunLalu, _kolom.TargetTahunLalu, _polaritas, _opsi.Capaian, catat);

    private Terhitung<Persen> Renstra(PencatatHitung? catat) => TingkatCapaian.Of(RealisasiPerkiraan, _kolom.TargetRenstra, _polaritas, _opsi.Capaian, catat);
}
