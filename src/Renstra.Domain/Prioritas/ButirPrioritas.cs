namespace Renstra.Domain;

/// <summary>A priority (butir prioritas) with the priorities below it, down to what the agency does for it. One without support is a priority that the agency has no program for.</summary>
public sealed record ButirPrioritas
{
    internal string? _nomor;
    internal string? _jenis;
    internal string _nama = "";
    internal Daftar<ButirPrioritas> _butir;
    internal Daftar<DukunganPrioritas> _dukungan;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its kind by the head of its column, such as Program Nasional.</summary>
    public string? Jenis { get => _jenis; init => _jenis = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>The priorities below it.</summary>
    public Daftar<ButirPrioritas> Butir { get => _butir; init => _butir = value; }

    /// <summary>What the agency does for it.</summary>
    public Daftar<DukunganPrioritas> Dukungan { get => _dukungan; init => _dukungan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
