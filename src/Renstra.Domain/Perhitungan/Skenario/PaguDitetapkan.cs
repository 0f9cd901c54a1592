namespace Renstra.Domain.Perhitungan;

/// <summary>An amount that a scenario sets for a node (pagu ditetapkan).</summary>
/// <param name="Noda">A node whose stated figure makes the sums: one of <see cref="PosPagu.GetPrimer"/>.</param>
/// <param name="Jumlah">The amount.</param>
public sealed record PaguDitetapkan(NodaPendanaan Noda, Rupiah Jumlah);
