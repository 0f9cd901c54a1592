namespace Renstra.Domain;

/// <content>The code as a number, for indexes and databases.</content>
public readonly partial struct KodeRekening
{
    /// <summary>
    /// The code as one number: unique, 0 for <see cref="Kosong"/>, in the order of the document, below 2⁴⁴. The numbering stays the same in
    /// all later versions, so it may be stored in an index or a database (a signed 64-bit column holds it).
    /// </summary>
    /// <remarks>
    /// Bits from the top: urusan + 1 (4 bits; X is 1), bidang urusan + 1 (7; XX is 1), program (7), kewenangan (4), kegiatan (7), and for a
    /// sub kegiatan twice its number, plus 1 if it has four digits (15). What is absent is 0.
    /// </remarks>
    /// <returns>The number.</returns>
    public ulong ToUInt64() => _packed;

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of.</summary>
    /// <param name="nomor">The number.</param>
    /// <returns>The code; <see cref="Kosong"/> for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No code has this number.</exception>
    public static KodeRekening FromUInt64(ulong nomor) => TryFromUInt64(nomor, out var kode)
        ? kode
        : throw new ArgumentOutOfRangeException(nameof(nomor), nomor, "No code has this number.");

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of; never throws.</summary>
    /// <param name="nomor">The number.</param>
    /// <param name="kode">The code, or <c>default</c>.</param>
    /// <returns>Whether a code has this number.</returns>
    public static bool TryFromUInt64(ulong nomor, out KodeRekening kode)
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
        var (urusan, bidang, sub) = (_packed >> UrusanShift, BidangField, SubField);
        if (urusan is < 1 or > 10 || bidang > 100 || (bidang == 1) != (urusan == 1 && bidang != 0))
        {
            return false;
        }

        if (ProgramField > 99 || KegiatanField > 99 || KewenanganField > 8 || (KewenanganField == 0) != (KegiatanField == 0))
        {
            return false;
        }

        if (sub != 0 && ((sub & 1) == 0 ? sub >> 1 > 99 : sub >> 1 is 0 or > 9999))
        {
            return false;
        }

        return (bidang != 0 || ProgramField == 0) && (ProgramField != 0 || KegiatanField == 0) && (KegiatanField != 0 || sub == 0);
    }
}
