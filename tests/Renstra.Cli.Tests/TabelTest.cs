using FsCheck.Xunit;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Cells go round through CSV and Markdown whatever they hold, and files become references that say nothing of the machine.</summary>
public sealed class TabelTest
{
    // The heads tell the separator, as they do in what check writes.
    [Property]
    public bool Any_cells_go_round_through_csv(string?[] sel)
    {
        string[] wanted = ["x", .. sel.Select(static c => c ?? "")];
        var heads = TulisCsv.Line(wanted.Select(static _ => "kolom"), ';');
        return BacaTabel.Csv($"{heads}\r\n{TulisCsv.Line(wanted, ';')}\r\n").Skip(1).Single().SequenceEqual(wanted);
    }

    [Property]
    public bool Any_cells_go_round_through_markdown(string?[] sel)
    {
        string[] wanted = ["x", .. sel.Select(static c => (c ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Trim())];
        return wanted.Any(static w => w.AsSpan().ContainsAny('\r', '\0')) || BacaTabel.Markdown($"| {string.Join(" | ", wanted.Select(BacaTabel.EscapeMarkdown))} |").Single().SequenceEqual(wanted);
    }

    [Theory]
    [InlineData("=1")]
    [InlineData("'=1")]
    [InlineData("''+x")]
    [InlineData("'biasa'")]
    [InlineData("-5")]
    [InlineData("-5+1")]
    [InlineData("a <br> b")]
    [InlineData("a \\<br> | b\nc")]
    public void Hostile_cells_go_round(string teks)
    {
        Assert.Equal(["x", teks], BacaTabel.Csv(TulisCsv.Line(["x", teks], ';')).Single());
        Assert.Equal(["x", teks], BacaTabel.Markdown($"| x | {BacaTabel.EscapeMarkdown(teks)} |").Single());
    }

    [Theory]
    [InlineData("=1", "'=1")]
    [InlineData("'=1", "''=1")]
    [InlineData("-5", "-5")]
    [InlineData("-5+1", "'-5+1")]
    public void Formulas_are_guarded(string teks, string sel) => Assert.Equal(sel, TulisCsv.Cell(teks, ';'));

    [Theory]
    [InlineData("seeds/a b.json", "seeds/a%20b.json")]
    [InlineData("./a.json", "a.json")]
    [InlineData("x/\u00e4#?.json", "x/%C3%A4%23%3F.json")]
    [InlineData("-", "-")]
    public void Files_are_relative_references_with_forward_slashes(string path, string uri) => Assert.Equal(uri, UriBerkas.Of(path));

    [Fact]
    public void File_below_the_current_folder_tells_nothing_of_the_machine() =>
        Assert.Equal("x/a.json", UriBerkas.Of(Path.Combine(Directory.GetCurrentDirectory(), "x", "a.json")));
}
