using NodaTime;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Where a loaded nomenclature comes from (asal muatan), as its file or its caller says.</summary>
/// <param name="Nama">What to call it.</param>
/// <param name="Nomor">The number of the decree; <see langword="null"/> if none is named.</param>
/// <param name="Berlaku">The day from which it is in force; <see langword="null"/> if none is named.</param>
/// <param name="Dasar">The embedded version that it is laid over; <see langword="null"/> if it stands by itself.</param>
/// <param name="JumlahEntri">How many entries the file has.</param>
public sealed record AsalMuatan(string Nama, string? Nomor, LocalDate? Berlaku, VersiNomenklatur? Dasar, int JumlahEntri);
