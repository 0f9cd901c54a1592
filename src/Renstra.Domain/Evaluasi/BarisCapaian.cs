namespace Renstra.Domain;

/// <summary>An indicator with its targets and realisasi by year (baris capaian; T-C.23 of Permendagri 86/2017).</summary>
public sealed record BarisCapaian
{
    internal string? _nomor;
    internal string _nama = "";
    internal Satuan _satuan;
    internal string? _mengulang;
    internal Tercantum<Target> _targetNspk;
    internal Tercantum<Target> _targetIkk;
    internal Tercantum<Target> _targetLain;
    internal DeretTahunan<Tercantum<Target>> _target;
    internal DeretTahunan<Tercantum<Target>> _realisasi;
    internal DeretTahunan<Tercantum<Persen>> _rasioTercantum;
    internal BarisCapaian? _digantiOleh;
    internal string? _faktorPendukung;
    internal string? _faktorPenghambat;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The unit.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>The id of the indicator that the row repeats.</summary>
    public string? Mengulang { get => _mengulang; init => _mengulang = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The target of the NSPK.</summary>
    public Tercantum<Target> TargetNspk { get => _targetNspk; init => _targetNspk = value; }

    /// <summary>The target of the IKK.</summary>
    public Tercantum<Target> TargetIkk { get => _targetIkk; init => _targetIkk = value; }

    /// <summary>Another target.</summary>
    public Tercantum<Target> TargetLain { get => _targetLain; init => _targetLain = value; }

    /// <summary>The targets by year.</summary>
    public DeretTahunan<Tercantum<Target>> Target { get => _target; init => _target = value.TrimBlanks(); }

    /// <summary>The realisasi by year.</summary>
    public DeretTahunan<Tercantum<Target>> Realisasi { get => _realisasi; init => _realisasi = value.TrimBlanks(); }

    /// <summary>The ratio that the table states, by year.</summary>
    public DeretTahunan<Tercantum<Persen>> RasioTercantum { get => _rasioTercantum; init => _rasioTercantum = value.TrimBlanks(); }

    /// <summary>The indicator that replaced it in mid-series.</summary>
    public BarisCapaian? DigantiOleh { get => _digantiOleh; init => _digantiOleh = value; }

    /// <summary>What helped.</summary>
    public string? FaktorPendukung { get => _faktorPendukung; init => _faktorPendukung = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>What hindered.</summary>
    public string? FaktorPenghambat { get => _faktorPenghambat; init => _faktorPenghambat = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
