using NodaTime;

namespace Renstra.Domain;

/// <summary>The regulation (peraturan) by which the plan was made law.</summary>
public sealed record Peraturan
{
    internal string _bentuk = "";
    internal string? _nomor;
    internal TahunAnggaran? _tahun;
    internal string? _tentang;
    internal LocalDate? _ditetapkan;
    internal LocalDate? _diundangkan;
    internal string? _pasal;
    internal string? _penempatan;
    internal Daftar<Peraturan> _diubahDengan;
    internal Daftar<Peraturan> _dasarHukum;
    internal Daftar<Bab> _sistematika;
    internal Daftar<PenandaTangan> _penandaTangan;
    internal Sumber? _sumber;

    /// <summary>Its form, such as <c>Peraturan Bupati</c>.</summary>
    public string Bentuk { get => _bentuk; init => _bentuk = value; }

    /// <summary>Its number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its year.</summary>
    public TahunAnggaran? Tahun { get => _tahun; init => _tahun = value; }

    /// <summary>Its title.</summary>
    public string? Tentang { get => _tentang; init => _tentang = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The day on which it was signed (ditetapkan).</summary>
    public LocalDate? Ditetapkan { get => _ditetapkan; init => _ditetapkan = value; }

    /// <summary>The day on which it was promulgated (diundangkan).</summary>
    public LocalDate? Diundangkan { get => _diundangkan; init => _diundangkan = value; }

    /// <summary>The article referred to, if only that.</summary>
    public string? Pasal { get => _pasal; init => _pasal = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its place in the state or regional gazette.</summary>
    public string? Penempatan { get => _penempatan; init => _penempatan = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The amending regulations named with it.</summary>
    public Daftar<Peraturan> DiubahDengan { get => _diubahDengan; init => _diubahDengan = value; }

    /// <summary>The legal bases in its preamble (Mengingat).</summary>
    public Daftar<Peraturan> DasarHukum { get => _dasarHukum; init => _dasarHukum = value; }

    /// <summary>The outline of chapters that it prescribes.</summary>
    public Daftar<Bab> Sistematika { get => _sistematika; init => _sistematika = value; }

    /// <summary>Who signed and who promulgated it.</summary>
    public Daftar<PenandaTangan> PenandaTangan { get => _penandaTangan; init => _penandaTangan = value; }

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
