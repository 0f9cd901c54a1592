namespace Renstra.Domain;

/// <summary>
/// Why and where a text is not a value: cause, level, position, and what was expected. The error is data;
/// its wording in Indonesian and English stands in one place and is asked for with <see cref="Describe(ReadOnlySpan{char}, Bahasa)"/>.
/// <c>default</c> is <see cref="None"/>.
/// </summary>
/// <param name="Cause">Why the text was refused.</param>
/// <param name="Position">Zero-based index of the offending character; the text's length where something is missing at its end.
/// For UTF-8 input it counts characters (UTF-16 code units) of the decoded text.</param>
/// <param name="Expected">What would have been right at <paramref name="Position"/>.</param>
/// <param name="Level">The level of the planning code (<see cref="KodeRekening"/>) at which reading stopped; <see langword="null"/> for values that are no planning code.</param>
public readonly record struct ParseError(ParseErrorCause Cause, int Position, ParseExpectation Expected, TingkatKode? Level = null)
{
    /// <summary>No error; the <c>default</c>.</summary>
    public static ParseError None => default;

    /// <summary>Whether there is no error.</summary>
    public bool IsNone => Cause == ParseErrorCause.None;

    /// <summary>Renders the error for a person: what was found where, and what was expected.</summary>
    /// <param name="text">The text that was refused.</param>
    /// <param name="bahasa">The language of the message.</param>
    /// <returns>One sentence without a final full stop; empty for <see cref="None"/>.</returns>
    public string Describe(ReadOnlySpan<char> text, Bahasa bahasa = Bahasa.Indonesia) => PesanParse.Render(this, text, bahasa);

    /// <summary>The error without the text that was refused, in English, for a debugger.</summary>
    /// <returns>The message.</returns>
    public override string ToString() => Describe(default, Bahasa.Inggris);
}
