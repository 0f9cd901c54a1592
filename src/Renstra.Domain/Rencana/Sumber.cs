namespace Renstra.Domain;

/// <summary>Where a row stands in the source document (sumber): table, line, page. For people who want to look it up; no arithmetic uses it.</summary>
public sealed record Sumber
{
    internal string? _tabel;
    internal int? _baris;
    internal int? _halaman;
    internal string? _catatan;

    /// <summary>The number of the table as printed, such as <c>4.3</c>.</summary>
    public string? Tabel { get => _tabel; init => _tabel = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The line of the source text, from 1.</summary>
    public int? Baris { get => _baris; init => _baris = value; }

    /// <summary>The page, from 1.</summary>
    public int? Halaman { get => _halaman; init => _halaman = value; }

    /// <summary>A note of the transcriber's on this row.</summary>
    public string? Catatan { get => _catatan; init => _catatan = string.IsNullOrEmpty(value) ? null : value; }
}
