using System.Globalization;

namespace Renstra.Nomenclature.Import;

/// <summary>The lists beside the nomenclature: what their columns mean.</summary>
internal static class DaftarLain
{
    internal static TabelDaftar ReadAkun(string folder, Perbedaan perbedaan, Putusan putusan) => new TabelDaftar<KodeAkun, TingkatAkun>(
        BerkasSumber.Read(folder, "akun.tsv"),
        JenisBagian.Akun,
        perbedaan,
        static (kode, tingkat, versi) => !IsTingkat(kode.Tingkat.Value, tingkat) || !kode.Fits(PenomoranAkun.Kepmendagri3708) ? 0 : versi switch
        {
            "kepmendagri-050-3708-2020" => 1,
            "later-update" => 2,
            _ => 0,
        },
        kode => putusan.GetNamaLain("akun", kode));

    internal static TabelDaftar ReadSumberDana(string folder, Perbedaan perbedaan, Putusan putusan) => new TabelDaftar<KodeSumberDana, TingkatAkun>(
        BerkasSumber.Read(folder, "sumber-dana.tsv"),
        JenisBagian.SumberDana,
        perbedaan,
        static (kode, tingkat, versi) => IsTingkat(kode.Tingkat.Value, tingkat) && versi == "sipd-2024" ? 1 : 0,
        kode => putusan.GetNamaLain("sumber-dana", kode));

    // The numbers of kota begin with 71 in each provinsi, those of kabupaten with 01.
    internal static TabelDaftar ReadWilayah(string folder, Perbedaan perbedaan, Putusan putusan) => new TabelDaftar<KodeWilayah, TingkatWilayah>(
        BerkasSumber.Read(folder, "wilayah.tsv"),
        JenisBagian.Wilayah,
        perbedaan,
        static (kode, jenis, _) => (kode.Tingkat.Value, jenis) switch
        {
            (1, "provinsi") => 1,
            (2, "kabupaten") when kode.NomorKabupatenKota < 71 => 2,
            (2, "kota") when kode.NomorKabupatenKota >= 71 => 3,
            _ => 0,
        },
        kode => putusan.GetNamaLain("wilayah", kode));

    private static bool IsTingkat(int tingkat, string kata) => kata == tingkat.ToString(CultureInfo.InvariantCulture);
}
