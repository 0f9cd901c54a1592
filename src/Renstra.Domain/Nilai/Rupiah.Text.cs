using System.Globalization;

namespace Renstra.Domain;

/// <content>Text of an amount.</content>
public readonly partial struct Rupiah : ISpanFormattable, IUtf8SpanFormattable
{
    private const int MaxLength = 40;

    /// <summary>The amount in plain notation (format <c>G</c>): <c>6743239328</c>, <c>-3500000.50</c>.</summary>
    /// <returns>The canonical text, the same in every culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>Formats the amount.</summary>
    /// <param name="format">
    /// <c>G</c> or empty: plain, <c>6743239328</c>, <c>3500000.50</c>, which <see cref="Parse(string)"/> reads back.
    /// <c>N</c>: Indonesian, <c>6.743.239.328</c>, with two decimals only where there are sen.
    /// <c>N2</c>: Indonesian, always two decimals, <c>6.743.239.328,00</c>.
    /// <c>C</c>: <c>Rp6.743.239.328</c>, <c>-Rp3.500.000,50</c>.
    /// </param>
    /// <param name="formatProvider">Ignored: the format alone decides the notation.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is unknown.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> text = stackalloc char[MaxLength];
        return new string(text[..Write(text, format)]);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        return Utf8Text.TryWrite(text[..Write(text, format)], destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Span<char> text = stackalloc char[MaxLength];
        return Utf8Text.TryWrite(text[..Write(text, format)], utf8Destination, out bytesWritten);
    }

    private static bool TryRead(ReadOnlySpan<char> s, out Rupiah value, out ParseError error)
    {
        value = default;
        if (!AngkaPolos.TryRead(s, 0, s.Length, out var number, out error))
        {
            return false;
        }

        if (number.Scale > 2)
        {
            error = new(ParseErrorCause.TooManyDecimals, s.Length - number.Scale + 2, ParseExpectation.AtMostTwoDecimals);
            return false;
        }

        if (TryFromDecimal(number, out value))
        {
            return true;
        }

        error = new(ParseErrorCause.Overflow, 0, ParseExpectation.None);
        return false;
    }

    internal static bool TryFromDecimal(decimal rupiah, out Rupiah value)
    {
        if (rupiah is > 92_233_720_368_547_758.07m or < -92_233_720_368_547_758.08m)
        {
            value = default;
            return false;
        }

        value = FromDecimal(rupiah);
        return true;
    }

    private int Write(Span<char> text, ReadOnlySpan<char> format)
    {
        var decimals = format switch
        {
            "" or "G" or "g" or "N" or "n" or "C" or "c" => IsBulat ? 0 : 2,
            "N2" or "n2" => 2,
            _ => throw FormatSpecifier.Unknown(format, "G, N, N2, C"),
        };
        if (format is "" or "G" or "g")
        {
            ToDecimal().TryFormat(text, out var plain, decimals == 0 ? "F0" : "F2", CultureInfo.InvariantCulture);
            return plain;
        }

        return NotasiAngka.Indonesia.Write(text, ToDecimal(), decimals, format is "C" or "c" ? "Rp" : "");
    }
}
