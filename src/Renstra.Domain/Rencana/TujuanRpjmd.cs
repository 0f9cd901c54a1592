namespace Renstra.Domain;

/// <summary>A tujuan of the RPJMD with its sasaran.</summary>
public sealed record TujuanRpjmd
{
    internal string _nama = "";
    internal Daftar<Indikator> _indikator;
    internal Daftar<SasaranRpjmd> _sasaran;
    internal Sumber? _sumber;

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The indicators.</summary>
    public Daftar<Indikator> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>Its sasaran.</summary>
    public Daftar<SasaranRpjmd> Sasaran { get => _sasaran; init => _sasaran = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
