using System.Text.RegularExpressions;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>What the audit finds in the seed is what docs/seruyan.md lists, rule by rule, and nothing else.</summary>
public sealed partial class TemuanBenihTest
{
    private static HasilPemeriksaan Hasil { get; } = Pemeriksa.Check(RenstraJson.Read(BenihSeruyan.Bytes), null, DokumenUji.Nomenklatur);

    [Fact]
    public void Page_lists_the_rules_that_find_something()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "seruyan.md"));
        var listed = Row().Matches(page[page.IndexOf("<!-- temuan: begin -->", StringComparison.Ordinal)..]).Select(static m => m.Groups[1].Value).Distinct();
        Assert.Equal(
            Hasil.Semua.Select(static t => t.Aturan.Id).Distinct().Order(StringComparer.Ordinal),
            listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_finding_has_a_line_of_the_file_and_both_languages() => Assert.All(Hasil.Semua, static t =>
    {
        Assert.True(t.Tempat.Letak is { Baris: > 0 }, t.Tempat.Jalur);
        Assert.StartsWith("$", t.Tempat.Jalur, StringComparison.Ordinal);
        Assert.All(t.TempatLain, static p => Assert.NotNull(p.Letak));
        Assert.False(string.IsNullOrWhiteSpace(t.Pesan.Indonesia) || string.IsNullOrWhiteSpace(t.Pesan.Inggris));
        Assert.Matches("^[0-9a-f]{16}$", t.SidikJari);
    });

    [Fact]
    public void Fingerprints_are_unique() => Assert.Equal(Hasil.Semua.Count, Hasil.Semua.Select(static t => t.SidikJari).Distinct(StringComparer.Ordinal).Count());

    [GeneratedRegex(@"^\| ([A-Z]+\d{3})", RegexOptions.Multiline)]
    private static partial Regex Row();
}
