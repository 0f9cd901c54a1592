namespace Renstra.Domain;

/// <summary>A kind of service with its realisasi by year (baris SPM): percent, with the persons served where the table prints them.</summary>
public sealed record BarisSpm
{
    internal string? _nomor;
    internal string _jenisPelayanan = "";
    internal string? _indikator;
    internal Satuan _satuan;
    internal Tercantum<Target> _targetNspk;
    internal DeretTahunan<Tercantum<Target>> _harusDilayani;
    internal DeretTahunan<Tercantum<Target>> _realisasi;
    internal Daftar<MutuSpm> _mutu;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The kind of service.</summary>
    public string JenisPelayanan { get => _jenisPelayanan; init => _jenisPelayanan = value; }

    /// <summary>The indicator of achievement.</summary>
    public string? Indikator { get => _indikator; init => _indikator = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The unit.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>The target of the NSPK in per cent.</summary>
    public Tercantum<Target> TargetNspk { get => _targetNspk; init => _targetNspk = value; }

    /// <summary>How many had to be served, by year.</summary>
    public DeretTahunan<Tercantum<Target>> HarusDilayani { get => _harusDilayani; init => _harusDilayani = value.TrimBlanks(); }

    /// <summary>The realisasi by year.</summary>
    public DeretTahunan<Tercantum<Target>> Realisasi { get => _realisasi; init => _realisasi = value.TrimBlanks(); }

    /// <summary>The components of the quality of the service; none where the table states receivers only.</summary>
    public Daftar<MutuSpm> Mutu { get => _mutu; init => _mutu = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
