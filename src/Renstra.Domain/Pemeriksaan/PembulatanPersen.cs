namespace Renstra.Domain.Pemeriksaan;

/// <summary>Whether a printed percentage is a computed one in the decimals in which it is printed (pembulatan persen).</summary>
internal static class PembulatanPersen
{
    /// <summary>
    /// Rounded to the decimals of the printed figure, with a half going either way; 96 and 95,7 are both 95,65. What is merely cut off (95)
    /// is another number, unless the caller's table is known for it.
    /// </summary>
    internal static bool IsSama(decimal tercantum, decimal terhitung, bool dipotong = false)
    {
        var satuan = Satuan(tercantum);
        var sisa = terhitung - tercantum;
        // A half that was rounded once before may have gone the wrong way.
        var setengah = (satuan / 2) + (satuan > 0.01m ? 0.005m : 0);
        return Math.Abs(sisa) <= setengah || (dipotong && satuan == 1 && (tercantum < 0 ? -sisa : sisa) is >= 0 and < 1);
    }

    // One in the last decimal that is printed; decimals that are 0 are not told from those that are not printed.
    private static decimal Satuan(decimal tercantum)
    {
        var satuan = 1m;
        while (tercantum % satuan != 0 && satuan > 0.0001m)
        {
            satuan /= 10;
        }

        return satuan;
    }
}
