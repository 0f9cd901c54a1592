namespace Renstra.Domain.Perhitungan;

/// <summary>One rung of a ladder of categories (anak tangga).</summary>
/// <param name="Kategori">The category.</param>
/// <param name="BatasBawah">The lowest index that earns it; itself included.</param>
public sealed record AnakTanggaSpm(KategoriSpm Kategori, Persen BatasBawah);
