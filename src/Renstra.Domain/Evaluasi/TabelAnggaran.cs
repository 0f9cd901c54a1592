namespace Renstra.Domain;

/// <summary>A table of budget and realisation (tabel anggaran).</summary>
public sealed record TabelAnggaran
{
    internal string? _judul;
    internal Daftar<BarisAnggaran> _baris;
    internal BarisAnggaran? _jumlah;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The rows, as a tree.</summary>
    public Daftar<BarisAnggaran> Baris { get => _baris; init => _baris = value; }

    /// <summary>The total that the table states.</summary>
    public BarisAnggaran? Jumlah { get => _jumlah; init => _jumlah = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }

    /// <summary>Every row in the order of the table, a row before its breakdown, without the total.</summary>
    /// <returns>The rows.</returns>
    public IEnumerable<BarisAnggaran> GetBaris()
    {
        var stack = new Stack<BarisAnggaran>(_baris.Reverse());
        while (stack.TryPop(out var baris))
        {
            yield return baris;
            foreach (var rincian in Enumerable.Reverse<BarisAnggaran>([.. baris.Rincian]))
            {
                stack.Push(rincian);
            }
        }
    }
}
