namespace Renstra.Domain;

/// <summary>Which characters surround and separate the segments of a code in the wild.</summary>
internal static class AksaraKode
{
    private static readonly string[] Tags = ["<b>", "</b>", "<strong>", "</strong>", "<i>", "</i>", "<em>", "</em>"];

    internal static bool IsX(char c) => c is 'x' or 'X';

    /// <summary>Without width: no separator, for nobody sees it.</summary>
    internal static bool IsInvisible(char c) => c is (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or '\u00AD';

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c);

    internal static bool IsQuote(char c) => c is '\'' or '"' or '`' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u00B4';

    internal static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    internal static bool IsSeparator(char c) => c is '.' or ',' or '\u2026' || IsDash(c);

    /// <summary>What may stand right behind a code before its name.</summary>
    internal static bool IsNameMark(char c) => c is '(' or '[' or ':' or ';' or '|';

    /// <summary>How long the blank here is, also one written as an entity; 0 for none.</summary>
    internal static int BlankLength(ReadOnlySpan<char> s, int at)
    {
        if (s[at] == '&')
        {
            return s[at..].StartsWith("&nbsp;", StringComparison.OrdinalIgnoreCase) || s[at..].StartsWith("&#160;", StringComparison.Ordinal) ? 6 : 0;
        }

        var end = at;
        while (end < s.Length && IsBlank(s[end]))
        {
            end++;
        }

        return end - at;
    }

    /// <summary>How long the mark of bold type here is; 0 for none.</summary>
    internal static int BoldLength(ReadOnlySpan<char> s, int at)
    {
        if (s[at] is '*' or '_')
        {
            var end = at + 1;
            while (end < s.Length && s[end] == s[at])
            {
                end++;
            }

            return end - at;
        }

        if (s[at] == '<')
        {
            foreach (var tag in Tags)
            {
                if (s[at..].StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                {
                    return tag.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>Letters that scanning puts in place of digits, and digits: a word of these alone is no name.</summary>
    internal static bool IsLikeDigit(char c) => Digits.IsDigit(c) || c is 'l' or 'I' or 'O' or 'o' or 'S' or 'B' or 'Z' or 'x' or 'X';
}
