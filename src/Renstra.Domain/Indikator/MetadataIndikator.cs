namespace Renstra.Domain;

/// <summary>How an indicator is measured (metadata indikator): its operational definition and where its figures come from.</summary>
public sealed record MetadataIndikator
{
    internal string? _definisiOperasional;
    internal string? _formula;
    internal string? _pembilang;
    internal string? _penyebut;
    internal string? _sumberData;
    internal string? _penanggungJawab;

    /// <summary>The operational definition.</summary>
    public string? DefinisiOperasional { get => _definisiOperasional; init => _definisiOperasional = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The formula in words.</summary>
    public string? Formula { get => _formula; init => _formula = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The numerator in words.</summary>
    public string? Pembilang { get => _pembilang; init => _pembilang = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The denominator in words.</summary>
    public string? Penyebut { get => _penyebut; init => _penyebut = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The source of the data.</summary>
    public string? SumberData { get => _sumberData; init => _sumberData = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The unit in charge.</summary>
    public string? PenanggungJawab { get => _penanggungJawab; init => _penanggungJawab = string.IsNullOrEmpty(value) ? null : value; }
}
