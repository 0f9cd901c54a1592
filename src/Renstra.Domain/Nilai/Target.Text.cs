using System.Globalization;

namespace Renstra.Domain;

/// <content>Text of a target: <c>95.77</c>, <c>3..4.5</c>, <c>&gt;=100</c>, <c>BB</c>, <c>95.76 (41893 Orang)</c>.</content>
public abstract partial record Target : ISpanParsable<Target>, IUtf8SpanParsable<Target>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Reads a target's plain text strictly: <c>95.77</c>, <c>3..4.5</c>, <c>&gt;=100</c>, <c>BB</c>, <c>95.76 (41893 Orang)</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <returns>The target.</returns>
    /// <exception cref="RenstraFormatException">The text is no target; the exception says why and where.</exception>
    public static Target Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryRead(s, out var value, out var error) ? value! : throw new RenstraFormatException(error, nameof(Target), s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static Target Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <param name="utf8Text">The text.</param>
    public static Target Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider = null) =>
        TryParse(utf8Text, out var value, out var error) ? value! : throw new RenstraFormatException(error, nameof(Target), Utf8Text.Decode(utf8Text));

    /// <summary>Reads a target's plain text strictly; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: reading is the same in every culture.</param>
    /// <param name="value">The target, or <see langword="null"/>.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Target value) => TryRead(s, out value!, out _);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Target)"/>
    public static bool TryParse([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Target value)
    {
        value = null!;
        return s is not null && TryRead(s, out value!, out _);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Target)"/>
    /// <param name="utf8Text">The text.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out Target value) => TryParse(utf8Text, out value!, out _);

    /// <summary>Reads a target's plain text strictly and says why not; never throws.</summary>
    /// <param name="s">The text.</param>
    /// <param name="value">The target, or <see langword="null"/>.</param>
    /// <param name="error">Why and where the text was refused.</param>
    /// <returns>Whether the text was read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Target? value, out ParseError error) => TryRead(s, out value, out error);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Target?, out ParseError)"/>
    /// <param name="utf8Text">The text.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Target? value, out ParseError error) => Utf8Text.TryRead(utf8Text, TryRead, out value, out error);

    /// <summary>The target's plain text.</summary>
    /// <param name="format"><c>G</c> or empty; there is no other format.</param>
    /// <param name="formatProvider">Ignored.</param>
    /// <returns>The canonical text, which <see cref="Parse(string, IFormatProvider?)"/> reads back.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        FormatSpecifier.RequireGeneral(format);
        return ToString()!;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        return Utf8Text.TryWrite(ToString()!, destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        return Utf8Text.TryWrite(ToString()!, utf8Destination, out bytesWritten);
    }

    internal static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Symbol(JenisBatas jenis) => jenis switch
    {
        JenisBatas.Minimal => ">=",
        JenisBatas.Maksimal => "<=",
        JenisBatas.LebihDari => ">",
        _ => "<",
    };

    /// <summary>Why a text is no grade or word: numbers, dashes and words for "nothing" are not.</summary>
    internal static ParseError? PredikatFault(ReadOnlySpan<char> s)
    {
        if (PlainText.Fault(s, Predikat.MaxLength) is { } fault)
        {
            return fault;
        }

        if (s[0] == '#')
        {
            return new(ParseErrorCause.SpreadsheetError, 0, ParseExpectation.Target);
        }

        if (!char.IsLetter(s[0]))
        {
            return new(ParseErrorCause.UnexpectedCharacter, 0, ParseExpectation.Target);
        }

        // "Rp. 1.000.000,-" is money, not a word.
        if (s.StartsWith("Rp", StringComparison.OrdinalIgnoreCase) && (s.Length == 2 || !char.IsLetter(s[2])))
        {
            return new(ParseErrorCause.UnexpectedCharacter, 0, ParseExpectation.Target);
        }

        foreach (var nothing in (ReadOnlySpan<string>)["NA", "N/A", "N.A", "N.A.", "NAN", "NULL", "NIHIL", "TBD", "INFINITY"])
        {
            if (s.Equals(nothing, StringComparison.OrdinalIgnoreCase))
            {
                return new(ParseErrorCause.NoValue, 0, ParseExpectation.Target);
            }
        }

        return null;
    }

    private static bool TryRead(ReadOnlySpan<char> s, out Target? value, out ParseError error)
    {
        value = null;
        if (s.IsEmpty)
        {
            error = new(ParseErrorCause.Empty, 0, ParseExpectation.Target);
            return false;
        }

        if (s[0] is '<' or '>')
        {
            return TryReadBatas(s, ref value, out error);
        }

        if (!(Digits.IsDigit(s[0]) || s[0] == '-'))
        {
            error = PredikatFault(s) ?? default;
            value = error.IsNone ? new Predikat(s.ToString(), checkedBefore: true) : null;
            return error.IsNone;
        }

        var dots = s.IndexOf("..");
        if (dots > 0)
        {
            if (!AngkaPolos.TryRead(s, 0, dots, out var dari, out error) || !AngkaPolos.TryRead(s, dots + 2, s.Length, out var sampai, out error))
            {
                return false;
            }

            error = sampai < dari ? new(ParseErrorCause.WrongOrder, dots + 2, ParseExpectation.Target) : default;
            value = error.IsNone ? new Rentang(dari, sampai) : null;
            return error.IsNone;
        }

        var bracket = s.IndexOf(" (");
        if (bracket > 0)
        {
            return TryReadJumlah(s, bracket, ref value, out error);
        }

        if (!AngkaPolos.TryRead(s, 0, s.Length, out var number, out error))
        {
            return false;
        }

        value = Angka.Of(number);
        return true;
    }

    private static bool TryReadBatas(ReadOnlySpan<char> s, ref Target? value, out ParseError error)
    {
        var inclusive = s.Length > 1 && s[1] == '=';
        if (!AngkaPolos.TryRead(s, inclusive ? 2 : 1, s.Length, out var bound, out error))
        {
            return false;
        }

        value = new Batas((s[0], inclusive) switch { ('>', true) => JenisBatas.Minimal, ('<', true) => JenisBatas.Maksimal, ('>', _) => JenisBatas.LebihDari, _ => JenisBatas.KurangDari }, bound);
        return true;
    }

    private static bool TryReadJumlah(ReadOnlySpan<char> s, int bracket, ref Target? value, out ParseError error)
    {
        if (!s.EndsWith(')'))
        {
            error = new(ParseErrorCause.Unbalanced, s.Length, ParseExpectation.ClosingBracket);
            return false;
        }

        var start = bracket + 2;
        var blank = s[start..].IndexOf(' ');
        var end = blank < 0 ? s.Length - 1 : start + blank;
        if (!AngkaPolos.TryRead(s, 0, bracket, out var nilai, out error) || !AngkaPolos.TryRead(s, start, end, out var jumlah, out error))
        {
            return false;
        }

        var satuan = Satuan.Kosong;
        if (blank >= 0 && !Satuan.TryParse(s[(end + 1)..^1], out satuan, out error))
        {
            error = error with { Position = error.Position + end + 1 };
            return false;
        }

        value = new AngkaDenganJumlah(nilai, jumlah, satuan);
        return true;
    }
}
