namespace Renstra.Domain;

/// <summary>What hinders and what helps the agency's service (permasalahan pelayanan): internal and external problems, challenges, chances.</summary>
public sealed record PermasalahanPelayanan
{
    internal Daftar<ButirUraian> _internal;
    internal Daftar<ButirUraian> _eksternal;
    internal Daftar<ButirUraian> _tantangan;
    internal Daftar<ButirUraian> _peluang;
    internal Sumber? _sumber;

    /// <summary>Problems from inside.</summary>
    public Daftar<ButirUraian> Internal { get => _internal; init => _internal = value; }

    /// <summary>Problems from outside.</summary>
    public Daftar<ButirUraian> Eksternal { get => _eksternal; init => _eksternal = value; }

    /// <summary>Challenges.</summary>
    public Daftar<ButirUraian> Tantangan { get => _tantangan; init => _tantangan = value; }

    /// <summary>Chances.</summary>
    public Daftar<ButirUraian> Peluang { get => _peluang; init => _peluang = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
