namespace Renstra.Domain;

/// <summary>Short texts of one line: not empty, no control characters, no lone surrogates, no blanks at the edges.</summary>
internal static class PlainText
{
    internal static ParseError? Fault(ReadOnlySpan<char> s, int most)
    {
        if (s.IsEmpty)
        {
            return new(ParseErrorCause.Empty, 0, ParseExpectation.PlainText);
        }

        for (var at = 0; at < s.Length; at++)
        {
            if (at == most)
            {
                return new(ParseErrorCause.TrailingText, at, ParseExpectation.PlainText);
            }

            var c = s[at];
            var paired = (char.IsHighSurrogate(c) && at + 1 < s.Length && char.IsLowSurrogate(s[at + 1]))
                || (char.IsLowSurrogate(c) && at > 0 && char.IsHighSurrogate(s[at - 1]));
            var edge = at == 0 || at == s.Length - 1;
            if (char.IsControl(c) || c is '\u2028' or '\u2029' || (char.IsSurrogate(c) && !paired) || (edge && char.IsWhiteSpace(c)))
            {
                return new(ParseErrorCause.UnexpectedCharacter, at, ParseExpectation.PlainText);
            }
        }

        return null;
    }
}
