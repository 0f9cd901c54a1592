using System.Text;

namespace Renstra.Cli;

/// <summary>The working paper as a file: CSV for spreadsheets (UTF-8 with its mark, CRLF), or a Markdown table by the ending <c>.md</c>.</summary>
internal static class BerkasKertas
{
    private const string JudulSisa = "## Jawaban yang tidak lagi terkait dengan temuan pada pemeriksaan ini";

    internal static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    internal static byte[] Write(KertasKerja kertas, bool markdown)
    {
        var more = kertas.Baris.Concat(kertas.Sisa).SelectMany(static b => b.Jawaban.Keys).Where(static k => !KolomKertas.Jawaban.Contains(k)).Distinct(StringComparer.Ordinal).ToArray();
        string[] answers = [.. KolomKertas.Jawaban, .. more];
        string[] head = [.. KolomKertas.Temuan, .. answers, KolomKertas.Keadaan];
        IEnumerable<string> Cells(BarisKertas b) => [.. b.Isi, .. answers.Select(a => b.Jawaban.GetValueOrDefault(a, "")), b.Keadaan];
        return markdown
            ? new UTF8Encoding(false).GetBytes(ToMarkdown(head, kertas.Baris.Select(Cells), kertas.Sisa.Select(Cells)))
            : [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(kertas.Baris.Concat(kertas.Sisa).Select(Cells).Prepend(head).Select(static r => Csv.Line(r) + "\r\n")))];
    }

    /// <summary>The rows of a paper; null where the file is none.</summary>
    internal static IReadOnlyList<BarisKertas>? Read(byte[] utf8, bool markdown)
    {
        string text;
        try
        {
            text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var records = markdown ? text.Split('\n').Select(Markdown.ReadRow).OfType<IReadOnlyList<string>>() : Csv.Read(text);
        Dictionary<string, int>? columns = null;
        List<BarisKertas> rows = [];
        foreach (var record in records)
        {
            if (Columns(record) is { } head)
            {
                columns = head;
            }
            else if (columns is null)
            {
                return null;
            }
            else if (Row(record, columns) is { } row)
            {
                rows.Add(row);
            }
        }

        return columns is null ? null : rows;
    }

    private static string ToMarkdown(string[] head, IEnumerable<IEnumerable<string>> rows, IEnumerable<IEnumerable<string>> rest)
    {
        var text = new StringBuilder("# Kertas kerja pemeriksaan\n\n");
        Table(text, head, rows);
        if (rest.Any())
        {
            text.Append('\n').Append(JudulSisa).Append("\n\n");
            Table(text, head, rest);
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string[] head, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append(Markdown.Row(head)).Append('\n').Append('|').Insert(text.Length, "---|", head.Length).Append('\n');
        foreach (var row in rows)
        {
            text.Append(Markdown.Row(row)).Append('\n');
        }
    }

    // The head is known by the columns that key a row, in any order and any case.
    private static Dictionary<string, int>? Columns(IReadOnlyList<string> record)
    {
        var columns = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < record.Count; i++)
        {
            columns.TryAdd(record[i].Trim(), i);
        }

        return KolomKertas.Temuan.Take(3).All(columns.ContainsKey) ? columns : null;
    }

    private static BarisKertas? Row(IReadOnlyList<string> record, Dictionary<string, int> columns)
    {
        string Cell(string column) => columns.TryGetValue(column, out var i) && i < record.Count ? record[i] : "";
        string[] isi = [.. KolomKertas.Temuan.Select(Cell)];
        var answers = columns.Keys.Where(static c => c.Length > 0 && !c.Equals(KolomKertas.Keadaan, StringComparison.OrdinalIgnoreCase) && !KolomKertas.Temuan.Contains(c, StringComparer.OrdinalIgnoreCase))
            .ToDictionary(static c => KolomKertas.Jawaban.FirstOrDefault(j => j.Equals(c, StringComparison.OrdinalIgnoreCase)) ?? c, Cell);
        var row = new BarisKertas(isi, answers, "");

        // The line of dashes below a head of Markdown, and the blank lines of a spreadsheet, are no rows.
        return isi.Concat(answers.Values).All(static c => c.Trim('-', ':', ' ').Length == 0) ? null : row;
    }
}
