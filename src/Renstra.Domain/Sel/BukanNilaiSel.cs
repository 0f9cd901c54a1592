using System.Buffers;

namespace Renstra.Domain;

/// <summary>Texts that look like words and hold a value all the same, or a date: they are refused with their cause, for as a word the value would be lost.</summary>
internal static class BukanNilaiSel
{
    private static readonly string[] Currencies = ["USD", "US$", "EUR", "SGD", "MYR", "JPY", "CNY", "AUD", "GBP", "SAR", "$", "€", "£", "¥"];

    private static readonly string[] Months =
    [
        "januari", "februari", "pebruari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "nopember", "desember",
        "jan", "feb", "peb", "mar", "apr", "jun", "jul", "agu", "agt", "ags", "agus", "sep", "sept", "okt", "nov", "nop", "des",
        "january", "february", "march", "may", "june", "july", "august", "aug", "october", "oct", "december", "dec",
    ];

    private static readonly SearchValues<char> Scanned = SearchValues.Create("0123456789IlOo.,");

    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789.,");

    private static readonly SearchValues<char> DigitsAndComma = SearchValues.Create("0123456789,");

    /// <summary>Why words are none; no error where they are.</summary>
    internal static ParseError OfWords(ReadOnlySpan<char> s)
    {
        var digit = s.IndexOfAnyInRange('0', '9');
        return KosakataSel.TryBound(s, out var length, out _) ? new(ParseErrorCause.BoundNotRead, length, ParseExpectation.OneValue)
            : digit < 0 ? IsScanned(s) ? new(ParseErrorCause.LetterForDigit, 0, ParseExpectation.Digit) : default
            : KosakataSel.IsMin(s) ? new(ParseErrorCause.AmbiguousWord, 0, ParseExpectation.None)
            : KosakataSel.IsApproximate(s) ? new(ParseErrorCause.ApproximateValue, 0, ParseExpectation.None)
            : IsScanned(s) ? new(ParseErrorCause.LetterForDigit, 0, ParseExpectation.Digit)
            : IsCurrency(s) ? new(ParseErrorCause.OtherCurrency, 0, ParseExpectation.None)
            : KosakataSel.IsBoundWord(s) ? new(ParseErrorCause.BoundNotRead, digit, ParseExpectation.OneValue)
            : Score(s) is > 0 and var score ? new(ParseErrorCause.TrailingText, score, ParseExpectation.OneValue)
            : default;
    }

    /// <summary>A month's name with a day, a year, or both: <c>Jun-25</c>, <c>12 Mei</c>, <c>31 Desember 2025</c>.</summary>
    internal static bool IsDate(ReadOnlySpan<char> s)
    {
        var (months, numbers) = (0, 0);
        foreach (var range in s.SplitAny(" -/.,'–’"))
        {
            var part = s[range];
            if (part.IsEmpty)
            {
                continue;
            }

            if (part.Length <= 4 && !part.ContainsAnyExceptInRange('0', '9'))
            {
                numbers++;
            }
            else if (IsMonth(part))
            {
                months++;
            }
            else
            {
                return false;
            }
        }

        return months == 1 && numbers is 1 or 2;
    }

    /// <summary>Whether a unit is another currency: <c>500 USD</c>.</summary>
    internal static bool IsCurrencyWord(ReadOnlySpan<char> s)
    {
        foreach (var kata in Currencies)
        {
            if (s.Equals(kata, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMonth(ReadOnlySpan<char> s)
    {
        foreach (var bulan in Months)
        {
            if (s.Equals(bulan, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCurrency(ReadOnlySpan<char> s)
    {
        foreach (var kata in Currencies)
        {
            if (s.StartsWith(kata, StringComparison.OrdinalIgnoreCase) && s[kata.Length..].TrimStart(" .") is { IsEmpty: false } rest && Digits.IsDigit(rest[0]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether letters behind a digit are taken for digits: <c>1O0</c>.</summary>
    internal static bool IsLettersForDigits(ReadOnlySpan<char> s) => s[0] is 'I' or 'l' or 'O' or 'o' && (s.Length == 1 || !char.IsLetter(s[1]) || s[1] is 'I' or 'l' or 'O');

    // I00, l00 orang, O,5%: letters that a scan takes for 1 and 0. II is a Roman two, IO may be anything.
    private static bool IsScanned(ReadOnlySpan<char> s)
    {
        var end = s.IndexOfAny(' ', '%');
        var token = end < 0 ? s : s[..end];
        return token.Length > 1 && token[0] is 'I' or 'l' or 'O' or 'o' && !token.ContainsAnyExcept(Scanned) && token.ContainsAny(DigitsAndComma);
    }

    // BB (75,00) and BB 75,00: a grade with its score. Where the score begins, 0 for none.
    private static int Score(ReadOnlySpan<char> s)
    {
        var letters = s.IndexOfAnyExceptInRange('A', 'Z');
        var at = s.IndexOfAnyInRange('0', '9');
        var bracket = s.IndexOf('(');
        if (bracket > 0 && s[(bracket + 1)..].TrimStart(' ') is { IsEmpty: false } inside && Digits.IsDigit(inside[0]))
        {
            return bracket;
        }

        return letters is > 0 and <= 3 && !s[letters..at].ContainsAnyExcept(" :=/-") && !s[at..].ContainsAnyExcept(Number) && s[at..].ContainsAny(".,") ? at : 0;
    }
}
