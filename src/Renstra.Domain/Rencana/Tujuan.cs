namespace Renstra.Domain;

/// <summary>A tujuan, the plan's highest aim, with its sasaran (Permendagri 86/2017; table T-C.25).</summary>
public sealed record Tujuan
{
    internal string? _id;
    internal string _nama = "";
    internal string? _acuan;
    internal Daftar<Indikator> _indikator;
    internal Daftar<Sasaran> _sasaran;
    internal Sumber? _sumber;

    /// <summary>The id by which others refer to it.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The NSPK and the sasaran of the RPJMD that it answers, as printed.</summary>
    public string? Acuan { get => _acuan; init => _acuan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its own indicators.</summary>
    public Daftar<Indikator> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>Its sasaran.</summary>
    public Daftar<Sasaran> Sasaran { get => _sasaran; init => _sasaran = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
