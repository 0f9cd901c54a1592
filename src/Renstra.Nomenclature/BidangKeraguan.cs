namespace Renstra.Nomenclature;

/// <summary>Which text of an entry is doubtful.</summary>
public enum BidangKeraguan
{
    /// <summary>The name.</summary>
    Nama = 0,

    /// <summary>The kinerja.</summary>
    Kinerja = 1,

    /// <summary>The indikator.</summary>
    Indikator = 2,

    /// <summary>The satuan.</summary>
    Satuan = 3,
}
