namespace Renstra.Domain;

/// <summary>Assets by group with their value (tabel aset).</summary>
public sealed record TabelAset
{
    internal string? _judul;
    internal TahunAnggaran? _tahun;
    internal Daftar<BarisAset> _baris;
    internal BarisAset? _jumlah;
    internal string? _sumberData;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The year of the data.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>The groups.</summary>
    public Daftar<BarisAset> Baris { get => _baris; init => _baris = value; }

    /// <summary>The total that the table states.</summary>
    public BarisAset? Jumlah { get => _jumlah; init => _jumlah = value; }

    /// <summary>The source of the data named under the table.</summary>
    public string? SumberData { get => _sumberData; init => _sumberData = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
