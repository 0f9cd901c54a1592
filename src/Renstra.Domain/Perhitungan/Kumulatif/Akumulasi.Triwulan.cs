namespace Renstra.Domain.Perhitungan;

/// <content>Quarters to the year.</content>
public static partial class Akumulasi
{
    /// <summary>
    /// The figure of a year from its quarters. Increments are summed, and of positions the last known one is taken, whatever is said of the
    /// sum: positions are running sums already. Where nothing is declared the quarters are increments if together they never exceed the
    /// year's target, else positions.
    /// </summary>
    /// <param name="triwulan">The quarters in their order, at most four; see <see cref="CombineTerhitung"/> for reasons.</param>
    /// <param name="entri">How a quarter is entered; <see langword="null"/> if nothing says.</param>
    /// <param name="cara">How quarters make the year; <see langword="null"/> if nothing says.</param>
    /// <param name="polaritas">The polarity: where higher is not better, undeclared quarters are positions.</param>
    /// <param name="target">The target of the whole year, by which undeclared quarters are judged.</param>
    /// <param name="sampai">The last quarter that is due; <see langword="null"/> for all that are given. What stands behind it is not counted.</param>
    /// <param name="opsi">The options; <see cref="OpsiKumulatif.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The figure, or why there is none, with how the quarters were read.</returns>
    /// <exception cref="ArgumentException">There are more than four quarters.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="polaritas"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static HasilAkumulasi CombineTriwulan(
        ReadOnlySpan<Terhitung<decimal>> triwulan,
        BentukEntri? entri,
        CaraAkumulasi? cara,
        Polaritas polaritas,
        Terhitung<decimal> target,
        Triwulan? sampai = null,
        OpsiKumulatif? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(polaritas);
        if (triwulan.Length > 4)
        {
            throw new ArgumentException("A year has four quarters.", nameof(triwulan));
        }

        opsi ??= OpsiKumulatif.Standar;
        var pengumpul = new PengumpulPeriode(entri != BentukEntri.Posisi || IsSummed(cara));
        for (var i = 0; i < triwulan.Length; i++)
        {
            pengumpul.Add(i >= (sampai?.Nomor ?? 4) ? SebabTidakTerhitung.BelumJatuhTempo : triwulan[i]);
        }

        // A mean or a maximum is of the figures as they stand.
        if (cara == CaraAkumulasi.RataRata || cara == CaraAkumulasi.Maksimum)
        {
            return pengumpul.Finish(cara, opsi, entri);
        }

        var alasan = AlasanEntri.Dinyatakan;
        if (entri is null && cara is not null)
        {
            (entri, alasan) = (cara == CaraAkumulasi.Jumlah ? BentukEntri.Tambahan : BentukEntri.Posisi, AlasanEntri.CaraAkumulasi);
        }

        if (entri is null)
        {
            (entri, alasan) = Judge(pengumpul, polaritas, target, opsi);
        }

        return entri is null
            ? pengumpul.Finish(pengumpul.NoFigure ?? SebabTidakTerhitung.AkumulasiTidakJelas, null, null, alasan)
            : pengumpul.Finish(entri == BentukEntri.Tambahan ? CaraAkumulasi.Jumlah : CaraAkumulasi.PosisiAkhir, opsi, entri, alasan);
    }

    // The figures decide, where no one declared anything.
    private static (BentukEntri? Entri, AlasanEntri Alasan) Judge(in PengumpulPeriode pengumpul, Polaritas polaritas, in Terhitung<decimal> target, OpsiKumulatif opsi)
    {
        if (polaritas != Polaritas.Naik)
        {
            return (BentukEntri.Posisi, AlasanEntri.BukanMakinTinggi);
        }

        if (pengumpul.Terisi <= 1)
        {
            return (BentukEntri.Posisi, AlasanEntri.SatuAngka);
        }

        if (!target.TryGetValue(out var t))
        {
            return (null, AlasanEntri.TidakJelas);
        }

        if (pengumpul.PuncakJumlah > t)
        {
            return (BentukEntri.Posisi, AlasanEntri.MelebihiTarget);
        }

        // Figures that never fall can be positions as well.
        return opsi.Entri == KebijakanEntri.TidakDihitung && !pengumpul.PernahTurun && !pengumpul.IsSamaDibacaKeduanya
            ? (null, AlasanEntri.TidakJelas)
            : (BentukEntri.Tambahan, AlasanEntri.TidakMelebihiTarget);
    }
}
