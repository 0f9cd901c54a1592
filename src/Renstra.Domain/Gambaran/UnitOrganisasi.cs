namespace Renstra.Domain;

/// <summary>A unit of the agency (unit organisasi): secretariat, division (bidang), technical unit (UPTD), with the units below it.</summary>
public sealed record UnitOrganisasi
{
    internal string? _nomor;
    internal string _nama = "";
    internal string? _tugas;
    internal Daftar<ButirUraian> _fungsi;
    internal Daftar<UnitOrganisasi> _bawahan;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The name or text as printed.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Its task.</summary>
    public string? Tugas { get => _tugas; init => _tugas = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>Its functions or duties.</summary>
    public Daftar<ButirUraian> Fungsi { get => _fungsi; init => _fungsi = value; }

    /// <summary>The units below it.</summary>
    public Daftar<UnitOrganisasi> Bawahan { get => _bawahan; init => _bawahan = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
