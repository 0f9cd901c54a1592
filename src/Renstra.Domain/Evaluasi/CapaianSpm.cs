namespace Renstra.Domain;

/// <summary>What was achieved of the minimum service standards (capaian SPM; PP 2/2018, Permendagri 59/2021).</summary>
public sealed record CapaianSpm
{
    internal string? _judul;
    internal Daftar<BarisSpm> _baris;
    internal Daftar<ButirUraian> _kendala;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The kinds of service.</summary>
    public Daftar<BarisSpm> Baris { get => _baris; init => _baris = value; }

    /// <summary>Obstacles.</summary>
    public Daftar<ButirUraian> Kendala { get => _kendala; init => _kendala = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
