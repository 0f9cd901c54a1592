using System.Globalization;
using System.Text;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>
/// Lays text out in a width: prose with a hanging indent, and labelled pieces ("2025 1.000") beside each other in columns, as many as fit.
/// In a pipe, prose stays on one line.
/// </summary>
internal sealed class Alur(Lingkungan lingkungan)
{
    private const string Gap = "  ";

    internal void Line(string text = "") => lingkungan.Out.WriteLine(TeksBersih.Of(text));

    /// <summary>Prose behind an indent; lines that follow hang below the text.</summary>
    internal void Prose(string indent, string text, string hanging = "")
    {
        text = TeksBersih.Of(text);
        var room = lingkungan.Lebar - indent.Length;
        if (!lingkungan.IsTerminal || Width(text) <= room || room < 20)
        {
            lingkungan.Out.WriteLine(indent + text);
            return;
        }

        foreach (var (line, i) in Wrap(text, room, hanging.Length).Select(static (l, i) => (l, i)))
        {
            lingkungan.Out.WriteLine(indent + (i == 0 ? "" : hanging) + line);
        }
    }

    /// <summary>A label and its pieces, aligned in columns of the widest piece.</summary>
    internal void Pieces(string indent, string label, IReadOnlyList<string> pieces, string behind = "")
    {
        var clean = pieces.Select(TeksBersih.Of).ToArray();
        if (clean.Length == 0)
        {
            return;
        }

        var head = indent + label + (label.Length > 0 ? Gap : "");
        var column = clean.Max(Width);
        var fit = Math.Max(1, (lingkungan.Lebar - Width(head) + Gap.Length) / (column + Gap.Length));
        foreach (var (chunk, i) in clean.Chunk(fit).Select(static (c, i) => (c, i)))
        {
            var last = (i + 1) * fit >= clean.Length;
            var line = (i == 0 ? head : new string(' ', Width(head))) + string.Join(Gap, chunk.Select(p => Pad(p, column))).TrimEnd() + (last ? behind : "");
            lingkungan.Out.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A text in lines of at most a width; those behind the first are narrower by <paramref name="hanging"/>. Words are split only where they alone are too wide.</summary>
    internal static IReadOnlyList<string> Wrap(string text, int width, int hanging = 0)
    {
        var lead = text.Length - text.TrimStart(' ').Length;
        var lines = new List<string>();
        var line = new StringBuilder(text[..lead]);
        var used = lead;
        var empty = true;
        foreach (var whole in text[lead..].Split(' '))
        {
            var word = whole;
            var room = lines.Count == 0 ? width : width - hanging;
            if (!empty && used + 1 + Width(word) > room)
            {
                lines.Add(line.ToString());
                line.Clear().Append(' ', lead);
                used = lead;
                empty = true;
                room = width - hanging;
            }

            while (used + Width(word) + (empty ? 0 : 1) > room && room - used > 0 && empty)
            {
                var head = new StringInfo(word).SubstringByTextElements(0, room - used);
                lines.Add(line + head);
                word = word[head.Length..];
                line.Clear().Append(' ', lead);
                used = lead;
                room = width - hanging;
            }

            line.Append(empty ? "" : " ").Append(word);
            used += Width(word) + (empty ? 0 : 1);
            empty = false;
        }

        lines.Add(line.ToString());
        return lines;
    }

    internal static int Width(string text) => new StringInfo(text).LengthInTextElements;

    internal static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    internal static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Width(text))) + text;
}
