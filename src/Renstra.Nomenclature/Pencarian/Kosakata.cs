namespace Renstra.Nomenclature;

/// <summary>The words of all names (kosakata), numbered in ordinal order, so that the words with a prefix are a run of numbers.</summary>
internal sealed class Kosakata : IKumpulanTeks
{
    private readonly char[] _huruf;
    private readonly int[] _awal;
    private readonly IndeksRuas _ruas;

    /// <summary>Takes words in ordinal order, each once.</summary>
    internal Kosakata(ReadOnlySpan<string> kata)
    {
        _awal = new int[kata.Length + 1];
        for (var i = 0; i < kata.Length; i++)
        {
            _awal[i + 1] = _awal[i] + kata[i].Length;
            Terpanjang = Math.Max(Terpanjang, kata[i].Length);
        }

        _huruf = new char[_awal[^1]];
        for (var i = 0; i < kata.Length; i++)
        {
            kata[i].CopyTo(_huruf.AsSpan(_awal[i]));
        }

        _ruas = IndeksRuas.Build(this);
    }

    public int Count => _awal.Length - 1;

    public int Terpanjang { get; }

    internal ReadOnlySpan<char> this[int nomor] => _huruf.AsSpan(_awal[nomor], GetLength(nomor));

    public int GetLength(int nomor) => _awal[nomor + 1] - _awal[nomor];

    public ReadOnlySpan<char> GetText(int nomor, Span<char> ruang) => this[nomor];

    /// <summary>The run of words that begin so; if the word itself is one of them, it is the first.</summary>
    internal (int Dari, int Sampai) FindAwalan(ReadOnlySpan<char> kata)
    {
        var dari = Bound(kata, 0, false);
        return (dari, Bound(kata, dari, true));
    }

    /// <summary>Adds the words that may be meant where this one was typed, as <see cref="BatasSalahKetik"/> allows; the word itself too, if there is one.</summary>
    internal void FindMirip(ReadOnlySpan<char> kata, ref DaftarSementara<Mirip> hasil) =>
        _ruas.Find(this, kata, BatasSalahKetik.ForKata(kata.Length), ref hasil);

    // The first word from there on that is not before the one sought; or that is after all words that begin so.
    private int Bound(ReadOnlySpan<char> kata, int dari, bool setelahAwalan)
    {
        var sampai = Count;
        while (dari < sampai)
        {
            var tengah = dari + ((sampai - dari) / 2);
            var ini = this[tengah];
            var sebelum = setelahAwalan ? ini.StartsWith(kata) : ini.SequenceCompareTo(kata) < 0;
            (dari, sampai) = sebelum ? (tengah + 1, sampai) : (dari, tengah);
        }

        return dari;
    }
}
