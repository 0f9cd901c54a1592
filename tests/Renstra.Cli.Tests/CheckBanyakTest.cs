using System.Text.Json;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The check of many: order, lines, folders, patterns, what cannot be read.</summary>
public sealed class CheckBanyakTest : IDisposable
{
    private readonly PeriksaUji _uji = new();

    public void Dispose() => _uji.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("8")]
    public async Task Output_is_in_the_order_of_the_arguments(string jobs)
    {
        // The first is the slowest.
        File.Copy(Jalankan.Benih, _uji["z.json"]);
        string[] paths = [_uji["z.json"], .. Enumerable.Range(0, 20).Select(i => _uji.Write($"{i:D2}.json", i % 3 == 0 ? "rusak" : PeriksaUji.Salah))];
        var (kode, output, _) = await PeriksaUji.CheckAsync([.. paths, "--jobs", jobs, "--format", "json"]);
        Assert.Equal(2, kode);
        Assert.Equal(paths, Lines(output).Where(static l => l.TryGetProperty("berkas", out _)).Select(static l => l.GetProperty("berkas").GetString()!));
    }

    [Fact]
    public async Task Output_is_the_same_whatever_the_number_of_workers()
    {
        var path = _uji.Write("a.ndjson", string.Join('\n', Enumerable.Range(0, 30).Select(i => PeriksaUji.Sebaris(PeriksaUji.Salah.Replace("-5", $"-{i + 1}", StringComparison.Ordinal)))));
        foreach (var format in (string[])["text", "json", "sarif", "csv"])
        {
            Assert.Equal((await PeriksaUji.CheckAsync(path, "--format", format, "--jobs", "1")).Out, (await PeriksaUji.CheckAsync(path, "--format", format, "--jobs", "7")).Out);
        }
    }

    [Fact]
    public async Task Lines_have_the_lines_of_their_file_and_unread_ones_stop_nothing()
    {
        var path = _uji.Write("a.ndjson", $"{PeriksaUji.Sebaris(PeriksaUji.Salah)}\n\nrusak\n{PeriksaUji.Sebaris(PeriksaUji.Salah)}\n");
        var (kode, output, _) = await PeriksaUji.CheckAsync(path, "--format", "json");
        var lines = Lines(output);
        Assert.Equal(2, kode);
        Assert.Equal([1, 3, 4], lines.Take(3).Select(static l => l.GetProperty("baris").GetInt32()));
        Assert.All(lines[2].GetProperty("temuan").EnumerateArray(), static t => Assert.Equal(4, t.GetProperty("baris").GetInt32()));
        Assert.Equal((2, 1), (lines[3].GetProperty("jumlah").GetProperty("terbaca").GetInt32(), lines[3].GetProperty("jumlah").GetProperty("tidakTerbaca").GetInt32()));
        Assert.Contains("a.ndjson:4: Dinas, Kota Contoh", (await PeriksaUji.CheckAsync(path)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_and_patterns_are_opened()
    {
        _uji.Write("a/satu.json", PeriksaUji.Salah);
        _uji.Write("a/b/dua.json", PeriksaUji.Salah);
        _uji.Write("a/b/c.txt", "x");
        Assert.Equal(["b/dua.json", "satu.json"], await NamesAsync(_uji["a"]));
        Assert.Equal(["satu.json"], await NamesAsync(Path.Combine(_uji["a"], "*.json")));
        Assert.Equal(["b/dua.json", "satu.json"], await NamesAsync(Path.Combine(_uji["a"], "**", "*.json")));
        Assert.Equal(["b/dua.json"], await NamesAsync(Path.Combine(_uji["a"], "?", "d*.json")));
        var (kode, _, error) = await PeriksaUji.CheckAsync(Path.Combine(_uji["a"], "z*.json"));
        Assert.Equal(2, kode);
        Assert.Contains("berkas tidak ada", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_unread_files_go_to_standard_error_with_their_places()
    {
        var (kode, output, error) = await PeriksaUji.CheckAsync(_uji.Write("rusak.json", "{ \"format\": }"), _uji.Write("bersih.json", PeriksaUji.Bersih), "--select", "PAGU");
        Assert.Equal(2, kode);
        Assert.Contains("rusak.json(1,13): $.format", error, StringComparison.Ordinal);
        Assert.Contains("rusak.json: tidak terbaca, jadi tidak diperiksa: 1 galat.", error, StringComparison.Ordinal);
        Assert.EndsWith("Jumlah: 1 dokumen diperiksa: tidak ada temuan; 1 tidak terbaca.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_at_all_is_no_success()
    {
        var (kode, _, error) = await PeriksaUji.CheckAsync(_uji.Write("a/kosong.ndjson", "")[..^"kosong.ndjson".Length]);
        Assert.Equal(2, kode);
        Assert.Contains("tidak ada dokumen untuk diperiksa", error, StringComparison.Ordinal);
    }

    private static JsonElement[] Lines(string output) => [.. output.TrimEnd('\n').Split('\n').Select(static l => JsonDocument.Parse(l).RootElement)];

    private async Task<string[]> NamesAsync(string path) =>
    [
        .. (await PeriksaUji.CheckAsync(path, "--format", "csv")).Out.TrimEnd('\n').Split('\n').Skip(1)
            .Select(l => Path.GetRelativePath(_uji["a"], l.Split(',')[0]).Replace('\\', '/')).Distinct(),
    ];
}
