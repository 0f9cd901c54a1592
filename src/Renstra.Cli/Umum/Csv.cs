using System.Buffers;
using System.Text;

namespace Renstra.Cli;

/// <summary>CSV (RFC 4180) that spreadsheets open: quoting, and a guard against cells that they would take for a formula.</summary>
internal static class Csv
{
    private static readonly char[] Separators = [',', ';', '\t'];
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\r\n\t");

    /// <summary>A line without its end.</summary>
    internal static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(static c => Quote(Guard(c))));

    /// <summary>
    /// An apostrophe before a cell that begins like a formula, and before one that begins with such an apostrophe, so that
    /// <see cref="Unguard"/> gives every text back. Plain numbers stay numbers.
    /// </summary>
    internal static string Guard(string text) => IsFormula(text) && !IsNumber(text) ? "'" + text : text;

    internal static string Unguard(string text) => text.StartsWith('\'') && IsFormula(text) ? text[1..] : text;

    /// <summary>The records of a text; the separator (comma, semicolon or tab) is the one that the first line has most of.</summary>
    internal static IEnumerable<IReadOnlyList<string>> Read(string text)
    {
        var separator = Separator(text);
        var cell = new StringBuilder();
        List<string> record = [];
        var (quoted, wasQuoted) = (false, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                quoted = c != '"' || (i + 1 < text.Length && text[i + 1] == '"');
                i += c == '"' && quoted ? 1 : 0;
                cell.Append(quoted ? c.ToString() : "");
            }
            else if (c == '"' && cell.Length == 0 && !wasQuoted)
            {
                (quoted, wasQuoted) = (true, true);
            }
            else if (c == separator || c == '\n')
            {
                record.Add(Unguard((wasQuoted || c != '\n' ? cell : TrimReturn(cell)).ToString()));
                cell.Clear();
                wasQuoted = false;
                if (c == '\n')
                {
                    yield return record;
                    record = [];
                }
            }
            else if (!(c == '\r' && wasQuoted))
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || record.Count > 0 || wasQuoted)
        {
            record.Add(Unguard(cell.ToString()));
            yield return record;
        }
    }

    private static char Separator(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = end < 0 ? text : text[..end];
        return Separators.MaxBy(s => head.Count(c => c == s));
    }

    private static StringBuilder TrimReturn(StringBuilder cell) => cell.Length > 0 && cell[^1] == '\r' ? cell.Remove(cell.Length - 1, 1) : cell;

    private static bool IsFormula(string text) => text.AsSpan().TrimStart('\'') is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static bool IsNumber(string text) =>
        text.Length is > 1 and < 40 && text[0] == '-' && char.IsAsciiDigit(text[1]) && text.AsSpan(1).IndexOfAnyExcept(Digits) < 0;

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(Quoted) < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
