using System.Globalization;

namespace Renstra.Domain;

/// <summary>Plain numbers of the canonical texts: an optional minus, digits, and a decimal point with digits. No exponent, no grouping.</summary>
internal static class AngkaPolos
{
    /// <summary>So many digits always fit a decimal. It writes one more where they fit its 96 bits, so that many are read back.</summary>
    internal const int MaxDigits = 28;

    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    internal static bool TryRead(ReadOnlySpan<char> s, int start, int end, out decimal value, out ParseError error)
    {
        value = default;
        if (start >= end)
        {
            error = new(s.IsEmpty ? ParseErrorCause.Empty : ParseErrorCause.UnexpectedEnd, start, ParseExpectation.PlainNumber);
            return false;
        }

        var at = s[start] == '-' ? start + 1 : start;
        var first = at;
        var significant = 0;
        var mantissa = UInt128.Zero;
        var point = -1;
        for (; at < end; at++)
        {
            if (Digits.IsDigit(s[at]))
            {
                significant += significant > 0 || s[at] != '0' ? 1 : 0;
                mantissa = significant <= MaxDigits + 1 ? (mantissa * 10) + Digits.Value(s[at]) : mantissa;
            }
            else if (s[at] == '.' && point < 0 && at > first)
            {
                point = at;
            }
            else
            {
                error = new(ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.PlainNumber);
                return false;
            }
        }

        if (at == first || point == end - 1)
        {
            error = new(ParseErrorCause.UnexpectedEnd, end, ParseExpectation.Digit);
            return false;
        }

        // A leading zero could be a code, and decimals beyond 28 would be rounded in silence.
        if (s[first] == '0' && (point < 0 ? end : point) > first + 1)
        {
            error = new(ParseErrorCause.UnexpectedCharacter, first, ParseExpectation.PlainNumber);
            return false;
        }

        if (significant > MaxDigits + 1 || mantissa > MaxMantissa || (point >= 0 && end - point - 1 > MaxDigits))
        {
            error = new(ParseErrorCause.TooManyDigits, first, ParseExpectation.PlainNumber);
            return false;
        }

        error = default;
        value = decimal.Parse(s[start..end], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    /// <summary>The same number without trailing zeros behind the point.</summary>
    internal static decimal Normalize(decimal value)
    {
        if (value.Scale == 0)
        {
            return value;
        }

        // Only a multiple of ten has trailing zeros. The three parts of 32 bits tell: 2³² and 2⁶⁴ both end in 6.
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var lastDigit = unchecked((uint)parts[0] + (6UL * (uint)parts[1]) + (6UL * (uint)parts[2])) % 10;
        return lastDigit == 0 ? value / 1.0000000000000000000000000000m : value;
    }
}
