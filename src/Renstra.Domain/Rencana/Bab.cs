namespace Renstra.Domain;

/// <summary>A chapter or heading (bab) with its number as printed.</summary>
public sealed record Bab
{
    internal string? _nomor;
    internal string _judul = "";
    internal int? _tingkat;
    internal Sumber? _sumber;

    /// <summary>The number as printed.</summary>
    public string? Nomor { get => _nomor; init => _nomor = string.IsNullOrEmpty(value) ? null : value; }

    /// <summary>The title as printed.</summary>
    public string Judul { get => _judul; init => _judul = value; }

    /// <summary>Its depth: 1 for a chapter.</summary>
    public int? Tingkat { get => _tingkat; init => _tingkat = value; }

    /// <summary>Where the source document has this.</summary>
    public Sumber? Sumber { get => _sumber; init => _sumber = value; }
}
