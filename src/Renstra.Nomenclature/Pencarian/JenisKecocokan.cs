namespace Renstra.Nomenclature;

/// <summary>How a name fits a query (jenis kecocokan), the best first: results stand in this order.</summary>
public enum JenisKecocokan
{
    /// <summary>The query is the name (nama persis), but for case, punctuation and blanks.</summary>
    NamaPersis = 0,

    /// <summary>The query is the whole name with one or two typing errors (nama hampir persis).</summary>
    NamaHampirPersis = 1,

    /// <summary>The name has all words of the query, in their order (kata berurutan).</summary>
    KataBerurutan = 2,

    /// <summary>The name has all words of the query, in another order (semua kata).</summary>
    SemuaKata = 3,

    /// <summary>The name has all words of the query, some only as the beginning of a word (awalan).</summary>
    Awalan = 4,

    /// <summary>The name has all words of the query, some with typing errors (salah ketik).</summary>
    SalahKetik = 5,

    /// <summary>The name has at least half of the query's words (sebagian kata); only if no name has all.</summary>
    SebagianKata = 6,
}
