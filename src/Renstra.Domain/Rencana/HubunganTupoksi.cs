namespace Renstra.Domain;

/// <summary>A row that ties a task of the agency (tupoksi) to tujuan, sasaran and program.</summary>
public sealed record HubunganTupoksi
{
    internal string? _nomor;
    internal string? _tupoksi;
    internal string? _acuan;
    internal Sebutan? _tujuan;
    internal Sebutan? _sasaran;
    internal Sebutan? _program;
    internal string? _outcome;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The task or function.</summary>
    public string? Tupoksi { get => _tupoksi; init => _tupoksi = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The NSPK and sasaran of the RPJMD that it answers, as printed.</summary>
    public string? Acuan { get => _acuan; init => _acuan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The tujuan.</summary>
    public Sebutan? Tujuan { get => _tujuan; init => _tujuan = value; }

    /// <summary>The sasaran.</summary>
    public Sebutan? Sasaran { get => _sasaran; init => _sasaran = value; }

    /// <summary>The program.</summary>
    public Sebutan? Program { get => _program; init => _program = value; }

    /// <summary>The outcome.</summary>
    public string? Outcome { get => _outcome; init => _outcome = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
