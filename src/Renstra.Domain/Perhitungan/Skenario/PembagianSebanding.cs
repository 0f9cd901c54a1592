namespace Renstra.Domain.Perhitungan;

/// <summary>Splits an amount in proportion to present amounts, in multiples of whole rupiah (pembagian sebanding).</summary>
public static class PembagianSebanding
{
    /// <summary>
    /// Splits an amount in proportion to present amounts by the largest remainder. Every part is a multiple of <paramref name="kelipatan"/>, save one
    /// that also gets what no multiple is left for. The parts add up to the amount exactly, and each is less than one multiple away from its exact share.
    /// Where the amount equals the present sum, nothing changes.
    /// </summary>
    /// <param name="sekarang">The present amounts, none negative. Nothing goes to those that are 0.</param>
    /// <param name="jumlah">The amount to split, not negative.</param>
    /// <param name="kelipatan">The multiple in whole rupiah, 1–1.000.000.000.</param>
    /// <returns>One part for each amount; or why there are none: an amount is negative, or all are 0 though there is something to split.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kelipatan"/> is not 1–1.000.000.000.</exception>
    /// <exception cref="OverflowException">The present amounts' sum is out of range.</exception>
    public static Terhitung<Daftar<Rupiah>> Calculate(ReadOnlySpan<Rupiah> sekarang, Rupiah jumlah, long kelipatan = 1) =>
        Split(sekarang, jumlah, kelipatan, out _);

    /// <summary>Splits; says which part got what no multiple was left for, −1 if there was nothing left.</summary>
    internal static Terhitung<Daftar<Rupiah>> Split(ReadOnlySpan<Rupiah> sekarang, Rupiah jumlah, long kelipatan, out int penerimaSisa)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(kelipatan, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kelipatan, 1_000_000_000);
        penerimaSisa = -1;
        if (jumlah.Sign < 0 || sekarang.ContainsAnyInRange(Rupiah.MinValue, Rupiah.FromSen(-1)))
        {
            return SebabTidakTerhitung.JumlahNegatif;
        }

        var total = Rupiah.Sum(sekarang);
        if (total == jumlah)
        {
            return Daftar.Create(sekarang);
        }

        return total == Rupiah.Nol ? SebabTidakTerhitung.TanpaPaguBebas : Share(sekarang, total.Sen, jumlah.Sen, kelipatan * Rupiah.SenPerRupiah, ref penerimaSisa);
    }

    private static Daftar<Rupiah> Share(ReadOnlySpan<Rupiah> sekarang, long total, long jumlah, long unit, ref int penerimaSisa)
    {
        // The exact share jumlah × w / total, in units; with its remainder, all in 128 bits: 2^63 × 2^63, and 2^63 × 10^11.
        var divisor = (Int128)total * unit;
        var parts = new long[sekarang.Length];
        var order = new (Int128 Remainder, int Index)[parts.Length];
        var left = jumlah;
        for (var i = 0; i < parts.Length; i++)
        {
            var (quotient, remainder) = Int128.DivRem((Int128)jumlah * sekarang[i].Sen, divisor);
            parts[i] = (long)quotient * unit;
            order[i] = (remainder, i);
            left -= parts[i];
        }

        Array.Sort(order, static (a, b) => a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder) : a.Index.CompareTo(b.Index));
        for (var i = 0; left > 0; i++)
        {
            // Whole units first; what is less than one goes to the next in line, whose remainder is not 0 either.
            var more = Math.Min(unit, left);
            parts[order[i].Index] += more;
            penerimaSisa = more < unit ? order[i].Index : -1;
            left -= more;
        }

        return Array.ConvertAll(parts, Rupiah.FromSen).ToDaftar();
    }
}
