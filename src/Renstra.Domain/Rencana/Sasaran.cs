namespace Renstra.Domain;

/// <summary>A sasaran: what is to be reached under a tujuan (Permendagri 86/2017; table T-C.25).</summary>
public sealed record Sasaran
{
    internal string? _id;
    internal string _nama = "";
    internal Daftar<Indikator> _indikator;
    internal Sumber? _sumber;

    /// <summary>The id by which programmes refer to it.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Its indicators.</summary>
    public Daftar<Indikator> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
