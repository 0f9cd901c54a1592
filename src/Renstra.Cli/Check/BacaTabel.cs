using System.Text;

namespace Renstra.Cli;

/// <summary>Reads the tables that <c>check</c> writes and that people fill in: CSV as spreadsheets save it, and Markdown.</summary>
internal static class BacaTabel
{
    /// <summary>RFC 4180, with the separator that the first line has most of; quotes double, lines end in LF or CRLF; a guard before a formula is taken off.</summary>
    internal static List<string[]> Csv(string teks)
    {
        teks = teks.TrimStart('\uFEFF');
        var first = teks.Split('\n')[0];
        var separator = ";,\t".MaxBy(c => first.Count(x => x == c));
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < teks.Length; i++)
        {
            var c = teks[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < teks.Length && teks[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c);
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator)
            {
                EndCell();
            }
            else if (c == '\n')
            {
                EndCell();
                rows.Add([.. row]);
                row.Clear();
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        if (cell.Length > 0 || row.Count > 0)
        {
            EndCell();
            rows.Add([.. row]);
        }

        return rows;

        void EndCell()
        {
            var text = cell.ToString();
            row.Add(TulisCsv.Unguard(text));
            cell.Clear();
        }
    }

    /// <summary>The rows of tables in Markdown: lines that begin with a bar; escaped bars and line breaks are given back.</summary>
    internal static List<string[]> Markdown(string teks)
    {
        var rows = new List<string[]>();
        foreach (var line in teks.Split('\n').Select(static l => l.Trim()).Where(static l => l.StartsWith('|')))
        {
            var cells = new List<string>();
            var cell = new StringBuilder();
            for (var i = 1; i < line.Length; i++)
            {
                if (line[i] == '\\' && i + 1 < line.Length)
                {
                    cell.Append(line[++i]);
                }
                else if (line[i] == '|')
                {
                    cells.Add(cell.ToString().Trim());
                    cell.Clear();
                }
                else if (line.AsSpan(i).StartsWith("<br>"))
                {
                    cell.Append('\n');
                    i += "<br>".Length - 1;
                }
                else
                {
                    cell.Append(line[i]);
                }
            }

            rows.Add([.. cells]);
        }

        return rows;
    }

    internal static string EscapeMarkdown(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("<", "\\<", StringComparison.Ordinal)
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);
}
