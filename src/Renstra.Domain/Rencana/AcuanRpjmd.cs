namespace Renstra.Domain;

/// <summary>What the plan takes from the region's medium-term plan (acuan RPJMD).</summary>
public sealed record AcuanRpjmd
{
    internal string? _visi;
    internal Daftar<Misi> _misi;
    internal Daftar<ButirUraian> _strategi;
    internal Daftar<ButirUraian> _arahKebijakan;
    internal Daftar<KebijakanRpjmd> _kebijakan;
    internal Sumber? _sumber;

    /// <summary>The vision.</summary>
    public string? Visi { get => _visi; init => _visi = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The missions with their tujuan and sasaran.</summary>
    public Daftar<Misi> Misi { get => _misi; init => _misi = value; }

    /// <summary>The RPJMD's strategies.</summary>
    public Daftar<ButirUraian> Strategi { get => _strategi; init => _strategi = value; }

    /// <summary>The RPJMD's policy directions.</summary>
    public Daftar<ButirUraian> ArahKebijakan { get => _arahKebijakan; init => _arahKebijakan = value; }

    /// <summary>The table of missions, strategies and policy directions.</summary>
    public Daftar<KebijakanRpjmd> Kebijakan { get => _kebijakan; init => _kebijakan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
