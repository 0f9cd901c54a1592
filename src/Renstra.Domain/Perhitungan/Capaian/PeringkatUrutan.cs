namespace Renstra.Domain.Perhitungan;

/// <summary>One step of an ordinal scale (peringkat): the words for it, and a value where a region has agreed on one.</summary>
/// <param name="Sebutan">The words for it, such as <c>WTP</c> and <c>Wajar Tanpa Pengecualian</c>; case plays no part.</param>
/// <param name="Nilai">Its value; <see langword="null"/>, as on the known scales, where the step has none.</param>
public sealed record PeringkatUrutan(Daftar<string> Sebutan, decimal? Nilai = null);
