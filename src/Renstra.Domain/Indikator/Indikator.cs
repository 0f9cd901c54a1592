namespace Renstra.Domain;

/// <summary>An indicator (indikator) with its unit, baseline and yearly targets. Polarity and accumulation decide every formula; what a document does not declare is <see langword="null"/> here and taken by a <see cref="Tafsir"/>.</summary>
public sealed record Indikator
{
    internal string? _id;
    internal string _nama = "";
    internal Satuan _satuan;
    internal Polaritas? _polaritas;
    internal SifatAkumulasi? _akumulasi;
    internal SifatTarget? _sifatTarget;
    internal Baseline? _baseline;
    internal DeretTahunan<Tercantum<Target>> _target;
    internal MetadataIndikator? _metadata;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The id by which other rows refer to it.</summary>
    public string? Id { get => _id; init => _id = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The unit; <see cref="Satuan.Kosong"/> if none is stated.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>The polarity, if declared.</summary>
    public Polaritas? Polaritas { get => _polaritas; init => _polaritas = value; }

    /// <summary>How it accumulates, if declared.</summary>
    public SifatAkumulasi? Akumulasi { get => _akumulasi; init => _akumulasi = value; }

    /// <summary>Whether yearly targets are cumulative, if declared.</summary>
    public SifatTarget? SifatTarget { get => _sifatTarget; init => _sifatTarget = value; }

    /// <summary>The baseline, if the document has one.</summary>
    public Baseline? Baseline { get => _baseline; init => _baseline = value; }

    /// <summary>The targets by year, as stated. Blank cells at both ends are left out.</summary>
    public DeretTahunan<Tercantum<Target>> Target { get => _target; init => _target = value.TrimBlanks(); }

    /// <summary>How it is measured.</summary>
    public MetadataIndikator? Metadata { get => _metadata; init => _metadata = value; }

    /// <summary>The remark (keterangan) printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
