using FsCheck.Xunit;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Cells go round through CSV and Markdown, whatever they hold.</summary>
public sealed class CsvMarkdownTest
{
    [Property]
    public bool Any_cells_go_round_through_csv(string?[] cells)
    {
        string[] wanted = [.. (cells.Length == 0 ? ["x"] : cells).Select(static c => c ?? "")];

        // A line of one blank cell is a blank line.
        return wanted is [""] || Csv.Read(Csv.Line(wanted) + "\r\n").Single().SequenceEqual(wanted);
    }

    [Property]
    public bool Any_cells_go_round_through_markdown(string?[] cells)
    {
        string[] wanted = [.. (cells.Length == 0 ? ["x"] : cells).Select(static c => (c ?? "").ReplaceLineEndings("\n").Trim())];
        return Markdown.ReadRow(Markdown.Row(wanted)) is { } read && read.SequenceEqual(wanted);
    }

    [Property]
    public bool Guard_goes_round(string? text) => Csv.Unguard(Csv.Guard(text ?? "")) == (text ?? "");

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("+62", "'+62")]
    [InlineData("@x", "'@x")]
    [InlineData("-x", "'-x")]
    [InlineData("-5", "-5")]
    [InlineData("-5.25", "-5.25")]
    [InlineData("-5+1", "'-5+1")]
    [InlineData("'=1", "''=1")]
    [InlineData("'biasa'", "'biasa'")]
    [InlineData("\t=1", "'\t=1")]
    public void Formulas_are_guarded(string text, string guarded)
    {
        Assert.Equal(guarded, Csv.Guard(text));
        Assert.Equal(text, Csv.Unguard(guarded));
    }

    [Theory]
    [InlineData("a,b\r\n1,2\r\n", 2)]
    [InlineData("a;b\n1;2", 2)]
    [InlineData("a\tb\n\"1\n\"\t\"2\"\"\"\n", 2)]
    public void Any_separator_is_read(string text, int records) => Assert.Equal(records, Csv.Read(text).Count(static r => r.Count == 2));
}
