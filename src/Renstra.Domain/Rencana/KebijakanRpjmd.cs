namespace Renstra.Domain;

/// <summary>A row of the table of the RPJMD's missions, strategies and policy directions that the agency serves.</summary>
public sealed record KebijakanRpjmd
{
    internal Sebutan? _misi;
    internal string? _acuan;
    internal Daftar<ButirUraian> _strategi;
    internal Daftar<ButirUraian> _arahKebijakan;
    internal Sumber? _sumber;

    /// <summary>The mission.</summary>
    public Sebutan? Misi { get => _misi; init => _misi = value; }

    /// <summary>The NSPK and sasaran of the RPJMD that it answers, as printed.</summary>
    public string? Acuan { get => _acuan; init => _acuan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The strategies.</summary>
    public Daftar<ButirUraian> Strategi { get => _strategi; init => _strategi = value; }

    /// <summary>The policy directions.</summary>
    public Daftar<ButirUraian> ArahKebijakan { get => _arahKebijakan; init => _arahKebijakan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
