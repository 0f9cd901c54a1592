namespace Renstra.Domain;

/// <summary>A row of budget and realisation (baris anggaran), with its breakdown: by expenditure or by programme (T-C.24 of Permendagri 86/2017).</summary>
public sealed record BarisAnggaran
{
    internal string? _nomor;
    internal Tercantum<KodeRekening> _kode;
    internal TingkatBaris? _tingkat;
    internal string _nama = "";
    internal DeretTahunan<Tercantum<Rupiah>> _anggaran;
    internal DeretTahunan<Tercantum<Rupiah>> _realisasi;
    internal DeretTahunan<Tercantum<Persen>> _persenTercantum;
    internal Daftar<BarisAnggaran> _rincian;
    internal Sumber? _sumber;

    /// <summary>The number of the row as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The code, if one is printed.</summary>
    public Tercantum<KodeRekening> Kode { get => _kode; init => _kode = value; }

    /// <summary>What the row is about, if said.</summary>
    public TingkatBaris? Tingkat { get => _tingkat; init => _tingkat = value; }

    /// <summary>The name as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The budget by year.</summary>
    public DeretTahunan<Tercantum<Rupiah>> Anggaran { get => _anggaran; init => _anggaran = value.TrimBlanks(); }

    /// <summary>The realisation by year.</summary>
    public DeretTahunan<Tercantum<Rupiah>> Realisasi { get => _realisasi; init => _realisasi = value.TrimBlanks(); }

    /// <summary>The percentage that the table states, by year.</summary>
    public DeretTahunan<Tercantum<Persen>> PersenTercantum { get => _persenTercantum; init => _persenTercantum = value.TrimBlanks(); }

    /// <summary>The rows that break this one down.</summary>
    public Daftar<BarisAnggaran> Rincian { get => _rincian; init => _rincian = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
