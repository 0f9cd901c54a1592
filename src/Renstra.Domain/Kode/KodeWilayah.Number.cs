namespace Renstra.Domain;

/// <content>The code as a number, for indexes and databases.</content>
public readonly partial struct KodeWilayah
{
    /// <summary>
    /// The code as one number: unique, 0 for <see cref="Kosong"/>, in the order of the list, below 2³⁵. The numbering stays the same in all
    /// later versions, so it may be stored in an index or a database (a signed 64-bit column holds it).
    /// </summary>
    /// <remarks>Bits from the top: provinsi (7 bits), kabupaten or kota (7), kecamatan (7), desa or kelurahan (14). What is absent is 0.</remarks>
    /// <returns>The number.</returns>
    public ulong ToUInt64() => _packed;

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of.</summary>
    /// <param name="nomor">The number.</param>
    /// <returns>The code; <see cref="Kosong"/> for 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No code has this number.</exception>
    public static KodeWilayah FromUInt64(ulong nomor) => TryFromUInt64(nomor, out var kode)
        ? kode
        : throw new ArgumentOutOfRangeException(nameof(nomor), nomor, "No code has this number.");

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of; never throws.</summary>
    /// <param name="nomor">The number.</param>
    /// <param name="kode">The code, or <c>default</c>.</param>
    /// <returns>Whether a code has this number.</returns>
    public static bool TryFromUInt64(ulong nomor, out KodeWilayah kode)
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
    private bool IsWellFormed() => _packed >> ProvinsiShift is >= 1 and <= 99 && KabupatenKotaField <= 99 && KecamatanField <= 99 && DesaField <= 9999
        && (KabupatenKotaField != 0 || KecamatanField == 0) && (KecamatanField != 0 || DesaField == 0);
}
