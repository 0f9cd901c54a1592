using System.Globalization;

namespace Renstra.Cli;

/// <summary>Makes text of a file safe for a terminal: no control characters, no marks that turn the direction of the line.</summary>
internal static class TeksBersih
{
    internal static string Of(string text) => text.Any(IsUnsafe)
        ? string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = IsUnsafe(source[i]) ? '\uFFFD' : source[i];
            }
        })
        : text;

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
