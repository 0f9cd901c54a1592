namespace Renstra.Domain.Perhitungan;

/// <summary>Shares and changes in per cent (statistik), each with its base named. Unrounded; nothing is divided by 0.</summary>
public static class Statistik
{
    /// <summary>A part of a whole: 41.893 of 43.746 is 95,76 %.</summary>
    /// <param name="bagian">The part.</param>
    /// <param name="keseluruhan">The whole, the base.</param>
    /// <param name="dasar">What the whole is, in words.</param>
    /// <returns>The percentage with its base.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static HasilStatistik Share(decimal bagian, decimal keseluruhan, TeksDwibahasa dasar) => new(Rumus.StatistikBagian, bagian, keseluruhan, dasar);

    /// <summary>A change from one value to the next, above 0 for a rise and below 0 for a decline. Of a negative base the size counts.</summary>
    /// <param name="awal">The value before, the base.</param>
    /// <param name="akhir">The value after.</param>
    /// <param name="dasar">What the value before is, in words.</param>
    /// <returns>The percentage with its base.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static HasilStatistik Change(decimal awal, decimal akhir, TeksDwibahasa dasar) => new(Rumus.StatistikPerubahan, akhir, awal, dasar);

    /// <summary>A decline by an amount: 8.108 of 50.001 is 16,22 %. Above 0 for a decline.</summary>
    /// <param name="penurunan">By how much it declined.</param>
    /// <param name="awal">The value before, the base.</param>
    /// <param name="dasar">What the value before is, in words.</param>
    /// <returns>The percentage with its base.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static HasilStatistik Decline(decimal penurunan, decimal awal, TeksDwibahasa dasar) => new(Rumus.StatistikPenurunan, penurunan, awal, dasar);

    /// <summary>A rise by an amount. Above 0 for a rise.</summary>
    /// <param name="kenaikan">By how much it rose.</param>
    /// <param name="awal">The value before, the base.</param>
    /// <param name="dasar">What the value before is, in words.</param>
    /// <returns>The percentage with its base.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static HasilStatistik Rise(decimal kenaikan, decimal awal, TeksDwibahasa dasar) => new(Rumus.StatistikKenaikan, kenaikan, awal, dasar);
}
