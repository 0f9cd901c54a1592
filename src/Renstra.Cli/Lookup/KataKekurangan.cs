using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What was not searched, in words: each thing that is lacking by itself.</summary>
internal static class KataKekurangan
{
    internal static IEnumerable<string> Of(KelompokCari kelompok, PermintaanLookup asked, Bahasa bahasa) =>
        kelompok.Kekurangan is null ? []
        : kelompok.Jenis == JenisDaftar.Kode ? OfNomenclature(asked.Nomenklatur, asked.Opsi, bahasa)
        : [$"{Name(kelompok.Jenis, bahasa)}: {OfList(kelompok.Jenis, kelompok.Kekurangan, bahasa)}"];

    /// <summary>What other lists lack that found nothing: what was found elsewhere must not hide it.</summary>
    internal static string[] OfSilent(IReadOnlyList<KelompokCari> kelompok, PermintaanLookup asked, Bahasa bahasa) =>
        [.. kelompok.Where(static k => k.Hasil.Count == 0).SelectMany(k => Of(k, asked, bahasa))];

    internal static IEnumerable<string> OfNomenclature(Nomenklatur nomenklatur, OpsiCari opsi, Bahasa bahasa)
    {
        var (id, versi) = (bahasa == Bahasa.Indonesia, nomenklatur.Versi.Sebut(bahasa));
        if (!nomenklatur.Versi.IsDimiliki)
        {
            var dekat = string.Join(", ", nomenklatur.Sumber.Select(v => v.Sebut(bahasa)));
            yield return id ? $"{versi} tidak ada dalam data; yang dicari daftar di sekitarnya: {dekat}" : $"{versi} is not held; searched were the lists near it: {dekat}";
            yield break;
        }

        var kelengkapan = nomenklatur.Versi.Kelengkapan;
        foreach (var (lingkup, status) in new[] { (LingkupDaerah.Provinsi, kelengkapan.Provinsi), (LingkupDaerah.KabupatenKota, kelengkapan.KabupatenKota) })
        {
            if (!opsi.Lingkup.Overlaps(lingkup))
            {
                continue;
            }

            var daftar = $"{(id ? "daftar" : "the list of")} {lingkup.Sebut(bahasa)}";
            if (status == StatusKelengkapan.TidakAda)
            {
                yield return id ? $"{daftar} dari {versi} tidak ada dalam data" : $"{daftar} of {versi} is not held";
                continue;
            }

            var bagian = string.Join(", ", kelengkapan.BagianTidakDimiliki.Where(b => b.Lingkup.Overlaps(lingkup)).Select(static b => b.Awalan.ToString()));
            if (status == StatusKelengkapan.Sebagian || bagian.Length > 0)
            {
                yield return (id ? $"{daftar} dari {versi} hanya sebagian ada dalam data" : $"{daftar} of {versi} is held in part only")
                    + (bagian.Length == 0 ? "" : id ? $", tanpa {bagian}" : $", without {bagian}");
            }
        }

        if (kelengkapan.IsTanpaBarisYatim)
        {
            yield return id ? $"{kelengkapan.JumlahBarisYatim} baris {versi} tanpa induk tidak dimuat" : $"{kelengkapan.JumlahBarisYatim} rows of {versi} without a parent are left out";
        }
    }

    /// <summary>Why a code or a name may be missing from a list other than that of the planning codes.</summary>
    internal static string OfList(JenisDaftar jenis, AlasanTidakDalamData alasan, Bahasa bahasa) => (jenis, bahasa) switch
    {
        (JenisDaftar.Akun, Bahasa.Indonesia) when alasan == AlasanTidakDalamData.KeputusanTidakDimiliki => "hanya penomoran Kepmendagri 050-3708 Tahun 2020 yang dimuat",
        (JenisDaftar.Akun, _) when alasan == AlasanTidakDalamData.KeputusanTidakDimiliki => "only the numbering of Kepmendagri 050-3708/2020 is held",
        (JenisDaftar.Akun, Bahasa.Indonesia) => "selain belanja, akun yang baru sesudah Kepmendagri 050-3708 Tahun 2020 tidak dimuat",
        (JenisDaftar.Akun, _) => "outside belanja, accounts newer than Kepmendagri 050-3708/2020 are not held",
        (JenisDaftar.Wilayah, Bahasa.Indonesia) => "kecamatan, desa, dan kelurahan tidak dimuat",
        (JenisDaftar.Wilayah, _) => "kecamatan, desa and kelurahan are not held",
        (_, Bahasa.Indonesia) => "hanya daftar SIPD 2024 yang dimuat",
        _ => "only the list of SIPD 2024 is held",
    };

    private static string Name(JenisDaftar jenis, Bahasa bahasa) => (jenis, bahasa) switch
    {
        (JenisDaftar.Akun, Bahasa.Indonesia) => "akun",
        (JenisDaftar.Akun, _) => "accounts",
        (JenisDaftar.Wilayah, Bahasa.Indonesia) => "wilayah",
        (JenisDaftar.Wilayah, _) => "regions",
        (_, Bahasa.Indonesia) => "sumber dana",
        _ => "funding sources",
    };
}
