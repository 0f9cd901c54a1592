namespace Renstra.Domain;

/// <summary>A node of the cascade (cascading): tujuan, sasaran, program, kegiatan or sub kegiatan with what it brings about and by which indicators, as the cascading table states it.</summary>
public sealed record NodaCascading
{
    internal TingkatBaris? _tingkat;
    internal string? _acuan;
    internal Sebutan? _sebutan;
    internal string? _hasil;
    internal Daftar<ButirUraian> _indikator;
    internal string? _keterangan;
    internal Daftar<NodaCascading> _rincian;
    internal Sumber? _sumber;

    /// <summary>Its level.</summary>
    public TingkatBaris? Tingkat { get => _tingkat; init => _tingkat = value; }

    /// <summary>The NSPK and sasaran of the RPJMD that it answers, as printed.</summary>
    public string? Acuan { get => _acuan; init => _acuan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What is meant.</summary>
    public Sebutan? Sebutan { get => _sebutan; init => _sebutan = value; }

    /// <summary>The outcome or output.</summary>
    public string? Hasil { get => _hasil; init => _hasil = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The indicators as printed.</summary>
    public Daftar<ButirUraian> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The nodes below it.</summary>
    public Daftar<NodaCascading> Rincian { get => _rincian; init => _rincian = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
