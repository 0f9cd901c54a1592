namespace Renstra.Domain;

/// <content>Strict reading from characters and UTF-8; one private reader serves them all.</content>
public readonly partial struct KodePerangkatDaerah : ISpanParsable<KodePerangkatDaerah>, IUtf8SpanParsable<KodePerangkatDaerah>
{
    /// <summary>Reads an agency's code strictly: the exact text, <c>1.03.0.00.0.00.01.0000</c>, without surrounding blanks.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="RenstraFormatException">The text is not an agency's code; the exception says why and where.</exception>
    public static KodePerangkatDaerah Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static KodePerangkatDaerah Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static KodePerangkatDaerah Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ParseOrThrow(s);

    /// <summary>Reads an agency's code strictly from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="RenstraFormatException">The text is not an agency's code; the exception says why and where.</exception>
    public static KodePerangkatDaerah Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var value, out var error) ? value : throw new RenstraFormatException(error, nameof(KodePerangkatDaerah), Utf8Text.Decode(utf8Text));

    /// <summary>Reads an agency's code strictly; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out KodePerangkatDaerah value) => TryParse(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out KodePerangkatDaerah)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, out KodePerangkatDaerah value) => TryParse(s, out value, out _);

    /// <summary>Reads an agency's code strictly and says why not; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <param name="error">Why and where the text was refused; <see cref="ParseError.None"/> if it was read.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out KodePerangkatDaerah value, out ParseError error)
    {
        if (s is not null)
        {
            return TryRead(s.AsSpan(), out value, out error);
        }

        value = default;
        error = new ParseError(ParseErrorCause.Null, 0, ParseExpectation.None);
        return false;
    }

    /// <inheritdoc cref="TryParse(string?, out KodePerangkatDaerah)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out KodePerangkatDaerah value) => TryRead(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out KodePerangkatDaerah)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out KodePerangkatDaerah value) => TryRead(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out KodePerangkatDaerah, out ParseError)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out KodePerangkatDaerah value, out ParseError error) => TryRead(s, out value, out error);

    /// <summary>Reads an agency's code strictly from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out KodePerangkatDaerah value) => TryParse(utf8Text, out value, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out KodePerangkatDaerah)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out KodePerangkatDaerah value) => TryParse(utf8Text, out value, out _);

    /// <summary>Reads an agency's code strictly from UTF-8 and says why not; never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <param name="error">Why and where the text was refused; <see cref="ParseError.None"/> if it was read.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out KodePerangkatDaerah value, out ParseError error) =>
        TryRead(utf8Text, out value, out error);

    private static KodePerangkatDaerah ParseOrThrow(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var error) ? value : throw new RenstraFormatException(error, nameof(KodePerangkatDaerah), s);
}
