using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <summary>The region (daerah) that the agency belongs to.</summary>
public sealed record Daerah
{
    internal Tercantum<KodeWilayah> _kode;
    internal string _nama = "";
    internal JenisDaerah _jenis = null!;
    internal string? _provinsi;

    /// <summary>A region; its kind must be given.</summary>
    public Daerah()
    {
    }

    // The reader fills in what is required, and refuses a file that lacks it.
    [SetsRequiredMembers]
    private Daerah(bool dibaca)
    {
        _ = dibaca;
        Jenis = null!;
    }

    /// <summary>The code of the region, such as <c>62.07</c>, as stated.</summary>
    public Tercantum<KodeWilayah> Kode { get => _kode; init => _kode = value; }

    /// <summary>The name, such as <c>Kabupaten Seruyan</c>.</summary>
    public string Nama { get => _nama; init => _nama = value; }

    /// <summary>Province, kabupaten or kota.</summary>
    public required JenisDaerah Jenis { get => _jenis; init => _jenis = value; }

    internal static Daerah ToRead() => new(dibaca: true);

    /// <summary>The name of the province, where the region is not one.</summary>
    public string? Provinsi { get => _provinsi; init => _provinsi = string.IsNullOrEmpty(value) ? null : value; }
}
