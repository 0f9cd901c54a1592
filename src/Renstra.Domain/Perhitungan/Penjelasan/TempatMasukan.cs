namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Where an input stands in its document (tempat masukan): the node and the members below it, by which
/// <see cref="Json.PosisiDokumen.TryGet(object, out Json.LetakJson?, ReadOnlySpan{string})"/> finds line, column and JSON path.
/// </summary>
/// <param name="Noda">The node of the document.</param>
/// <param name="Anggota">The names of the members of the JSON format below it, one inside the other, such as <c>target</c>, <c>2025</c>.</param>
/// <param name="Sumber">Where the source document has it, if that is known.</param>
public sealed record TempatMasukan(object Noda, Daftar<string> Anggota, Sumber? Sumber = null);
