using Renstra.Domain;
using Renstra.Nomenclature.Format;

namespace Renstra.Nomenclature;

/// <summary>The regions (daftar wilayah) of 2025: 38 provinsi, 416 kabupaten, 98 kota.</summary>
/// <remarks>
/// Kecamatan, desa and kelurahan are not held: their codes are <see cref="StatusKode.TidakDalamData"/> below a kabupaten or kota that exists,
/// and <see cref="StatusKode.TidakAda"/> below one that does not.
/// </remarks>
public sealed class DaftarWilayah : DaftarKode<KodeWilayah, TingkatWilayah, EntriWilayah>
{
    private static DaftarWilayah? s_daftar;

    private DaftarWilayah(TabelNomenklatur tabel)
        : base(tabel)
    {
    }

    /// <summary>The list; the data are opened when it is first asked for.</summary>
    /// <returns>The list, the same always.</returns>
    public static DaftarWilayah Get() => Volatile.Read(ref s_daftar) ?? Keep(new(BerkasTertanam.OpenTable(BerkasTertanam.Wilayah, JenisBagian.Wilayah)));

    /// <inheritdoc/>
    /// <remarks>Kecamatan, desa and kelurahan are lacking, below whatever exists.</remarks>
    public override AlasanTidakDalamData? GetKekurangan(KodeWilayah awalan = default) => awalan.IsKosong || TryFind(awalan, out _)
        ? AlasanTidakDalamData.BagianTidakDimiliki
        : GetAlasan(awalan);

    private protected override EntriWilayah CreateEntri(int baris) => new(new(Tabel, baris));

    private protected override AlasanTidakDalamData? GetAlasan(KodeWilayah kode) =>
        kode.Tingkat.Value > TingkatWilayah.KabupatenKota.Value && TryFind(kode.AtTingkat(TingkatWilayah.KabupatenKota), out _)
            ? AlasanTidakDalamData.BagianTidakDimiliki
            : null;

    private static DaftarWilayah Keep(DaftarWilayah baru) => Interlocked.CompareExchange(ref s_daftar, baru, null) ?? baru;
}
