namespace Renstra.Domain;

/// <summary>A run of alike characters between or around segments.</summary>
internal readonly record struct PotonganSela(JenisSela Jenis, int Awal, int Akhir);

/// <summary>What such a run is.</summary>
internal enum JenisSela
{
    /// <summary>Blanks.</summary>
    Spasi,

    /// <summary>Characters without width.</summary>
    TakTampak,

    /// <summary>A mark of bold type.</summary>
    Tebal,

    /// <summary>The mark of a footnote.</summary>
    Catatan,

    /// <summary>A quotation mark.</summary>
    Kutip,

    /// <summary>One separator.</summary>
    Pemisah,
}
