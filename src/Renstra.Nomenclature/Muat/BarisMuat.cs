namespace Renstra.Nomenclature;

/// <summary>An entry of a file before it is judged: its texts by <see cref="KolomMuat"/>, and where in the file each stands.</summary>
internal sealed class BarisMuat(int nomor, int awal)
{
    private readonly string[] _teks = [.. Enumerable.Repeat("", KolomMuat.Daftar.Length)];
    private readonly int[] _letak = new int[KolomMuat.Daftar.Length];

    /// <summary>Which entry of the file, from 0.</summary>
    internal int Nomor { get; } = nomor;

    /// <summary>Whether the entry could be read as far as it needs to be judged.</summary>
    internal bool IsUtuh { get; set; } = true;

    internal string this[int kolom] => _teks[kolom];

    /// <summary>Where a column stands in the file, in bytes; the beginning of the entry for a column that it does not have.</summary>
    internal int GetLetak(int kolom) => _letak[kolom] > 0 ? _letak[kolom] : awal;

    internal void Set(int kolom, string teks, int letak) => (_teks[kolom], _letak[kolom]) = (teks, letak);
}
