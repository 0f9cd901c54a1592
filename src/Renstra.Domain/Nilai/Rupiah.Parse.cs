namespace Renstra.Domain;

/// <content>Strict reading from characters and UTF-8; one private reader serves them all.</content>
public readonly partial struct Rupiah : ISpanParsable<Rupiah>, IUtf8SpanParsable<Rupiah>
{
    /// <summary>Reads an amount in plain notation strictly: the exact text, <c>6743239328</c> or <c>-3500000.50</c>, without surrounding blanks.</summary>
    /// <param name="s">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="RenstraFormatException">The text is not an amount in plain notation; the exception says why and where.</exception>
    public static Rupiah Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static Rupiah Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ParseOrThrow(s);
    }

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static Rupiah Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) => ParseOrThrow(s);

    /// <summary>Reads an amount in plain notation strictly from UTF-8.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="RenstraFormatException">The text is not an amount in plain notation; the exception says why and where.</exception>
    public static Rupiah Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var value, out var error) ? value : throw new RenstraFormatException(error, nameof(Rupiah), Utf8Text.Decode(utf8Text));

    /// <summary>Reads an amount in plain notation strictly; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out Rupiah value) => TryParse(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out Rupiah)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, out Rupiah value) => TryParse(s, out value, out _);

    /// <summary>Reads an amount in plain notation strictly and says why not; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <param name="error">Why and where the text was refused; <see cref="ParseError.None"/> if it was read.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, out Rupiah value, out ParseError error)
    {
        if (s is not null)
        {
            return TryRead(s.AsSpan(), out value, out error);
        }

        value = default;
        error = new ParseError(ParseErrorCause.Null, 0, ParseExpectation.None);
        return false;
    }

    /// <inheritdoc cref="TryParse(string?, out Rupiah)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Rupiah value) => TryRead(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out Rupiah)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rupiah value) => TryRead(s, out value, out _);

    /// <inheritdoc cref="TryParse(string?, out Rupiah, out ParseError)"/>
    public static bool TryParse(ReadOnlySpan<char> s, out Rupiah value, out ParseError error) => TryRead(s, out value, out error);

    /// <summary>Reads an amount in plain notation strictly from UTF-8; never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rupiah value) => TryParse(utf8Text, out value, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{byte}, out Rupiah)"/>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rupiah value) => TryParse(utf8Text, out value, out _);

    /// <summary>Reads an amount in plain notation strictly from UTF-8 and says why not; never throws.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <param name="error">Why and where the text was refused; <see cref="ParseError.None"/> if it was read.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rupiah value, out ParseError error) =>
        Utf8Text.TryRead(utf8Text, TryRead, out value, out error);

    private static Rupiah ParseOrThrow(ReadOnlySpan<char> s) =>
        TryRead(s, out var value, out var error) ? value : throw new RenstraFormatException(error, nameof(Rupiah), s);
}
