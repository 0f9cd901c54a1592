namespace Renstra.Domain;

/// <summary>A place where two names differ: what the document has, and what the nomenclature has. Either can be empty.</summary>
/// <param name="Tertulis">The words in the document.</param>
/// <param name="Nomenklatur">The words in the nomenclature.</param>
public sealed record KataBerbeda(string Tertulis, string Nomenklatur);
