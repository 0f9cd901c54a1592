namespace Renstra.Domain;

/// <summary>A mission of the RPJMD (misi) with its tujuan.</summary>
public sealed record Misi
{
    internal string? _id;
    internal string? _nomor;
    internal string _nama = "";
    internal Daftar<TujuanRpjmd> _tujuan;
    internal Sumber? _sumber;

    /// <summary>The id by which others refer to this.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The tujuan of the RPJMD below it.</summary>
    public Daftar<TujuanRpjmd> Tujuan { get => _tujuan; init => _tujuan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
