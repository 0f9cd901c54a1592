namespace Renstra.Domain;

/// <summary>The agency's organisation (organisasi): its task, its functions, its units.</summary>
public sealed record Organisasi
{
    internal Daftar<Peraturan> _dasar;
    internal string? _tugas;
    internal Daftar<ButirUraian> _fungsi;
    internal Daftar<UnitOrganisasi> _unit;
    internal Sumber? _sumber;

    /// <summary>The regulations on the agency and its organisation.</summary>
    public Daftar<Peraturan> Dasar { get => _dasar; init => _dasar = value; }

    /// <summary>The agency's task.</summary>
    public string? Tugas { get => _tugas; init => _tugas = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The agency's functions.</summary>
    public Daftar<ButirUraian> Fungsi { get => _fungsi; init => _fungsi = value; }

    /// <summary>The units, the highest first.</summary>
    public Daftar<UnitOrganisasi> Unit { get => _unit; init => _unit = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
