namespace Renstra.Domain;

/// <summary>What the agency does for a priority (dukungan): program, kegiatan, sub kegiatan, project, place, volume and pagu by year.</summary>
public sealed record DukunganPrioritas
{
    internal Sebutan? _program;
    internal string? _outcome;
    internal Sebutan? _kegiatan;
    internal Sebutan? _subKegiatan;
    internal string? _proyek;
    internal string? _lokasi;
    internal Satuan _satuan;
    internal DeretTahunan<Tercantum<decimal>> _volume;
    internal DeretTahunan<Tercantum<Rupiah>> _paguTercantum;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The program.</summary>
    public Sebutan? Program { get => _program; init => _program = value; }

    /// <summary>The outcome.</summary>
    public string? Outcome { get => _outcome; init => _outcome = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The kegiatan.</summary>
    public Sebutan? Kegiatan { get => _kegiatan; init => _kegiatan = value; }

    /// <summary>The sub kegiatan.</summary>
    public Sebutan? SubKegiatan { get => _subKegiatan; init => _subKegiatan = value; }

    /// <summary>The strategic project or work.</summary>
    public string? Proyek { get => _proyek; init => _proyek = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The place.</summary>
    public string? Lokasi { get => _lokasi; init => _lokasi = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The unit of the volume, if printed.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>The volume by year.</summary>
    public DeretTahunan<Tercantum<decimal>> Volume { get => _volume; init => _volume = value.TrimBlanks(); }

    /// <summary>The pagu by year.</summary>
    public DeretTahunan<Tercantum<Rupiah>> PaguTercantum { get => _paguTercantum; init => _paguTercantum = value.TrimBlanks(); }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
