namespace Renstra.Domain;

/// <summary>A sasaran of the RPJMD with its indicators.</summary>
public sealed record SasaranRpjmd
{
    internal string? _id;
    internal string _nama = "";
    internal Daftar<Indikator> _indikator;
    internal Sumber? _sumber;

    /// <summary>The id by which others refer to this.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The indicators.</summary>
    public Daftar<Indikator> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
