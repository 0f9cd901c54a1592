using System.Globalization;

namespace Renstra.Cli;

/// <summary>Makes text of a file safe for a terminal: no control characters, no marks that turn the direction of the line.</summary>
internal static class TeksBersih
{
    // A cell may hold a text of megabytes; whoever needs all of it asks for JSON.
    private const int MostInLine = 2_000;

    /// <summary>A line of a report, cut where it is longer than anybody reads.</summary>
    internal static string Line(string text) => Of(text.Length <= MostInLine ? text : Head(text, MostInLine) + "…");

    /// <summary>A text in at most so many characters as a reader counts them.</summary>
    internal static string Cut(string text, int most)
    {
        // Counting a text of megabytes costs more than all else; a reader's character seldom has more than a few units.
        const int MostUnits = 16;
        var head = new StringInfo(Head(text, most * MostUnits));
        return head.String.Length == text.Length && head.LengthInTextElements <= most ? text
            : head.LengthInTextElements < most ? head.String + "…"
            : head.SubstringByTextElements(0, most - 1) + "…";
    }

    internal static string Of(string text) => text.Any(IsUnsafe)
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = IsUnsafe(source[i]) ? '\uFFFD' : source[i];
            }
        })
        : text;

    private static string Head(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
