namespace Renstra.Domain.Perhitungan;

/// <summary>One input of a calculation (masukan): what it is, its value, and where it comes from.</summary>
/// <param name="Simbol">Its letter in the formula, such as <c>R</c>.</param>
/// <param name="Arti">What it is, such as "realisasi 2025".</param>
/// <param name="Nilai">Its value as the documents print numbers; the printed text where it cannot be read; the reason where there is none.</param>
public sealed record MasukanHitung(string Simbol, TeksDwibahasa Arti, TeksDwibahasa Nilai)
{
    /// <summary>Where it stands; <see langword="null"/> for a number that the caller gave.</summary>
    public TempatMasukan? Tempat { get; init; }
}
