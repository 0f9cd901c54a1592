using System.Text;

namespace Renstra.Cli;

/// <summary>Text inside Markdown that stays text: no markup, no table broken apart; and back.</summary>
internal static class Markdown
{
    private const string Marks = "\\`*_[]|~#";

    internal static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                '\n' => escaped.Append("<br>"),
                _ => Marks.Contains(c, StringComparison.Ordinal) ? escaped.Append('\\').Append(c) : escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The text of a cell, as <see cref="Escape"/> or a person wrote it.</summary>
    internal static string Unescape(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] == '\\' && i + 1 < cell.Length && char.IsAsciiLetterOrDigit(cell[i + 1]) is false)
            {
                text.Append(cell[++i]);
            }
            else if (Entity(cell.AsSpan(i)) is { } entity)
            {
                text.Append(entity.Text);
                i += entity.Length - 1;
            }
            else
            {
                text.Append(cell[i]);
            }
        }

        return text.ToString();
    }

    internal static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(Escape))} |";

    /// <summary>The cells of a row of a table; null where the line is none.</summary>
    internal static IReadOnlyList<string>? ReadRow(string line)
    {
        line = line.Trim();
        if (line is not ['|', .., '|'])
        {
            return null;
        }

        List<string> cells = [];
        var from = 1;
        for (var i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                cells.Add(Unescape(line[from..i].Trim()));
                from = i + 1;
            }
        }

        return cells;
    }

    private static (string Text, int Length)? Entity(ReadOnlySpan<char> at)
    {
        foreach (var (entity, text) in new[] { ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("<br>", "\n"), ("<br/>", "\n"), ("<br />", "\n") })
        {
            if (at.StartsWith(entity, StringComparison.OrdinalIgnoreCase))
            {
                return (text, entity.Length);
            }
        }

        return null;
    }
}
