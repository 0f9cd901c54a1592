namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// An example of a rule (contoh): the members of a document of the JSON format that break it, and those that keep it, both without the braces
/// around them. Where they have no <c>identitas</c>, any will do: kabupaten, 2025–2029.
/// </summary>
/// <param name="Salah">Members that the rule finds fault with.</param>
/// <param name="Benar">Members that it does not.</param>
public sealed record ContohAturan(string Salah, string Benar);
