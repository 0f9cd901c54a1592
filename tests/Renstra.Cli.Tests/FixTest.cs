using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra fix</c>: the safe changes, shown first, written to a copy, the file itself untouched.</summary>
public sealed class FixTest
{
    [Fact]
    public async Task Shows_the_changes_and_leaves_the_file_alone()
    {
        var before = await File.ReadAllBytesAsync(Jalankan.Benih);
        var (kode, output, _) = await Jalankan.Async(["fix", Jalankan.Benih, "--select", "PAGU003"]);
        Assert.Equal(0, kode);
        Assert.Contains("+            \"paguTercantum\": { \"2025\": 192814000,", output, StringComparison.Ordinal);
        Assert.Contains("berkas tidak diubah", output, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Jalankan.Benih));
    }

    [Fact]
    public async Task Copy_has_the_changed_lines_and_no_others_and_is_never_overwritten()
    {
        var copy = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.json");
        try
        {
            Assert.Equal(0, (await Jalankan.Async(["fix", Jalankan.Benih, "--select", "PAGU003", "--output", copy])).Kode);
            var added = (await File.ReadAllLinesAsync(copy)).Except(await File.ReadAllLinesAsync(Jalankan.Benih)).ToArray();
            Assert.All(added, static l => Assert.StartsWith("\"paguTercantum\": {", l.TrimStart(), StringComparison.Ordinal));
            Assert.NotEmpty(added);
            var (kode, _, error) = await Jalankan.Async(["fix", Jalankan.Benih, "--output", copy]);
            Assert.Equal(2, kode);
            Assert.Contains("sudah ada", error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    [Fact]
    public async Task Clean_document_has_nothing_to_fix()
    {
        var (kode, output, _) = await Jalankan.Async(["fix", Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-sosial-kabupaten.json")], Bahasa.Inggris);
        Assert.Equal(0, kode);
        Assert.Equal("There is nothing that can be fixed safely.\n", output);
    }

    [Fact]
    public async Task Unknown_rule_and_unreadable_file_are_said()
    {
        Assert.Equal(2, (await Jalankan.Async(["fix", Jalankan.Benih, "--select", "PAGU999"])).Kode);
        Assert.Equal(2, (await Jalankan.OnTextAsync("fix", "{", [])).Kode);
        Assert.Equal(2, (await Jalankan.Async(["fix"])).Kode);
    }
}
