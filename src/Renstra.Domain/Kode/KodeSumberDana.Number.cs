namespace Renstra.Domain;

/// <content>The code as a number, for indexes and databases.</content>
public readonly partial struct KodeSumberDana
{
    /// <summary>
    /// The code as one number: unique, 0 for <see cref="Kosong"/>, in the order of the document, below 2⁴³. The numbering stays the same in
    /// all later versions, so it may be stored in an index or a database (a signed 64-bit column holds it).
    /// </summary>
    /// <remarks>
    /// Bits from the top: akun (4 bits), kelompok (4), jenis (7), objek (7), rincian objek (7), sub rincian objek (14). What is absent is 0.
    /// </remarks>
    /// <returns>The number.</returns>
    public ulong ToUInt64() => _packed;

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of.</summary>
    /// <param name="nomor">The number.</param>
    /// <returns>The code; <see cref="Kosong"/> for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No code has this number.</exception>
    public static KodeSumberDana FromUInt64(ulong nomor) => TryFromUInt64(nomor, out var kode)
        ? kode
        : throw new ArgumentOutOfRangeException(nameof(nomor), nomor, "No code has this number.");

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of; never throws.</summary>
    /// <param name="nomor">The number.</param>
    /// <param name="kode">The code, or <c>default</c>.</param>
    /// <returns>Whether a code has this number.</returns>
    public static bool TryFromUInt64(ulong nomor, out KodeSumberDana kode)
    {
        kode = new(nomor);
        if (kode.IsKosong || kode.IsWellFormed())
        {
            return true;
        }

        kode = default;
        return false;
    }

    // Each segment within its bounds, and none below an absent one.
    private bool IsWellFormed()
    {
        if (_packed >> AkunShift is < 1 or > 9 || KelompokField > 9 || JenisField > 99 || ObjekField > 99 || RincianField > 99 || SubField > 9999)
        {
            return false;
        }

        return (KelompokField != 0 || JenisField == 0) && (JenisField != 0 || ObjekField == 0)
            && (ObjekField != 0 || RincianField == 0) && (RincianField != 0 || SubField == 0);
    }
}
