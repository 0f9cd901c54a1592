namespace Renstra.Domain.Perhitungan;

/// <summary>Shares rounded so that they add up to 100 exactly (bagian bulat), by the method of the largest remainder.</summary>
public static class BagianBulat
{
    /// <summary>The most decimals that shares are rounded to.</summary>
    public const int MaxDesimal = 10;

    /// <summary>The rounded shares of amounts in their sum.</summary>
    /// <param name="bagian">The amounts, none negative.</param>
    /// <param name="desimal">To how many decimals, 0–10.</param>
    /// <returns>
    /// One share for each amount, each less than one unit of the last decimal away from the exact one, together exactly 100 %; equal remainders are served in the
    /// order of the amounts. Or why there are none: an amount is negative, there are none, or all are 0.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desimal"/> is not 0–10.</exception>
    /// <exception cref="OverflowException">The amounts' sum is out of range.</exception>
    public static Terhitung<Daftar<Persen>> Calculate(ReadOnlySpan<Rupiah> bagian, int desimal = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(desimal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(desimal, MaxDesimal);
        var weights = new long[bagian.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = bagian[i].Sen;
            if (weights[i] < 0)
            {
                return SebabTidakTerhitung.JumlahNegatif;
            }
        }

        if (weights.Length == 0)
        {
            return SebabTidakTerhitung.TanpaData;
        }

        if (Rupiah.Sum(bagian) == Rupiah.Nol)
        {
            return SebabTidakTerhitung.PembagiNol;
        }

        // A hundred per cent in units of the last decimal is split like money.
        long unit = 1;
        for (var i = 0; i < desimal; i++)
        {
            unit *= 10;
        }

        var parts = Rupiah.FromSen(100 * unit).Allocate(weights);
        return Array.ConvertAll(parts, part => Persen.FromPoin((decimal)part.Sen / unit)).ToDaftar();
    }
}
