namespace Renstra.Domain;

/// <summary>A table of counts of the agency's own field (tabel data), whatever its columns: those in need and those served, schools, clinics, volunteers. Each row names its cells by the head of their column.</summary>
public sealed record TabelData
{
    internal string? _judul;
    internal TahunAnggaran? _tahun;
    internal Daftar<BarisData> _baris;
    internal BarisData? _jumlah;
    internal string? _sumberData;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The year of the data.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>The rows.</summary>
    public Daftar<BarisData> Baris { get => _baris; init => _baris = value; }

    /// <summary>The total that the table states.</summary>
    public BarisData? Jumlah { get => _jumlah; init => _jumlah = value; }

    /// <summary>The source of the data named under the table.</summary>
    public string? SumberData { get => _sumberData; init => _sumberData = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
