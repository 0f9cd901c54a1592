using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>The columns of a file, by number: their names, and the words in them.</summary>
internal static class KolomMuat
{
    internal const int Kode = 0;
    internal const int Nama = 1;
    internal const int Tingkat = 2;
    internal const int Kinerja = 3;
    internal const int Indikator = 4;
    internal const int Satuan = 5;
    internal const int Lingkup = 6;
    internal const int Spm = 7;
    internal const int Pendahulu = 8;

    /// <summary>The names, which are the members of an entry in JSON.</summary>
    internal static readonly string[] Daftar = ["kode", "nama", "tingkat", "kinerja", "indikator", "satuan", "lingkup", "spm", "pendahulu"];

    // The headings of the tables that go round in English.
    private static readonly string[] Lain = ["code", "name", "level", "", "", "", "kewenangan", "", "previous"];

    internal static int Find(string judul)
    {
        var nomor = Array.IndexOf(Daftar, judul);
        return nomor >= 0 || judul.Length == 0 ? nomor : Array.IndexOf(Lain, judul);
    }

    internal static LingkupDaerah? ToLingkup(string kata) => kata switch
    {
        "provinsi" => LingkupDaerah.Provinsi,
        "kabupatenKota" or "kabkota" => LingkupDaerah.KabupatenKota,
        "keduanya" or "both" => LingkupDaerah.Keduanya,
        _ => null,
    };

    internal static TingkatKode? ToTingkat(string kata) => kata switch
    {
        "urusan" => TingkatKode.Urusan,
        "bidangUrusan" or "bidang" => TingkatKode.BidangUrusan,
        "program" => TingkatKode.Program,
        "kegiatan" => TingkatKode.Kegiatan,
        "subKegiatan" or "subkegiatan" => TingkatKode.SubKegiatan,
        _ => null,
    };
}
