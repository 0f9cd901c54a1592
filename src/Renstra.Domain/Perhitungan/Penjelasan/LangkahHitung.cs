namespace Renstra.Domain.Perhitungan;

/// <summary>One step of a calculation (langkah), to be done again with a pocket calculator.</summary>
/// <param name="Arti">What the step does.</param>
/// <param name="Ekspresi">The expression with its numbers, such as <c>42,5 ÷ 300 × 100</c>; empty where there is nothing to compute.</param>
/// <param name="Hasil">What it gives, or why it gives nothing.</param>
public sealed record LangkahHitung(TeksDwibahasa Arti, string Ekspresi, TeksDwibahasa Hasil);
