namespace Renstra.Nomenclature.Format;

/// <summary>
/// How a table is laid out: eight 32-bit numbers (rows, log₂ of the slots, flags, doubts, predecessors, text of the version's name, number
/// of the hash, one spare), then codes (64 bits: the code's number and in the top two bits its list; sorted by code and list), steps (16
/// bits a bucket) and slots (16 bits: a row) of the index, marks (8 bits), texts of names (32 bits), if flagged texts of kinerja, indikator,
/// satuan (32 bits each), doubts, predecessors. Each part begins on a multiple of eight bytes.
/// </summary>
internal static class TataTabel
{
    internal const int PanjangKepala = 32;
    internal const int PanjangKeraguan = 12;
    internal const int PanjangPendahulu = 16;

    /// <summary>Rows that a slot can number.</summary>
    internal const int MaksimalBaris = 0xFFFE;

    internal const uint BerisiKinerja = 1;

    /// <summary>The list stands above the code, so that a look-up reads both at once.</summary>
    internal const int GeserLingkup = 62;

    internal const ulong TopengKode = (1UL << GeserLingkup) - 1;

    internal const int TandaSpm = 4;
    internal const int TandaDiragukan = 8;
    internal const int TandaPendahulu = 16;

    /// <summary>The next multiple of eight.</summary>
    internal static int Align(int panjang) => (panjang + 7) & ~7;
}
