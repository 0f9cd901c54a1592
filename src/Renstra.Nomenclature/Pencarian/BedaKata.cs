namespace Renstra.Nomenclature;

/// <summary>A place where two names differ.</summary>
/// <param name="Tertulis">What the document has; empty if it lacks the word.</param>
/// <param name="Resmi">What the nomenclature has; empty if it lacks the word.</param>
/// <param name="Jenis">In what they differ.</param>
internal readonly record struct BedaKata(string Tertulis, string Resmi, JenisBedaKata Jenis);
