namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Puts figures of several periods together (akumulasi): quarters to a year, years to a period. A missing period is never a 0, a maximum
/// never the last value, and no date of today plays a part: which periods are due is an argument.
/// </summary>
public static partial class Akumulasi
{
    /// <summary>Puts the figures of periods together.</summary>
    /// <param name="periode">The figures in the order of time; <see langword="null"/> for a period that is due and states nothing.</param>
    /// <param name="cara">How they make one.</param>
    /// <param name="opsi">The options; <see cref="OpsiKumulatif.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The figure, or why there is none, with what it rests on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cara"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static HasilAkumulasi Combine(ReadOnlySpan<decimal?> periode, CaraAkumulasi cara, OpsiKumulatif? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(cara);
        var pengumpul = new PengumpulPeriode(IsSummed(cara));
        foreach (var p in periode)
        {
            pengumpul.Add(p is { } nilai ? (Terhitung<decimal>)nilai : SebabTidakTerhitung.TanpaRealisasi);
        }

        return pengumpul.Finish(cara, opsi ?? OpsiKumulatif.Standar);
    }

    /// <summary>Puts the figures of periods together, each a number or the reason why there is none.</summary>
    /// <param name="periode">
    /// The figures in the order of time. A reason counts as what it says: <see cref="SebabTidakTerhitung.BelumJatuhTempo"/> as not yet due,
    /// <see cref="SebabTidakTerhitung.RealisasiStrip"/> as a dash, the unreadable as unreadable, any other as missing.
    /// </param>
    /// <inheritdoc cref="Combine(ReadOnlySpan{decimal?}, CaraAkumulasi, OpsiKumulatif?)"/>
    public static HasilAkumulasi CombineTerhitung(ReadOnlySpan<Terhitung<decimal>> periode, CaraAkumulasi cara, OpsiKumulatif? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(cara);
        var pengumpul = new PengumpulPeriode(IsSummed(cara));
        foreach (ref readonly var p in periode)
        {
            pengumpul.Add(p);
        }

        return pengumpul.Finish(cara, opsi ?? OpsiKumulatif.Standar);
    }

    private static bool IsSummed(CaraAkumulasi? cara) => cara != CaraAkumulasi.PosisiAkhir && cara != CaraAkumulasi.Maksimum;
}
