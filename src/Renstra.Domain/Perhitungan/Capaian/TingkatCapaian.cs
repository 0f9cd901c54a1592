namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The tingkat capaian (level of achievement) of one indicator in one year: the realisasi against the target, by the indicator's polarity.
/// In percentage points, exact to the digits of a decimal; nothing is rounded, and nothing capped unless asked for.
/// </summary>
public static partial class TingkatCapaian
{
    private static readonly TeksDwibahasa Hal = new("tingkat capaian", "level of achievement");

    /// <summary>The achievement of a number against a number.</summary>
    /// <param name="realisasi">What was achieved (R), in the indicator's unit.</param>
    /// <param name="target">What was promised (T), in the same unit.</param>
    /// <param name="polaritas">How the two compare.</param>
    /// <param name="opsi">The options; <see cref="OpsiCapaian.Standar"/> if <see langword="null"/>.</param>
    /// <returns>
    /// The percentage, or why there is none: a target of 0 or below it, a realisasi of 0 or below it under <see cref="RumusTurun.RasioTerbalik"/>.
    /// Where lower is better, 0 against 0 is 100 %.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="polaritas"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static Terhitung<Persen> Calculate(decimal realisasi, decimal target, Polaritas polaritas, OpsiCapaian? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(polaritas);
        return Of(realisasi, target, target, polaritas, opsi ?? OpsiCapaian.Standar, null);
    }

    /// <summary>The achievement of an amount of money against an amount of money: higher is better.</summary>
    /// <param name="realisasi">What was spent or received.</param>
    /// <param name="target">The ceiling or budget.</param>
    /// <returns>The percentage, or why there is none.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static Terhitung<Persen> Calculate(Rupiah realisasi, Rupiah target) => Naik(realisasi.Sen, target.Sen);

    /// <summary>Computes as <see cref="Calculate(decimal, decimal, Polaritas, OpsiCapaian?)"/> does, and explains it.</summary>
    /// <inheritdoc cref="Calculate(decimal, decimal, Polaritas, OpsiCapaian?)"/>
    /// <returns>The explanation.</returns>
    public static Penjelasan Explain(decimal realisasi, decimal target, Polaritas polaritas, OpsiCapaian? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(polaritas);
        var catat = new PencatatHitung();
        return catat.Finish(Hal, Of(realisasi, target, target, polaritas, opsi ?? OpsiCapaian.Standar, catat));
    }
}
