namespace Renstra.Domain;

/// <summary>A program, kegiatan or sub kegiatan in form E.81 (baris E.81). Its money is stated once, even where it has several indicators.</summary>
public sealed record BarisE81
{
    internal string? _nomor;
    internal Tercantum<KodeRekening> _kode;
    internal TingkatBaris? _tingkat;
    internal string _nama = "";
    internal string? _sasaran;
    internal IsianE81<Rupiah>? _anggaran;
    internal Daftar<IndikatorE81> _indikator;
    internal string? _penanggungJawab;
    internal string? _keterangan;
    internal Daftar<BarisE81> _rincian;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The planning code as printed.</summary>
    public Tercantum<KodeRekening> Kode { get => _kode; init => _kode = value; }

    /// <summary>What the row is about.</summary>
    public TingkatBaris? Tingkat { get => _tingkat; init => _tingkat = value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The sasaran that it supports, as printed.</summary>
    public string? Sasaran { get => _sasaran; init => _sasaran = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The columns of money (Rp).</summary>
    public IsianE81<Rupiah>? Anggaran { get => _anggaran; init => _anggaran = value; }

    /// <summary>Its indicators with their columns of performance (K).</summary>
    public Daftar<IndikatorE81> Indikator { get => _indikator; init => _indikator = value; }

    /// <summary>The unit in charge.</summary>
    public string? PenanggungJawab { get => _penanggungJawab; init => _penanggungJawab = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The remark printed with it.</summary>
    public string? Keterangan { get => _keterangan; init => _keterangan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The rows below it.</summary>
    public Daftar<BarisE81> Rincian { get => _rincian; init => _rincian = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
