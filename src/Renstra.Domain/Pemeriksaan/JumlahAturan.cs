namespace Renstra.Domain.Pemeriksaan;

/// <summary>What one rule found in a document (jumlah).</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Temuan">Its findings.</param>
/// <param name="TidakDinilai">The places that it could not judge.</param>
/// <param name="Dikecualikan">Its findings that the document accepts.</param>
public sealed record JumlahAturan(Aturan Aturan, int Temuan, int TidakDinilai, int Dikecualikan);
