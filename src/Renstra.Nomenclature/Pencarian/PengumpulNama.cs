namespace Renstra.Nomenclature;

/// <summary>Collects names while an index is built: words and names get numbers as they come, each once.</summary>
internal sealed class PengumpulNama
{
    private readonly Dictionary<string, int> _nomorKata = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _cariKata;
    private readonly Dictionary<string, int> _nomorNama = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _cariNama;
    private readonly List<int> _kata = [];
    private readonly List<int> _awal = [0];
    private readonly List<int> _panjang = [];
    private readonly int[] _namaDariEntri;
    private char[] _normal = [];
    private int _banyak;

    internal PengumpulNama(int entri)
    {
        _namaDariEntri = new int[entri];
        _cariKata = _nomorKata.GetAlternateLookup<ReadOnlySpan<char>>();
        _cariNama = _nomorNama.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    internal ReadOnlySpan<int> NamaDariEntri => _namaDariEntri;

    internal int CountKata => _kata.Count;

    internal int GetPanjang(int nama) => _panjang[nama];

    internal ReadOnlySpan<int> GetKata(int nama) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_kata)[_awal[nama].._awal[nama + 1]];

    /// <summary>Takes the name of the next entry.</summary>
    internal void Add(ReadOnlySpan<char> nama)
    {
        if (_normal.Length < NormalNama.GetMaxLength(nama.Length))
        {
            _normal = new char[NormalNama.GetMaxLength(nama.Length) * 2];
        }

        ReadOnlySpan<char> normal = _normal.AsSpan(0, NormalNama.Write(nama, _normal));
        if (!_cariNama.TryGetValue(normal, out var nomor))
        {
            nomor = _panjang.Count;
            _cariNama[normal] = nomor;
            AddKata(normal);
        }

        _namaDariEntri[_banyak++] = nomor;
    }

    /// <summary>The words in ordinal order, and for each in order of coming its place there.</summary>
    internal (string[] Kata, int[] Urutan) OrderKata()
    {
        string[] kata = [.. _nomorKata.Keys];
        Array.Sort(kata, StringComparer.Ordinal);
        var urutan = new int[kata.Length];
        for (var i = 0; i < kata.Length; i++)
        {
            urutan[_nomorKata[kata[i]]] = i;
        }

        return (kata, urutan);
    }

    /// <summary>The names, the shortest first, those of one length as they came.</summary>
    internal int[] OrderByLength()
    {
        var berikut = new int[_panjang.Count == 0 ? 1 : _panjang.Max() + 2];
        foreach (var panjang in _panjang)
        {
            berikut[panjang + 1]++;
        }

        for (var i = 1; i < berikut.Length; i++)
        {
            berikut[i] += berikut[i - 1];
        }

        var urutan = new int[_panjang.Count];
        for (var nama = 0; nama < urutan.Length; nama++)
        {
            urutan[berikut[_panjang[nama]]++] = nama;
        }

        return urutan;
    }

    private void AddKata(ReadOnlySpan<char> normal)
    {
        foreach (var rentang in normal.Split(' '))
        {
            var kata = normal[rentang];
            if (kata.IsEmpty)
            {
                continue;
            }

            if (!_cariKata.TryGetValue(kata, out var nomor))
            {
                nomor = _nomorKata.Count;
                _cariKata[kata] = nomor;
            }

            _kata.Add(nomor);
        }

        _awal.Add(_kata.Count);
        _panjang.Add(normal.Length);
    }
}
