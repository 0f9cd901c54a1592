namespace Renstra.Domain;

/// <summary>Recognises dates with the name of a month, or with slashes: <c>1-Jun-04</c>, <c>4-Jun</c>, <c>1 Januari 2025</c>, <c>01/06/2004</c>.</summary>
internal static class PengenalTanggal
{
    /// <summary>Whether the text begins with a date.</summary>
    internal static bool IsDate(ReadOnlySpan<char> t)
    {
        var first = DigitsOf(t);
        if (first is 0)
        {
            return IsMonthAndYear(t);
        }

        if (first is not (1 or 2 or 4))
        {
            return false;
        }

        var rest = t[first..];
        if (!rest.IsEmpty && rest[0] == '/')
        {
            return IsSlashed(first, rest[1..]);
        }

        var name = rest.TrimStart(" \t\u00A0-./\u2013");
        return first < 4 && name.Length < rest.Length && KataKode.IsMonth(name[..LettersOf(name)]);
    }

    // Jun-04, Juni 2025.
    private static bool IsMonthAndYear(ReadOnlySpan<char> t)
    {
        var letters = LettersOf(t);
        if (!KataKode.IsMonth(t[..letters]))
        {
            return false;
        }

        var year = t[letters..].TrimStart(" -./'");
        return year.Length == DigitsOf(year) && year.Length is 2 or 4;
    }

    private static bool IsSlashed(int first, ReadOnlySpan<char> t)
    {
        var second = DigitsOf(t);
        if (second is not (1 or 2) || second == t.Length || t[second] != '/')
        {
            return false;
        }

        var last = t[(second + 1)..];
        var third = DigitsOf(last);
        return (first == 4 ? third is 1 or 2 : third is 2 or 4) && (third == last.Length || AksaraKode.IsBlank(last[third]));
    }

    private static int DigitsOf(ReadOnlySpan<char> t) => t.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? t.Length : end;

    private static int LettersOf(ReadOnlySpan<char> t)
    {
        var end = 0;
        while (end < t.Length && char.IsLetter(t[end]))
        {
            end++;
        }

        return end;
    }
}
