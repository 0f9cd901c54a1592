namespace Renstra.Domain.Perhitungan;

/// <summary>One mention of a support in a priority table (sebutan prioritas).</summary>
/// <param name="Tabel">The table.</param>
/// <param name="Butir">The priorities from the topmost down to the one that it stands at.</param>
/// <param name="Dukungan">The row.</param>
public sealed record SebutanPrioritas(TabelPrioritas Tabel, Daftar<ButirPrioritas> Butir, DukunganPrioritas Dukungan);
