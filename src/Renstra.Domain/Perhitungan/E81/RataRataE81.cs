namespace Renstra.Domain.Perhitungan;

/// <summary>The averages at the foot of form E.81 (rata-rata), performance and money apart, each with its predikat.</summary>
/// <param name="Dasar">From what they are worked out.</param>
/// <param name="Kinerja">Of performance (K).</param>
/// <param name="Anggaran">Of money (Rp).</param>
public sealed record RataRataE81(DasarHitung Dasar, RerataKolomE81 Kinerja, RerataKolomE81 Anggaran);
