using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A list that was not compared, because only one of the two versions holds it (bagian yang tidak dibandingkan).</summary>
/// <param name="Lingkup">Whose list.</param>
/// <param name="VersiKurang">The version that does not hold it.</param>
/// <param name="JumlahEntri">How many entries of the other version were therefore left aside.</param>
public sealed record BagianTakDibandingkan(LingkupDaerah Lingkup, VersiNomenklatur VersiKurang, int JumlahEntri);
