using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra migrate</c>: a proposal for another version of the nomenclature.</summary>
public sealed class MigrateTest
{
    [Fact]
    public async Task Codes_that_move_end_or_cannot_be_read_need_a_decision()
    {
        var (kode, json, _) = await Jalankan.Async(["migrate", Jalankan.Benih, "--to", "sipd-2027", "--format", "json"]);
        using var read = JsonDocument.Parse(json);
        var noda = read.RootElement.GetProperty("noda").EnumerateArray().ToLookup(static n => n.GetProperty("kode").GetString()!);
        Assert.Equal(1, kode);
        Assert.Equal(2027, read.RootElement.GetProperty("sejak").GetInt32());
        Assert.Equal("tetap", noda["1.06.04"].Single().GetProperty("keputusan").GetString());
        Assert.Equal("berakhir", noda["1.06.02.2.02.0001"].Single().GetProperty("jenis").GetString());
        var moved = noda["1.06.06.2.01.0003"].Single();
        Assert.Equal("1.06.06.2.01.0007", moved.GetProperty("penerus")[0].GetProperty("kode").GetString());
        Assert.Equal("21048000", moved.GetProperty("pagu")[0].GetProperty("nilai").GetString());
        Assert.Equal("perluKeputusan", noda["1.06.04.2"].Single().GetProperty("keputusan").GetString());
    }

    [Fact]
    public async Task Code_of_the_version_asked_for_stays_and_a_two_digit_code_is_followed_from_its_own_version()
    {
        var (_, json, _) = await Jalankan.Async(["migrate", Jalankan.Benih, "--to", "sipd-2027", "--format", "json"]);
        using var read = JsonDocument.Parse(json);
        var noda = read.RootElement.GetProperty("noda").EnumerateArray().ToLookup(static n => n.GetProperty("kode").GetString()!);
        Assert.Equal("tetap", noda["1.06.05.2.02.0008"].Single().GetProperty("keputusan").GetString());
        Assert.NotEqual("kepmendagri-900.1.15.5-1317-2023", noda["1.06.01.2.08.01"].Single().GetProperty("versiKode").GetString());
        Assert.Equal("1.06.01.2.08.0001", noda["1.06.01.2.08.01"].Single().GetProperty("penerus")[0].GetProperty("kode").GetString());
    }

    [Fact]
    public async Task Text_says_it_in_both_languages_and_the_proposal_is_written_once()
    {
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.json");
        try
        {
            var (_, output, _) = await Jalankan.Async(["migrate", Jalankan.Benih, "--to", "sipd-2027", "--output", path]);
            Assert.Contains("berkas Renstra tidak diubah", output, StringComparison.Ordinal);
            using var read = JsonDocument.Parse(await File.ReadAllTextAsync(path));
            Assert.Equal("renstra-migrasi/1", read.RootElement.GetProperty("format").GetString());
            Assert.Equal(2, (await Jalankan.Async(["migrate", Jalankan.Benih, "--to", "sipd-2027", "--output", path])).Kode);
            var (_, english, _) = await Jalankan.Async(["migrate", Jalankan.Benih, "--to", "sipd-2027"], Bahasa.Inggris);
            Assert.Contains("need a decision", english, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("migrate")]
    [InlineData("migrate", "x.json")]
    [InlineData("migrate", "tidak-ada.json", "--to", "sipd-2027")]
    [InlineData("migrate", "BENIH", "--to", "3406")]
    [InlineData("migrate", "BENIH", "--to", "1317", "--from", "1317")]
    [InlineData("migrate", "BENIH", "--to", "9999")]
    public async Task Wrong_usage_is_said(params string[] args)
    {
        var (kode, output, error) = await Jalankan.Async([.. args.Select(static a => a == "BENIH" ? Jalankan.Benih : a)]);
        Assert.Equal((2, ""), (kode, output));
        Assert.NotEmpty(error);
    }
}
