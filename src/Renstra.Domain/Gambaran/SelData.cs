namespace Renstra.Domain;

/// <summary>A cell of a table of data (sel data): the head of its column as printed, and the number.</summary>
/// <param name="Kolom">The head of the column.</param>
/// <param name="Nilai">What is stated.</param>
public sealed record SelData(string Kolom, Tercantum<decimal> Nilai);
