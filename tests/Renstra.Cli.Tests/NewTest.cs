using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The skeleton that <c>new</c> writes, and the schema.</summary>
public class NewTest
{
    [Fact]
    public async Task The_skeleton_passes_the_reader_and_the_review()
    {
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.json");
        try
        {
            var (kode, output, error) = await Jalankan.Async(["new", path]);
            Assert.Equal(0, kode);
            Assert.Equal("", error);
            Assert.Contains("renstra review", output, StringComparison.Ordinal);
            var (reviewed, review, _) = await Jalankan.Async(["review", path]);
            Assert.Equal(0, reviewed);
            Assert.Contains("Yang perlu dilihat: 0", review, StringComparison.Ordinal);

            var before = await File.ReadAllBytesAsync(path);
            var (again, _, refused) = await Jalankan.Async(["new", path]);
            Assert.Equal(2, again);
            Assert.Contains("sudah ada dan tidak ditimpa", refused, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllBytesAsync(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("new|--awal|2026|--akhir|2028|--jenis|provinsi", 2026, 2028, "1.06.01.1.01")]
    [InlineData("new|--awal|2026", 2026, 2030, "1.06.01.2.01")]
    [InlineData("new|-|--jenis|kota", 2025, 2029, "1.06.01.2.01")]
    public async Task Period_and_kind_of_region_can_be_chosen(string args, int awal, int akhir, string kegiatan)
    {
        var (kode, output, _) = await Jalankan.Async(args.Split('|'));
        Assert.Equal(0, kode);
        var dokumen = RenstraJson.Read(output).Dokumen!;
        Assert.Equal(new PeriodeRenstra(awal, akhir, akhir + 1), dokumen.Identitas.Periode);
        Assert.Contains($"\"kode\": \"{kegiatan}\"", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new|--awal|2029|--akhir|2025", "periode 2029-2025 tidak sah")]
    [InlineData("new|--awal|2001|--akhir|2045", "paling lama 25 tahun")]
    [InlineData("new|--awal|dua", "--awal tidak mengenal \"dua\"")]
    [InlineData("new|--jenis|desa", "--jenis tidak mengenal \"desa\"")]
    [InlineData("new|tidak-ada/x.json", "tidak dapat ditulis")]
    public async Task Wrong_usage_exits_with_2(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(args.Split('|'));
        Assert.Equal(2, kode);
        Assert.Equal("", output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_the_one_in_docs()
    {
        var (kode, output, _) = await Jalankan.Async(["schema"]);
        Assert.Equal(0, kode);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "schema", "renstra-1.schema.json")), output);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", json.RootElement.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("id", "anggota.md")]
    [InlineData("en", "members.md")]
    public async Task The_pages_of_members_in_docs_are_those_of_the_schema(string lang, string page)
    {
        var (_, output, _) = await Jalankan.Async(["schema", "--format", "markdown", "--lang", lang]);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "schema", page)), output);
    }

    [Theory]
    [InlineData("show|--help", "renstra show BERKAS")]
    [InlineData("new|--help|--lang|en", "renstra new [FILE]")]
    [InlineData("schema|--help", "skema JSON")]
    public async Task Every_verb_has_its_help(string args, string expected)
    {
        var (kode, output, _) = await Jalankan.Async(args.Split('|'));
        Assert.Equal(0, kode);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }
}
