namespace Renstra.Domain;

/// <summary>The document's own outline (kerangka): its headings and its numbered tables in the order in which they are printed.</summary>
public sealed record Kerangka
{
    internal Daftar<Bab> _bab;
    internal Daftar<JudulTabel> _tabel;

    /// <summary>Chapters and sections.</summary>
    public Daftar<Bab> Bab { get => _bab; init => _bab = value; }

    /// <summary>The numbered tables.</summary>
    public Daftar<JudulTabel> Tabel { get => _tabel; init => _tabel = value; }
}
