using System.Numerics;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// The code of a region (kode wilayah administrasi pemerintahan): provinsi <c>62</c>, kabupaten or kota <c>62.07</c>, kecamatan
/// <c>62.07.01</c>, desa or kelurahan <c>62.07.01.2001</c>.
/// </summary>
/// <remarks>
/// <para>The value knows shape, not existence: whether there is such a region is the list's to say. A code without dots, <c>6207</c>, is that
/// of the statistics office and another numbering; it is refused.</para>
/// <para>Codes are ordered as lists order them, a region before those below it. Accepted text round-trips character for character.
/// <c>default</c> is <see cref="Kosong"/>: it formats as empty text, is never read and never written.</para>
/// </remarks>
[JsonConverter(typeof(KodeWilayahJsonConverter))]
public readonly partial struct KodeWilayah : IEquatable<KodeWilayah>, IKodeBertingkat<KodeWilayah, TingkatWilayah>
{
    // One number per segment, most significant first, 0 where the segment is absent: the order of the ulong is the pre-order of the tree.
    private const int DesaBits = 14;
    private const int KecamatanShift = DesaBits;
    private const int KabupatenKotaShift = KecamatanShift + 7;
    private const int ProvinsiShift = KabupatenKotaShift + 7;

    private readonly ulong _packed;

    private KodeWilayah(ulong packed) => _packed = packed;

    /// <summary>No code (kode kosong): the <c>default</c>. Formats as empty text; is never read and never written.</summary>
    public static KodeWilayah Kosong => default;

    /// <summary>Whether this is <see cref="Kosong"/>.</summary>
    public bool IsKosong => _packed == 0;

    /// <summary>The level of the code; <see cref="TingkatWilayah.Kosong"/> for <see cref="Kosong"/>.</summary>
    public TingkatWilayah Tingkat => TingkatWilayah.Semua[LevelNumber];

    /// <summary>The number of the provinsi, 1–99; <see langword="null"/> for <see cref="Kosong"/>.</summary>
    public int? NomorProvinsi => ProvinsiField > 0 ? ProvinsiField : null;

    /// <summary>The number of the kabupaten or kota in its provinsi, 1–99; <see langword="null"/> above that level.</summary>
    public int? NomorKabupatenKota => KabupatenKotaField > 0 ? KabupatenKotaField : null;

    /// <summary>The number of the kecamatan in its kabupaten or kota, 1–99; <see langword="null"/> above that level.</summary>
    public int? NomorKecamatan => KecamatanField > 0 ? KecamatanField : null;

    /// <summary>The number of the desa or kelurahan in its kecamatan, 1–9999; <see langword="null"/> above that level.</summary>
    public int? NomorDesaKelurahan => DesaField > 0 ? DesaField : null;

    private int ProvinsiField => (int)(_packed >> ProvinsiShift);

    private int KabupatenKotaField => (int)((_packed >> KabupatenKotaShift) & 0x7F);

    private int KecamatanField => (int)((_packed >> KecamatanShift) & 0x7F);

    private int DesaField => (int)(_packed & ((1UL << DesaBits) - 1));

    private int LevelNumber => _packed == 0 ? 0
        : DesaField != 0 ? 4
        : KecamatanField != 0 ? 3
        : KabupatenKotaField != 0 ? 2
        : 1;

    /// <summary>Makes a provinsi's code.</summary>
    /// <param name="nomor">The provinsi, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public static KodeWilayah ForProvinsi(int nomor) => new(Checked(nomor, 99) << ProvinsiShift);

    /// <summary>The kabupaten or kota of that number below this provinsi.</summary>
    /// <param name="nomor">The kabupaten or kota, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a provinsi's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeWilayah AddKabupatenKota(int nomor) => new(Required(1) | (Checked(nomor, 99) << KabupatenKotaShift));

    /// <summary>The kecamatan of that number below this kabupaten or kota.</summary>
    /// <param name="nomor">The kecamatan, 1–99.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a kabupaten's or kota's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–99.</exception>
    public KodeWilayah AddKecamatan(int nomor) => new(Required(2) | (Checked(nomor, 99) << KecamatanShift));

    /// <summary>The desa or kelurahan of that number below this kecamatan.</summary>
    /// <param name="nomor">The desa or kelurahan, 1–9999.</param>
    /// <returns>The code.</returns>
    /// <exception cref="InvalidOperationException">This code is not a kecamatan's.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nomor"/> is not 1–9999.</exception>
    public KodeWilayah AddDesaKelurahan(int nomor) => new(Required(3) | Checked(nomor, 9999));

    /// <inheritdoc/>
    public bool Equals(KodeWilayah other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KodeWilayah other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed.GetHashCode();

    private static bool TryRead<TChar>(ReadOnlySpan<TChar> s, out KodeWilayah value, out ParseError error)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var pembaca = new PembacaSegmen<TChar>(s);
        pembaca.ReadFirst(2, ProvinsiShift, ParseExpectation.ProvinsiDigits);
        pembaca.ReadNext(2, KabupatenKotaShift, ParseExpectation.TwoDigits);
        pembaca.ReadNext(2, KecamatanShift, ParseExpectation.TwoDigits);
        pembaca.ReadNext(4, 0, ParseExpectation.DesaKelurahanDigits);
        pembaca.RequireEnd();
        error = pembaca.Error;
        value = pembaca.IsComplete ? new(pembaca.Packed) : default;
        return pembaca.IsComplete;
    }

    private static ulong Checked(int nomor, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, most);
        return (ulong)nomor;
    }

    private ulong Required(int level) => LevelNumber == level
        ? _packed
        : throw new InvalidOperationException($"\"{this}\" is no code of the level {TingkatWilayah.Semua[level].Name}.");
}
