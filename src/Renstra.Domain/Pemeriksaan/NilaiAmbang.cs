namespace Renstra.Domain.Pemeriksaan;

/// <summary>A value that the options give to a threshold of a rule.</summary>
/// <param name="Nama">The name of the threshold.</param>
/// <param name="Nilai">Its value, in the unit of the threshold.</param>
public sealed record NilaiAmbang(string Nama, decimal Nilai);
