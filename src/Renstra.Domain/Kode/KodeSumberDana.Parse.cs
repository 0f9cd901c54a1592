namespace Renstra.Domain;

/// <content>Strict reading from characters and UTF-8; one private reader serves them all.</content>
public readonly partial struct KodeSumberDana : ISpanParsable<KodeSumberDana>, IUtf8SpanParsable<KodeSumberDana>
{
    /// <summary>Reads a code of a funding source strictly: the exact text, <c>1.2.01.03.01.0001</c>, without surrounding blanks.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="RenstraFormatException">The text is not a code of a funding source; the exception says why and where.</exception>
    public static KodeSumberDana Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static KodeSumberDana Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static KodeSumberDana Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ParseOrThrow(s);

    /// <summary>Reads a code of a funding source strictly from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="RenstraFormatException">The text is not a code of a funding source; the exception says why and where.</exception>
    public static KodeSumberDana Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var value, out var error) ? value : throw new RenstraFormatException(error, nameof(KodeSumberDana), Utf8Text.Decode(utf8Text));

    /// <summary>Reads a code of a funding source strictly; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out KodeSumberDana value) => TryParse(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out KodeSumberDana)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, out KodeSumberDana value) => TryParse(s, out value, out _);

    /// <summary>Reads a code of a funding source strictly and says why not; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <param name="error">Why and where the text was refused; <see cref="ParseError.None"/> if it was read.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out KodeSumberDana value, out ParseError error)
    {
        if (s is not null)
        {
            return TryRead(s.AsSpan(), out value, out error);
        }

        value = default;
        error = new ParseError(ParseErrorCause.Null, 0, ParseExpectation.None);
        return false;
    }

    /// <inheritdoc cref="TryParse(string?, out KodeSumberDana)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out KodeSumberDana value) => TryRead(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out KodeSumberDana)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out KodeSumberDana value) => TryRead(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out KodeSumberDana, out ParseError)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out KodeSumberDana value, out ParseError error) => TryRead(s, out value, out error);

    /// <summary>Reads a code of a funding source strictly from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out KodeSumberDana value) => TryParse(utf8Text, out value, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out KodeSumberDana)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out KodeSumberDana value) => TryParse(utf8Text, out value, out _);

    /// <summary>Reads a code of a funding source strictly from UTF-8 and says why not; never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <param name="error">Why and where the text was refused; <see cref="ParseError.None"/> if it was read.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out KodeSumberDana value, out ParseError error) =>
        TryRead(utf8Text, out value, out error);

    private static KodeSumberDana ParseOrThrow(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var error) ? value : throw new RenstraFormatException(error, nameof(KodeSumberDana), s);
}
