using System.Globalization;

namespace Renstra.Domain;

/// <summary>The grammar of one printed number: [(] [-] [Rp[.] ] digits, grouped or not, [,decimals] [,-] [)] [%].</summary>
internal static class NotasiAngkaReader
{
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

        if (!TryReadDigits(s, at, end, out value, out error))
        {
            return false;
        }

        value = bracket || minus ? -value : value;
        return true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> s, int start, int end, out decimal value, out ParseError error)
    {
        value = default;
        Span<char> plain = stackalloc char[s.Length <= 64 ? 64 : 0];
        if (s.Length > 64)
        {
            error = new(ParseErrorCause.TooManyDigits, 64, ParseExpectation.IndonesianNumber);
            return false;
        }

        int at = start, written = 0, group = 0;
        var grouped = false;
        for (; at < end && s[at] != ','; at++)
        {
            if (Digits.IsDigit(s[at]))
            {
                plain[written++] = s[at];
                group++;
            }
            else if (s[at] == '.' && group > 0)
            {
                // The first group has one to three digits and no leading zero, every other exactly three.
                if (grouped ? group != 3 : group > 3 || plain[0] == '0')
                {
                    error = new(ParseErrorCause.InvalidGrouping, at, ParseExpectation.GroupOfThree);
                    return false;
                }

                grouped = true;
                group = 0;
            }
            else
            {
                error = new(ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.IndonesianNumber);
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
            error = new(ParseErrorCause.InvalidGrouping, group < 3 ? at : at - group + 3, ParseExpectation.GroupOfThree);
            return false;
        }

        if (!grouped && written > 1 && plain[0] == '0')
        {
            error = new(ParseErrorCause.UnexpectedCharacter, start, ParseExpectation.IndonesianNumber);
            return false;
        }

        return TryReadDecimals(s, at, end, grouped, plain, written, out value, out error);
    }

    private static bool TryReadDecimals(ReadOnlySpan<char> s, int comma, int end, bool grouped, Span<char> plain, int written, out decimal value, out ParseError error)
    {
        value = default;
        if (comma < end)
        {
            var whole = written;
            plain[written++] = '.';
            for (var at = comma + 1; at < end; at++)
            {
                if (!Digits.IsDigit(s[at]))
                {
                    // 8,696,000,000.00: commas group and a point begins the decimals.
                    var american = s[at] is ',' or '.' && at - comma == 4 && !grouped;
                    error = american
                        ? new(ParseErrorCause.AmbiguousSeparator, comma, ParseExpectation.IndonesianNumber)
                        : new(ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.Digit);
                    return false;
                }

                plain[written++] = s[at];
            }

            var decimals = end - comma - 1;
            if (decimals == 0)
            {
                error = new(ParseErrorCause.UnexpectedEnd, end, ParseExpectation.Digit);
                return false;
            }

            // 1,234 may be 1 and 234 thousandths, or an American 1234. 0,125 and 1.234,567 can only be decimals.
            if (decimals == 3 && !grouped && whole <= 3 && plain[0] != '0')
            {
                error = new(ParseErrorCause.AmbiguousSeparator, comma, ParseExpectation.IndonesianNumber);
                return false;
            }
        }

        if (written > AngkaPolos.MaxDigits)
        {
            error = new(ParseErrorCause.TooManyDigits, 0, ParseExpectation.IndonesianNumber);
            return false;
        }

        error = default;
        value = decimal.Parse(plain[..written], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return true;
    }
}
