using System.Buffers;

namespace Renstra.Domain;

/// <summary>Recognises what a text is before its segments are looked at, where these alone would look like a code: dates, counts, lists.</summary>
internal static class PengenalMentah
{
    private const string Edges = "'\"`*_ \t\r\n\u00A0\u200B\uFEFF=";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    // What lies beyond says nothing about the beginning.
    private const int Most = 100;

    /// <summary>What the text is; null where its segments have to say.</summary>
    internal static TafsiranKode? Recognize(ReadOnlySpan<char> s)
    {
        var head = (s.Length > Most ? s[..Most] : s).Trim(Edges);
        if (IsStarPattern(head))
        {
            return TafsiranKode.Refuse(JenisTeksKode.Pola);
        }

        if (PengenalTanggal.IsDate(head))
        {
            return TafsiranKode.Refuse(JenisTeksKode.Tanggal);
        }

        if (IsAmount(head))
        {
            return TafsiranKode.Refuse(JenisTeksKode.Angka);
        }

        var pencari = PencariKode.Find(s);
        return pencari.HasMore ? TafsiranKode.Refuse(JenisTeksKode.BeberapaKode, pencari.Codes) : ListNumber(head);
    }

    // *.**.01: stars for segments.
    private static bool IsStarPattern(ReadOnlySpan<char> t)
    {
        var at = 0;
        while (t[at..].IndexOf("*.", StringComparison.Ordinal) is >= 0 and var next)
        {
            var start = at + next;
            while (start > 0 && t[start - 1] == '*')
            {
                start--;
            }

            if (start > 0 && t[start - 1] == '.')
            {
                return true;
            }

            at += next + 2;
        }

        return false;
    }

    // Rp 1.000.000, 1.06E+12, 1.06 miliar, 5 Orang.
    private static bool IsAmount(ReadOnlySpan<char> t)
    {
        var end = t.IndexOfAnyExcept(NumberCharacters);
        if (end <= 0)
        {
            return end == 0 && KataKode.IsRupiah(t);
        }

        var rest = t[end..];
        if (rest[0] is 'E' or 'e' && rest.Length > 1)
        {
            var exponent = rest[1] is '+' or '-' ? rest[2..] : rest[1..];
            return !exponent.IsEmpty && !exponent.ContainsAnyExceptInRange('0', '9');
        }

        rest = rest.TrimStart();
        var word = rest[..LettersOf(rest)];
        var segments = t[..end].IndexOfAny(".,") < 0 ? 1 : 2;
        return KataKode.IsMagnitude(word) || (KataKode.IsUnit(word) && (segments == 1 || (t[..end].Count('.') + t[..end].Count(',') == 1 && word.Length == rest.Length)));
    }

    // 1. 1.06.04: the number of a list before a code. Glued, they may make a code of their own.
    private static TafsiranKode? ListNumber(ReadOnlySpan<char> t)
    {
        var digits = t.IndexOfAnyExceptInRange('0', '9');
        if (digits is not (>= 1 and <= 3) || t[digits] is not ('.' or ')') || digits + 1 >= t.Length || !AksaraKode.IsBlank(t[digits + 1]))
        {
            return null;
        }

        var rest = t[(digits + 1)..].TrimStart();
        var end = 0;
        while (end < rest.Length && !AksaraKode.IsBlank(rest[end]))
        {
            end++;
        }

        if (PencariKode.CodeOf(rest[..end].TrimEnd(".:*_")) is not { } code)
        {
            return null;
        }

        var nomor = t[..(digits + 1)].ToString();
        return (PencariKode.CodeOf($"{t[..digits]}.{code.Teks}") is { } glued
            ? TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, glued, code)
            : TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, code)) with
        { NomorDaftar = nomor };
    }

    private static int LettersOf(ReadOnlySpan<char> t)
    {
        var end = 0;
        while (end < t.Length && char.IsLetterOrDigit(t[end]))
        {
            end++;
        }

        return end;
    }
}
