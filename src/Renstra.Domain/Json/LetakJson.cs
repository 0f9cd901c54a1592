namespace Renstra.Domain.Json;

/// <summary>A place in a JSON file (letak).</summary>
/// <param name="Jalur">The JSON path (RFC 9535), such as <c>$.pendanaan.bidang[0].paguTercantum['2027']</c>.</param>
/// <param name="Baris">The line, from 1.</param>
/// <param name="Kolom">The column in characters (Unicode scalar values), from 1.</param>
public sealed record LetakJson(string Jalur, int Baris, int Kolom);
