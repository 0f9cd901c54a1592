namespace Renstra.Domain;

/// <summary>A cell of a table of data (sel data): the head of its column as printed, and the number.</summary>
/// <param name="Kolom">The head of the column; not blank.</param>
/// <param name="Nilai">What is stated.</param>
public sealed record SelData(string Kolom, Tercantum<decimal> Nilai)
{
    /// <summary>The head of the column; not blank.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public string Kolom { get; init; } = string.IsNullOrWhiteSpace(Kolom) ? throw new ArgumentException("A cell of data needs the head of its column.", nameof(Kolom)) : Kolom;
}
