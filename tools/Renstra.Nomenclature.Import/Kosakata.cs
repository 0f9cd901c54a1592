namespace Renstra.Nomenclature.Import;

/// <summary>The words of the source tables.</summary>
internal static class Kosakata
{
    internal static LingkupDaerah? ToLingkup(string kata) => KolomMuat.ToLingkup(kata);

    internal static TingkatKode? ToTingkat(string kata) => KolomMuat.ToTingkat(kata);

    internal static BidangKeraguan ToBidang(string kata) => kata switch
    {
        "name" => BidangKeraguan.Nama,
        "kinerja" => BidangKeraguan.Kinerja,
        "indikator" => BidangKeraguan.Indikator,
        "satuan" => BidangKeraguan.Satuan,
        _ => throw new InvalidDataException($"\"{kata}\" is no field."),
    };
}
