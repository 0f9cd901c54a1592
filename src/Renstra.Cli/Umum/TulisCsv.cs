namespace Renstra.Cli;

/// <summary>CSV (RFC 4180) that a spreadsheet opens without running anything: a text that it would take for a formula gets an apostrophe in front.</summary>
internal static class TulisCsv
{
    internal static string Line(IEnumerable<string> cells, char pemisah) => string.Join(pemisah, cells.Select(c => Cell(c, pemisah)));

    internal static string Cell(string text, char pemisah) => Quote(Guard(text), pemisah);

    /// <summary>The text as a field, quoted where it has to be; nothing else is done to it.</summary>
    internal static string Quote(string text, char pemisah) =>
        text.Contains(pemisah, StringComparison.Ordinal) || text.AsSpan().ContainsAny("\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>The text as it was before <see cref="Cell"/> put an apostrophe in front.</summary>
    internal static string Unguard(string text) => text.StartsWith('\'') && IsFormula(text) ? text[1..] : text;

    // What begins with an apostrophe and then like a formula gets one more, so that every text comes back.
    private static bool IsFormula(string text) => text.AsSpan().TrimStart('\'') is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r';

    // A plain number may begin with a minus.
    private static string Guard(string text) =>
        IsFormula(text) && !decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _)
            ? "'" + text
            : text;
}
