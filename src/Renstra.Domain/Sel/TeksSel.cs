namespace Renstra.Domain;

/// <summary>The text of a cell without what a reader does not see: blanks at its edges, runs of blanks and line breaks, characters without width.</summary>
internal static class TeksSel
{
    /// <summary>Writes the tidy text, and for each of its characters where it stands in the cell.</summary>
    internal static int Tidy(ReadOnlySpan<char> cell, Span<char> text, Span<int> from)
    {
        var length = 0;
        var blank = -1;
        for (var at = 0; at < cell.Length; at++)
        {
            var c = cell[at];
            if (IsWithoutWidth(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                blank = blank < 0 ? at : blank;
                continue;
            }

            if (blank >= 0 && length > 0)
            {
                from[length] = blank;
                text[length++] = ' ';
            }

            blank = -1;
            from[length] = at;
            text[length++] = c;
        }

        return length;
    }

    internal static bool IsBlank(ReadOnlySpan<char> cell)
    {
        foreach (var c in cell)
        {
            if (!char.IsWhiteSpace(c) && !IsWithoutWidth(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A hyphen or the sign that typesetters use: both are printed as a minus.</summary>
    internal static bool IsMinus(char c) => c is '-' or '\u2212';

    /// <summary>Any dash that documents print in an empty cell or between the ends of a range.</summary>
    internal static bool IsDash(char c) => c is '-' or '\u2212' or '–' or '—' or '\u2010' or '\u2011' or '\u2012' or '\u2015';

    private static bool IsWithoutWidth(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
