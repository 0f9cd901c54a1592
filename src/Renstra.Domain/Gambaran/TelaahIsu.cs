namespace Renstra.Domain;

/// <summary>A review of strategic issues (telaah isu): the context of several levels, and the issues that follow from it.</summary>
public sealed record TelaahIsu
{
    internal string? _potensi;
    internal string? _permasalahan;
    internal string? _klhs;
    internal string? _global;
    internal string? _nasional;
    internal string? _regional;
    internal string? _lokal;
    internal Daftar<IsuStrategis> _isu;
    internal Sumber? _sumber;

    /// <summary>The region's potential within the agency's authority.</summary>
    public string? Potensi { get => _potensi; init => _potensi = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The agency's problem.</summary>
    public string? Permasalahan { get => _permasalahan; init => _permasalahan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The relevant issue of the strategic environmental assessment (KLHS).</summary>
    public string? Klhs { get => _klhs; init => _klhs = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The global issue.</summary>
    public string? Global { get => _global; init => _global = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The national issue.</summary>
    public string? Nasional { get => _nasional; init => _nasional = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The regional (province's) issue.</summary>
    public string? Regional { get => _regional; init => _regional = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The region's own issue.</summary>
    public string? Lokal { get => _lokal; init => _lokal = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The agency's strategic issues.</summary>
    public Daftar<IsuStrategis> Isu { get => _isu; init => _isu = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
