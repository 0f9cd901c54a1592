namespace Renstra.Domain;

/// <summary>A group of assets (golongan aset) with its value and its details.</summary>
public sealed record BarisAset
{
    internal string? _nomor;
    internal string _nama = "";
    internal Tercantum<Rupiah> _nilai;
    internal Daftar<BarisAset> _rincian;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Its value in rupiah.</summary>
    public Tercantum<Rupiah> Nilai { get => _nilai; init => _nilai = value; }

    /// <summary>The rows that break it down.</summary>
    public Daftar<BarisAset> Rincian { get => _rincian; init => _rincian = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
