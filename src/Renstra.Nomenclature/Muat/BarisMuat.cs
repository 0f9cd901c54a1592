namespace Renstra.Nomenclature;

/// <summary>An entry of a file before it is judged: its texts by <see cref="KolomMuat"/>, and where in the file each stands.</summary>
internal sealed class BarisMuat(int nomor, int awal)
{
    private readonly string[] _teks = [.. Enumerable.Repeat("", KolomMuat.Daftar.Length)];
    private readonly int[] _letak = new int[KolomMuat.Daftar.Length];

    // The columns whose faults are told already, a bit each.
    private int _cacat;

    /// <summary>Which entry of the file, from 0.</summary>
    internal int Nomor { get; } = nomor;

    /// <summary>Whether nothing was wrong with the entry when it was read.</summary>
    internal bool IsUtuh => _cacat == 0;

    internal string this[int kolom] => _teks[kolom];

    /// <summary>Where a column stands in the file, in bytes; the beginning of the entry for a column that it does not have.</summary>
    internal int GetLetak(int kolom) => _letak[kolom] > 0 ? _letak[kolom] : awal;

    /// <summary>Notes that a fault of a column is told: nothing more is said of it.</summary>
    internal void Mark(int kolom) => _cacat |= 1 << kolom;

    /// <summary>Notes that the entry as a whole could not be read.</summary>
    internal void MarkAll() => _cacat = -1;

    internal bool IsMarked(int kolom) => (_cacat & (1 << kolom)) != 0;

    internal void Set(int kolom, string teks, int letak) => (_teks[kolom], _letak[kolom]) = (teks, letak);
}
