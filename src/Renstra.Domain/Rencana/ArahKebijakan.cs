namespace Renstra.Domain;

/// <summary>A policy direction of the agency (arah kebijakan), with the programmes that carry it.</summary>
public sealed record ArahKebijakan
{
    internal string? _id;
    internal string? _nomor;
    internal string _nama = "";
    internal string? _acuan;
    internal Daftar<ButirUraian> _arahKebijakanRpjmd;
    internal Daftar<string> _strategi;
    internal Daftar<Sebutan> _program;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The id by which others refer to this.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The NSPK and sasaran of the RPJMD that it answers, as printed.</summary>
    public string? Acuan { get => _acuan; init => _acuan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The policy directions of the RPJMD that it spells out.</summary>
    public Daftar<ButirUraian> ArahKebijakanRpjmd { get => _arahKebijakanRpjmd; init => _arahKebijakanRpjmd = value; }

    /// <summary>The ids of the strategies that it spells out.</summary>
    public Daftar<string> Strategi { get => _strategi; init => _strategi = value; }

    /// <summary>The programmes that carry it.</summary>
    public Daftar<Sebutan> Program { get => _program; init => _program = value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
