namespace Renstra.Domain;

/// <summary>What a refused text holds, or could mean (kemungkinan): a code of some kind.</summary>
/// <param name="Jenis">Which kind of code.</param>
/// <param name="Teks">The code in its normal form.</param>
public sealed record KemungkinanKode(JenisTeksKode Jenis, string Teks);
