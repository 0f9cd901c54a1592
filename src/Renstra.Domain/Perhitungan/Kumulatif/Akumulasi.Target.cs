namespace Renstra.Domain.Perhitungan;

/// <content>The target of the period by rule.</content>
public static partial class Akumulasi
{
    /// <summary>
    /// The target of a period by rule, from its yearly targets: their sum where the indicator accumulates and a target is the year's own; the
    /// last year's where targets are cumulative, and for whatever does not accumulate. Practice, not law.
    /// </summary>
    /// <param name="target">The yearly targets in their order, the last one that of the period's last year.</param>
    /// <param name="cara">How years make the period.</param>
    /// <param name="sifat">Whether yearly targets are cumulative.</param>
    /// <param name="opsi">The options; <see cref="OpsiKumulatif.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The target, or why there is none: the last year's is never replaced by an earlier one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cara"/> or <paramref name="sifat"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Terhitung<decimal> CalculateTarget(ReadOnlySpan<Terhitung<decimal>> target, CaraAkumulasi cara, SifatTarget sifat, OpsiKumulatif? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(cara);
        ArgumentNullException.ThrowIfNull(sifat);
        return IsSumOfYears(cara, sifat) ? CombineTerhitung(target, cara, opsi).Nilai
            : target.IsEmpty ? SebabTidakTerhitung.TanpaTarget
            : target[^1];
    }

    internal static bool IsSumOfYears(CaraAkumulasi cara, SifatTarget sifat) => cara == CaraAkumulasi.Jumlah && sifat == SifatTarget.Tahunan;
}
