namespace Renstra.Domain;

/// <summary>A text for people in both languages (teks dwibahasa). <c>default</c> is empty in both.</summary>
/// <param name="Indonesia">The Indonesian text.</param>
/// <param name="Inggris">The English text.</param>
public readonly record struct TeksDwibahasa(string Indonesia, string Inggris)
{
    /// <summary>The text in a language.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The text; empty for <c>default</c>.</returns>
    public string Sebut(Bahasa bahasa = Bahasa.Indonesia) => (bahasa == Bahasa.Indonesia ? Indonesia : Inggris) ?? "";

    /// <summary>The English text, for a debugger.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Sebut(Bahasa.Inggris);
}
