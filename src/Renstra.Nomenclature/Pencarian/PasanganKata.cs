namespace Renstra.Nomenclature;

/// <summary>A word as it was typed and the word of a name that it was taken for (pasangan kata).</summary>
/// <param name="Diketik">The word of the query, in its normal form.</param>
/// <param name="Nama">The word of the name, in its normal form.</param>
public readonly record struct PasanganKata(string Diketik, string Nama);
