namespace Renstra.Domain;

/// <summary>Form E.81 (formulir E.81 of Permendagri 86/2017): the evaluation of an agency's yearly plan (Renja) by quarter, against its Renstra. Its columns have names here, not numbers, for at least four numberings circulate.</summary>
public sealed record FormulirE81
{
    internal string? _judul;
    internal TahunAnggaran? _tahun;
    internal TahunAnggaran? _awalRenstra;
    internal TahunAnggaran? _akhirRenstra;
    internal Daftar<BarisE81> _baris;
    internal BarisE81? _jumlah;
    internal RingkasanE81<Persen>? _rataRata;
    internal RingkasanE81<Target>? _predikat;
    internal Daftar<ButirUraian> _faktorPendorong;
    internal Daftar<ButirUraian> _faktorPenghambat;
    internal Daftar<ButirUraian> _tindakLanjutTriwulan;
    internal Daftar<ButirUraian> _tindakLanjutRenja;
    internal Daftar<PenandaTangan> _penandaTangan;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The year of the Renja that is evaluated.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>The first year of the Renstra referred to.</summary>
    public TahunAnggaran? AwalRenstra { get => _awalRenstra; init => _awalRenstra = value; }

    /// <summary>Its last year.</summary>
    public TahunAnggaran? AkhirRenstra { get => _akhirRenstra; init => _akhirRenstra = value; }

    /// <summary>Programmes, kegiatan and sub kegiatan.</summary>
    public Daftar<BarisE81> Baris { get => _baris; init => _baris = value; }

    /// <summary>The total that the form states.</summary>
    public BarisE81? Jumlah { get => _jumlah; init => _jumlah = value; }

    /// <summary>The averages that the form states.</summary>
    public RingkasanE81<Persen>? RataRata { get => _rataRata; init => _rataRata = value; }

    /// <summary>The predikat that the form states.</summary>
    public RingkasanE81<Target>? Predikat { get => _predikat; init => _predikat = value; }

    /// <summary>What helped.</summary>
    public Daftar<ButirUraian> FaktorPendorong { get => _faktorPendorong; init => _faktorPendorong = value; }

    /// <summary>What hindered.</summary>
    public Daftar<ButirUraian> FaktorPenghambat { get => _faktorPenghambat; init => _faktorPenghambat = value; }

    /// <summary>Follow-up for the next quarter.</summary>
    public Daftar<ButirUraian> TindakLanjutTriwulan { get => _tindakLanjutTriwulan; init => _tindakLanjutTriwulan = value; }

    /// <summary>Follow-up for the next Renja.</summary>
    public Daftar<ButirUraian> TindakLanjutRenja { get => _tindakLanjutRenja; init => _tindakLanjutRenja = value; }

    /// <summary>The heads of the agency and of the planning agency.</summary>
    public Daftar<PenandaTangan> PenandaTangan { get => _penandaTangan; init => _penandaTangan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
