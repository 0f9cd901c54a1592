namespace Renstra.Domain;

/// <summary>A row of a table of data, with the rows of its group.</summary>
public sealed record BarisData
{
    internal string? _nomor;
    internal string _nama = "";
    internal Daftar<SelData> _nilai;
    internal string? _sumberData;
    internal string? _keterangan;
    internal Daftar<BarisData> _rincian;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Its cells by the head of their column.</summary>
    public Daftar<SelData> Nilai { get => _nilai; init => _nilai = value; }

    /// <summary>The source of this row's data.</summary>
    public string? SumberData { get => _sumberData; init => _sumberData = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The rows of its group.</summary>
    public Daftar<BarisData> Rincian { get => _rincian; init => _rincian = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
