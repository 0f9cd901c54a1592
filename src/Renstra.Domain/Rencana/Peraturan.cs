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

    /// <summary>Where the source document has this; <see langword="null"/> if not said.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
