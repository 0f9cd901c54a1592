namespace Renstra.Domain;

/// <summary>A strategy of the agency (strategi) and what it serves.</summary>
public sealed record Strategi
{
    internal string? _id;
    internal string? _nomor;
    internal string _nama = "";
    internal Sebutan? _misi;
    internal string? _acuan;
    internal Daftar<ButirUraian> _strategiRpjmd;
    internal Daftar<string> _mendukung;
    internal Sumber? _sumber;

    /// <summary>The id by which others refer to this.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The mission of the RPJMD that it serves.</summary>
    public Sebutan? Misi { get => _misi; init => _misi = value; }

    /// <summary>The NSPK and sasaran of the RPJMD that it answers, as printed.</summary>
    public string? Acuan { get => _acuan; init => _acuan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The strategies of the RPJMD that it spells out.</summary>
    public Daftar<ButirUraian> StrategiRpjmd { get => _strategiRpjmd; init => _strategiRpjmd = value; }

    /// <summary>The ids of the sasaran or tujuan that it supports.</summary>
    public Daftar<string> Mendukung { get => _mendukung; init => _mendukung = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
