namespace Renstra.Nomenclature.Import;

/// <summary>The words of the source tables.</summary>
internal static class Kosakata
{
    internal static LingkupDaerah? ToLingkup(string kata) => kata switch
    {
        "provinsi" => LingkupDaerah.Provinsi,
        "kabkota" => LingkupDaerah.KabupatenKota,
        "both" => LingkupDaerah.Keduanya,
        _ => null,
    };

    internal static TingkatKode? ToTingkat(string kata) => kata switch
    {
        "urusan" => TingkatKode.Urusan,
        "bidang" => TingkatKode.BidangUrusan,
        "program" => TingkatKode.Program,
        "kegiatan" => TingkatKode.Kegiatan,
        "subkegiatan" => TingkatKode.SubKegiatan,
        _ => null,
    };

    internal static BidangKeraguan ToBidang(string kata) => kata switch
    {
        "name" => BidangKeraguan.Nama,
        "kinerja" => BidangKeraguan.Kinerja,
        "indikator" => BidangKeraguan.Indikator,
        "satuan" => BidangKeraguan.Satuan,
        _ => throw new InvalidDataException($"\"{kata}\" is no field."),
    };
}
