namespace Renstra.Nomenclature;

/// <summary>
/// An index of the names of one table, by words and by pieces. Immutable. Names alike in normal form are one name with several entries;
/// names are numbered by length, the shortest first, and held as the numbers of their words.
/// </summary>
internal sealed partial class IndeksNama : IKumpulanTeks
{
    private readonly Kosakata _kosakata;

    // The words of name n: _kata from _awalKata[n]; its entries: _entri from _awalEntri[n], and back; its length.
    private readonly int[] _awalKata;
    private readonly int[] _kata;
    private readonly int[] _awalEntri;
    private readonly int[] _entri;
    private readonly int[] _namaDariEntri;
    private readonly int[] _panjang;

    // The names with word w: _sebutan from _awalSebutan[w], by the word's first place in the name, then by length.
    private readonly int[] _awalSebutan;
    private readonly Sebutan[] _sebutan;

    private readonly IndeksRuas _ruas;

    /// <summary>How many different names there are.</summary>
    public int Count => _panjang.Length;

    /// <summary>The length of the longest name in normal form.</summary>
    public int Terpanjang => _panjang.Length == 0 ? 0 : _panjang[^1];

    public int GetLength(int nomor) => _panjang[nomor];

    public ReadOnlySpan<char> GetText(int nomor, Span<char> ruang)
    {
        var panjang = 0;
        foreach (var kata in GetKata(nomor))
        {
            if (panjang > 0)
            {
                ruang[panjang++] = ' ';
            }

            var huruf = _kosakata[kata];
            huruf.CopyTo(ruang[panjang..]);
            panjang += huruf.Length;
        }

        return ruang[..panjang];
    }

    /// <summary>The entries of a name, in their order.</summary>
    internal ReadOnlySpan<int> GetEntri(int nama) => _entri.AsSpan(_awalEntri[nama].._awalEntri[nama + 1]);

    private ReadOnlySpan<int> GetKata(int nama) => _kata.AsSpan(_awalKata[nama].._awalKata[nama + 1]);

    private ReadOnlySpan<Sebutan> GetSebutan(int kata) => _sebutan.AsSpan(_awalSebutan[kata].._awalSebutan[kata + 1]);

    // How many mentions the words of a run have together.
    private int CountSebutan(int dari, int sampai) => _awalSebutan[sampai] - _awalSebutan[dari];

    /// <summary>That a name has a word, and the first place where.</summary>
    private readonly record struct Sebutan(int Nama, int Letak);
}
