namespace Renstra.Domain;

/// <summary>A row that ties tujuan, sasaran, strategi and arah kebijakan together (T-C.26 of Permendagri 86/2017), with its time.</summary>
public sealed record HubunganStrategi
{
    internal Sebutan? _misi;
    internal Sebutan? _tujuan;
    internal Sebutan? _sasaran;
    internal Sebutan? _strategi;
    internal Daftar<Sebutan> _arahKebijakan;
    internal string? _waktu;
    internal TahunAnggaran? _awal;
    internal TahunAnggaran? _akhir;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The mission.</summary>
    public Sebutan? Misi { get => _misi; init => _misi = value; }

    /// <summary>The tujuan.</summary>
    public Sebutan? Tujuan { get => _tujuan; init => _tujuan = value; }

    /// <summary>The sasaran.</summary>
    public Sebutan? Sasaran { get => _sasaran; init => _sasaran = value; }

    /// <summary>The strategy.</summary>
    public Sebutan? Strategi { get => _strategi; init => _strategi = value; }

    /// <summary>The policy directions.</summary>
    public Daftar<Sebutan> ArahKebijakan { get => _arahKebijakan; init => _arahKebijakan = value; }

    /// <summary>The time as printed.</summary>
    public string? Waktu { get => _waktu; init => _waktu = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its first year.</summary>
    public TahunAnggaran? Awal { get => _awal; init => _awal = value; }

    /// <summary>Its last year.</summary>
    public TahunAnggaran? Akhir { get => _akhir; init => _akhir = value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
