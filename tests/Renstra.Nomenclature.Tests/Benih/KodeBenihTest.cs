using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>The seed document's codes: what the nomenclature says of each is pinned in a table, and counted in its document.</summary>
public sealed class KodeBenihTest
{
    private static readonly string[] Terhitung = [.. KodeBenih.Lines()];

    [Fact]
    public void Every_code_has_the_answer_of_the_table()
    {
        var tabel = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Benih", "kode-benih.tsv"));
        Assert.Equal(KodeBenih.Judul, tabel[0]);
        Assert.Equal(tabel.Skip(1), Terhitung);
        Assert.Equal(96, Terhitung.Count(static b => b.Split('\t')[3].StartsWith("2025", StringComparison.Ordinal)));
    }

    [Fact]
    public void Document_counts_the_answers()
    {
        var dokumen = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "nomenclature.md"));
        foreach (var g in Terhitung.Select(static b => b.Split('\t')).GroupBy(static s => (s[3], s[4], s[5])))
        {
            Assert.Contains($"| {g.Key.Item1} | `{g.Key.Item2}` | `{g.Key.Item3}` | {g.Count()} |", dokumen, StringComparison.Ordinal);
        }
    }
}
