namespace Renstra.Domain;

/// <content>Why a text is no code: walks the segments and names the first fault.</content>
public readonly partial struct KodeRekening
{
    private static ParseError Diagnose(ReadOnlySpan<char> s)
    {
        if (s.IsEmpty)
        {
            return new(ParseErrorCause.Empty, 0, ParseExpectation.UrusanDigit, TingkatKode.Urusan);
        }

        var template = s[0] == 'X';
        if (!template && DigitFault(s, 0, '1', '9', ParseExpectation.UrusanDigit, TingkatKode.Urusan) is { } urusan)
        {
            return urusan;
        }

        if (s.Length == 1)
        {
            return default;
        }

        return (template ? TemplateFault(s) : SegmentFault(s, 1, 2, ParseExpectation.TwoDigits, TingkatKode.BidangUrusan, IsAllX(s, 2)))
            ?? (s.Length == 4 ? default(ParseError) : default(ParseError?))
            ?? SegmentFault(s, 4, 2, ParseExpectation.TwoDigits, TingkatKode.Program)
            ?? (s.Length == 7 ? default(ParseError) : default(ParseError?))
            ?? KegiatanFault(s)
            ?? (s.Length == 12 ? default(ParseError) : default(ParseError?))
            ?? SubKegiatanFault(s);
    }

    private static bool IsAllX(ReadOnlySpan<char> s, int at) => s.Length > at && s[at] == 'X';

    private static ParseError? TemplateFault(ReadOnlySpan<char> s)
    {
        if (s[1] != '.')
        {
            return new(ParseErrorCause.UnexpectedCharacter, 1, ParseExpectation.Dot, TingkatKode.BidangUrusan);
        }

        for (var at = 2; at < 4; at++)
        {
            if (at >= s.Length)
            {
                return new(ParseErrorCause.UnexpectedEnd, at, ParseExpectation.TemplateBidang, TingkatKode.BidangUrusan);
            }

            if (s[at] != 'X')
            {
                return new(Digits.IsDigit(s[at]) ? ParseErrorCause.MixedTemplate : ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.TemplateBidang, TingkatKode.BidangUrusan);
            }
        }

        return null;
    }

    private static ParseError? KegiatanFault(ReadOnlySpan<char> s)
    {
        if (s[7] != '.')
        {
            return new(Digits.IsDigit(s[7]) ? ParseErrorCause.TrailingText : ParseErrorCause.UnexpectedCharacter, 7, ParseExpectation.Dot, TingkatKode.Kegiatan);
        }

        if (DigitFault(s, 8, '1', '8', ParseExpectation.KewenanganDigit, TingkatKode.Kegiatan) is { } kewenangan)
        {
            return kewenangan;
        }

        // 1.06.04.2 is no level: a kegiatan's code has five segments.
        return s.Length == 9
            ? new(ParseErrorCause.IncompleteLevel, 9, ParseExpectation.TwoDigits, TingkatKode.Kegiatan)
            : SegmentFault(s, 9, 2, ParseExpectation.TwoDigits, TingkatKode.Kegiatan);
    }

    private static ParseError SubKegiatanFault(ReadOnlySpan<char> s)
    {
        var digits = 0;
        while (13 + digits < s.Length && Digits.IsDigit(s[13 + digits]))
        {
            digits++;
        }

        var width = digits is 2 || (digits < 2 && s.Length < 17) ? 2 : 4;
        return SegmentFault(s, 12, width, ParseExpectation.SubKegiatanDigits, TingkatKode.SubKegiatan)
            ?? new(ParseErrorCause.TrailingText, 13 + width, ParseExpectation.End, TingkatKode.SubKegiatan);
    }

    // A dot and so many digits that are not all zero.
    private static ParseError? SegmentFault(ReadOnlySpan<char> s, int dot, int width, ParseExpectation expected, TingkatKode level, bool mixed = false)
    {
        if (s[dot] != '.')
        {
            return new(Digits.IsDigit(s[dot]) ? ParseErrorCause.TrailingText : ParseErrorCause.UnexpectedCharacter, dot, ParseExpectation.Dot, level);
        }

        if (mixed)
        {
            return new(ParseErrorCause.MixedTemplate, dot + 1, expected, level);
        }

        var allZero = true;
        for (var at = dot + 1; at <= dot + width; at++)
        {
            if (at >= s.Length)
            {
                return new(ParseErrorCause.UnexpectedEnd, at, expected, level);
            }

            if (!Digits.IsDigit(s[at]))
            {
                return new(ParseErrorCause.UnexpectedCharacter, at, expected, level);
            }

            allZero &= s[at] == '0';
        }

        return allZero ? new(ParseErrorCause.OutOfRange, dot + 1, expected, level) : null;
    }

    private static ParseError? DigitFault(ReadOnlySpan<char> s, int at, char least, char most, ParseExpectation expected, TingkatKode level)
    {
        if (at >= s.Length)
        {
            return new(ParseErrorCause.UnexpectedEnd, at, expected, level);
        }

        if (!Digits.IsDigit(s[at]))
        {
            return new(ParseErrorCause.UnexpectedCharacter, at, expected, level);
        }

        return s[at] < least || s[at] > most ? new(ParseErrorCause.OutOfRange, at, expected, level) : null;
    }
}
