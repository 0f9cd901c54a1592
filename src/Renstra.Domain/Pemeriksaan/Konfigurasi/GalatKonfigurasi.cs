using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What is wrong with a configuration of the audit, and where (galat konfigurasi).</summary>
/// <param name="Letak">The place: JSON path, line and column.</param>
/// <param name="Pesan">What was found, what was expected, and what to do.</param>
public sealed record GalatKonfigurasi(LetakJson Letak, TeksDwibahasa Pesan);
