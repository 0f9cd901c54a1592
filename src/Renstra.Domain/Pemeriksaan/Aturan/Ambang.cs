namespace Renstra.Domain.Pemeriksaan;

/// <summary>A threshold of a rule (ambang), which the options may change.</summary>
/// <param name="Nama">Its name within the rule, such as <c>kenaikan</c>.</param>
/// <param name="Bawaan">Its value unless the options say otherwise.</param>
/// <param name="Satuan">What it is measured in: <c>%</c>, <c>Rp</c>, <c>tahun</c>.</param>
/// <param name="Arti">What it means.</param>
public sealed record Ambang(string Nama, decimal Bawaan, string Satuan, TeksDwibahasa Arti);
