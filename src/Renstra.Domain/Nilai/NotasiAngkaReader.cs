using System.Globalization;

namespace Renstra.Domain;

/// <summary>The grammar of one printed number: [(] [-] [Rp[.] ] digits, grouped or not, [,decimals] [,-] [)] [%].</summary>
internal static class NotasiAngkaReader
{
    private const int MaxLength = 64;

    internal static bool TryRead(ReadOnlySpan<char> s, bool rupiah, bool persen, out decimal value, out ParseError error)
    {
        value = default;
        if (s[0] == '#')
        {
            error = new(ParseErrorCause.SpreadsheetError, 0, ParseExpectation.IndonesianNumber);
            return false;
        }

        int at = 0, end = s.Length;
        var bracket = s[0] == '(';
        if (bracket)
        {
            at++;
            if (s[^1] != ')')
            {
                error = new(ParseErrorCause.Unbalanced, s.Length, ParseExpectation.ClosingBracket);
                return false;
            }

            end--;
        }

        var minus = !bracket && at < end && s[at] is '-' or '\u2212';
        at += minus ? 1 : 0;
        if (rupiah && at + 1 < end && s[at] is 'R' or 'r' && s[at + 1] is 'p' or 'P')
        {
            at += at + 2 < end && s[at + 2] == '.' ? 3 : 2;
            while (at < end && s[at] is ' ' or '\u00A0')
            {
                at++;
            }
        }

        if (rupiah && end - at > 2 && s[(end - 2)..end] is ",-")
        {
            end -= 2;
        }

        if (persen && end > at && s[end - 1] == '%')
        {
            end--;
            end -= end > at && s[end - 1] is ' ' or '\u00A0' ? 1 : 0;
        }

        if (s.Length > MaxLength)
        {
            error = new(ParseErrorCause.TooManyDigits, MaxLength, ParseExpectation.IndonesianNumber);
            return false;
        }

        if (!TryReadDigits(s, at, end, SistemPemisah.Indonesia, declared: false, out value, out error, out _))
        {
            return false;
        }

        value = bracket || minus ? -value : value;
        return true;
    }

    /// <summary>The digits alone, in either notation.</summary>
    /// <param name="s">The text around them.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="sistem">Which separator groups and which begins the decimals.</param>
    /// <param name="declared">Whether the caller says that this is the notation: then <c>1,234</c> has one reading, and is read.</param>
    /// <param name="value">The number.</param>
    /// <param name="error">Why and where it is refused.</param>
    /// <param name="decimals">How many decimals are printed.</param>
    internal static bool TryReadDigits(ReadOnlySpan<char> s, int start, int end, SistemPemisah sistem, bool declared, out decimal value, out ParseError error, out int decimals)
    {
        value = default;
        decimals = 0;
        if (end - start > MaxLength)
        {
            error = new(ParseErrorCause.TooManyDigits, start, sistem.Expected);
            return false;
        }

        Span<char> plain = stackalloc char[MaxLength];
        int at = start, written = 0, group = 0;
        var grouped = false;
        for (; at < end && s[at] != sistem.Desimal; at++)
        {
            if (Digits.IsDigit(s[at]))
            {
                plain[written++] = s[at];
                group++;
            }
            else if (s[at] == sistem.Ribuan && group > 0)
            {
                // The first group has one to three digits and no leading zero, every other exactly three.
                if (grouped ? group != 3 : group > 3 || plain[0] == '0')
                {
                    error = new(ParseErrorCause.InvalidGrouping, at, sistem.ExpectedGroup);
                    return false;
                }

                grouped = true;
                group = 0;
            }
            else
            {
                error = new(ParseErrorCause.UnexpectedCharacter, at, sistem.Expected);
                return false;
            }
        }

        if (group == 0)
        {
            error = new(at < end ? ParseErrorCause.UnexpectedCharacter : ParseErrorCause.UnexpectedEnd, at, ParseExpectation.Digit);
            return false;
        }

        if (grouped && group != 3)
        {
            error = new(ParseErrorCause.InvalidGrouping, group < 3 ? at : at - group + 3, sistem.ExpectedGroup);
            return false;
        }

        if (!grouped && written > 1 && plain[0] == '0')
        {
            error = new(ParseErrorCause.UnexpectedCharacter, start, sistem.Expected);
            return false;
        }

        decimals = at < end ? end - at - 1 : 0;
        return TryReadDecimals(s, start, at, end, sistem, declared, grouped, plain, written, out value, out error);
    }

    private static bool TryReadDecimals(ReadOnlySpan<char> s, int start, int mark, int end, SistemPemisah sistem, bool declared, bool grouped, Span<char> plain, int whole, out decimal value, out ParseError error)
    {
        value = default;
        var written = whole;
        if (mark < end)
        {
            plain[written++] = '.';
            for (var at = mark + 1; at < end; at++)
            {
                if (!Digits.IsDigit(s[at]))
                {
                    // 8,696,000,000.00: commas group and a point begins the decimals.
                    var american = !declared && s[at] is ',' or '.' && at - mark == 4 && !grouped;
                    error = american
                        ? new(ParseErrorCause.AmbiguousSeparator, mark, sistem.Expected)
                        : new(ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.Digit);
                    return false;
                }

                plain[written++] = s[at];
            }

            var decimals = end - mark - 1;
            if (decimals == 0)
            {
                error = new(ParseErrorCause.UnexpectedEnd, end, ParseExpectation.Digit);
                return false;
            }

            // 1,234 may be 1 and 234 thousandths, or an American 1234. 0,125 and 1.234,567 can only be decimals.
            if (!declared && decimals == 3 && !grouped && whole <= 3 && plain[0] != '0')
            {
                error = new(ParseErrorCause.AmbiguousSeparator, mark, sistem.Expected);
                return false;
            }
        }

        // Undeclared, the decimal mark counts too; declared, every number of 28 significant digits and 28 decimals is read.
        if (declared ? written - whole - 1 > AngkaPolos.MaxDigits || Significant(plain[..written]) > AngkaPolos.MaxDigits : written > AngkaPolos.MaxDigits)
        {
            error = new(ParseErrorCause.TooManyDigits, declared ? start : 0, sistem.Expected);
            return false;
        }

        error = default;
        value = decimal.Parse(plain[..written], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }

    private static int Significant(ReadOnlySpan<char> plain)
    {
        var digits = plain.TrimStart("0.");
        return digits.Length - (digits.Contains('.') ? 1 : 0);
    }
}
