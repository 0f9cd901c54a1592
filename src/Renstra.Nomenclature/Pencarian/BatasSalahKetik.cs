namespace Renstra.Nomenclature;

/// <summary>How many typing errors a word or a name may have and still be taken for another.</summary>
internal static class BatasSalahKetik
{
    /// <summary>In a whole name at most: two, since names are long and two errors in one still leave it the nearest.</summary>
    internal const int Nama = IndeksRuas.Toleransi;

    // Two letters are another word as soon as one differs: di, ke, se.
    private const int TerpendekSatu = 3;

    // With two errors in five letters nearly anything is anything: pasar, pakar, kabar. The vocabulary has about fifty words
    // within two errors of one of four letters, and about two of one of nine.
    private const int TerpendekDua = 6;

    /// <summary>In a whole name of that length, as it was typed: a short one (DAU, Bali) is no longer than a word.</summary>
    internal static int ForNama(int length) => Math.Min(Nama, ForKata(length));

    /// <summary>In a word of that length.</summary>
    internal static int ForKata(int length) => length < TerpendekSatu ? 0 : length < TerpendekDua ? 1 : 2;
}
