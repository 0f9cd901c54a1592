namespace Renstra.Domain;

/// <summary>Staff by post (tabel jabatan).</summary>
public sealed record TabelJabatan
{
    internal string? _judul;
    internal Daftar<Jabatan> _baris;
    internal Jabatan? _jumlah;
    internal Sumber? _sumber;

    /// <summary>The title as printed.</summary>
    public string? Judul { get => _judul; init => _judul = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The posts.</summary>
    public Daftar<Jabatan> Baris { get => _baris; init => _baris = value; }

    /// <summary>The total that the table states.</summary>
    public Jabatan? Jumlah { get => _jumlah; init => _jumlah = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
