namespace Renstra.Nomenclature;

/// <summary>In what two names differ at a place (jenis beda kata).</summary>
internal enum JenisBedaKata
{
    /// <summary>Small and capital letters only.</summary>
    HurufBesar = 0,

    /// <summary>Punctuation, blanks, a word written apart or together.</summary>
    TandaBaca = 1,

    /// <summary>The word for the level in front, too much or missing: <c>PROGRAM</c>, <c>Kegiatan</c>, <c>Sub Kegiatan</c>.</summary>
    SebutanTingkat = 2,

    /// <summary>Kabupaten for Kabupaten/Kota, or the like.</summary>
    SebutanDaerah = 3,

    /// <summary>A typing error in a word.</summary>
    SalahKetik = 4,

    /// <summary>Another word, or one too much or missing: no question of writing.</summary>
    KataLain = 5,
}
