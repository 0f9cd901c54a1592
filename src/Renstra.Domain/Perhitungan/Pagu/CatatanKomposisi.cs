namespace Renstra.Domain.Perhitungan;

/// <summary>What a composition could not tell of a node (catatan komposisi).</summary>
/// <param name="Noda">The node.</param>
/// <param name="Alasan">What could not be told, and why.</param>
public sealed record CatatanKomposisi(NodaPendanaan Noda, TeksDwibahasa Alasan);
