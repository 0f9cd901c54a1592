namespace Renstra.Domain;

/// <summary>
/// An indicator in form E.81 with its columns of performance (K). The form prints neither polarity nor accumulation, though both decide every
/// formula; they can be declared here, for a form often evaluates an older Renstra than that of the document it stands in.
/// </summary>
public sealed record IndikatorE81
{
    internal string _nama = "";
    internal Satuan _satuan;
    internal string? _mengulang;
    internal Polaritas? _polaritas;
    internal SifatAkumulasi? _akumulasi;
    internal SifatTarget? _sifatTarget;
    internal Tercantum<decimal> _bobot;
    internal IsianE81<Target>? _kinerja;
    internal IsianE81<Rupiah>? _anggaran;
    internal string? _keterangan;
    internal Sumber? _sumber;

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The unit.</summary>
    public Satuan Satuan { get => _satuan; init => _satuan = value; }

    /// <summary>The id of the indicator of the plan that this one repeats.</summary>
    public string? Mengulang { get => _mengulang; init => _mengulang = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The polarity, if declared; it goes before that of the plan's indicator.</summary>
    public Polaritas? Polaritas { get => _polaritas; init => _polaritas = value; }

    /// <summary>How it accumulates, if declared; each of its declarations goes before that of the plan's indicator.</summary>
    public SifatAkumulasi? Akumulasi { get => _akumulasi; init => _akumulasi = value; }

    /// <summary>Whether yearly targets are cumulative, if declared; it goes before that of the plan's indicator.</summary>
    public SifatTarget? SifatTarget { get => _sifatTarget; init => _sifatTarget = value; }

    /// <summary>Its weight, if used.</summary>
    public Tercantum<decimal> Bobot { get => _bobot; init => _bobot = value; }

    /// <summary>The columns of performance (K).</summary>
    public IsianE81<Target>? Kinerja { get => _kinerja; init => _kinerja = value; }

    /// <summary>Columns of money printed beside this indicator itself, besides those of its row.</summary>
    public IsianE81<Rupiah>? Anggaran { get => _anggaran; init => _anggaran = value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
