namespace Renstra.Domain;

/// <content>The code as a number, for indexes and databases.</content>
public readonly partial struct KodeAkun
{
    /// <summary>
    /// The code as one number: unique, 0 for <see cref="Kosong"/>, in the order of the document, below 2⁵². The numbering stays the same in
    /// all later versions, so it may be stored in an index or a database (a signed 64-bit column holds it).
    /// </summary>
    /// <remarks>
    /// Bits from the top: akun (4 bits), kelompok (4), jenis (7), objek (7), twice the rincian objek, plus 1 if it has three digits (11), four
    /// times the sub rincian objek, plus its digits beyond three (19). What is absent is 0.
    /// </remarks>
    /// <returns>The number.</returns>
    public ulong ToUInt64() => _packed;

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of.</summary>
    /// <param name="nomor">The number.</param>
    /// <returns>The code; <see cref="Kosong"/> for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No code has this number.</exception>
    public static KodeAkun FromUInt64(ulong nomor) => TryFromUInt64(nomor, out var kode)
        ? kode
        : throw new ArgumentOutOfRangeException(nameof(nomor), nomor, "No code has this number.");

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of; never throws.</summary>
    /// <param name="nomor">The number.</param>
    /// <param name="kode">The code, or <c>default</c>.</param>
    /// <returns>Whether a code has this number.</returns>
    public static bool TryFromUInt64(ulong nomor, out KodeAkun kode)
    {
        kode = new(nomor);
        if (kode.IsKosong || kode.IsWellFormed())
        {
            return true;
        }

        kode = default;
        return false;
    }

    // Each segment within its bounds, none below an absent one, and a sub rincian objek as wide as its rincian objek asks.
    private bool IsWellFormed()
    {
        if (_packed >> AkunShift is < 1 or > 9 || KelompokField > 9 || JenisField > 99 || ObjekField > 99)
        {
            return false;
        }

        var tigaDigit = RincianField != 0 && LebarRincian == 3;
        if (RincianField == 1 || RincianField >> 1 > (tigaDigit ? 999 : 99))
        {
            return false;
        }

        if (SubField != 0 && !IsSubWellFormed(tigaDigit))
        {
            return false;
        }

        return (KelompokField != 0 || JenisField == 0) && (JenisField != 0 || ObjekField == 0)
            && (ObjekField != 0 || RincianField == 0) && (RincianField != 0 || SubField == 0);
    }

    private bool IsSubWellFormed(bool tigaDigit) => SubField >> 2 != 0 && LebarSub switch
    {
        3 => !tigaDigit && SubField >> 2 <= 999,
        4 => !tigaDigit && SubField >> 2 <= 9999,
        5 => tigaDigit && SubField >> 2 <= 99_999,
        _ => false,
    };
}
