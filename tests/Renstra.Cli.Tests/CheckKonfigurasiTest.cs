using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The configuration on the command line: which is found, what it changes, how errors are said.</summary>
public sealed class CheckKonfigurasiTest : IDisposable
{
    private readonly PeriksaUji _uji = new();

    public void Dispose() => _uji.Dispose();

    [Fact]
    public async Task Configuration_beside_the_document_is_found_and_told()
    {
        _uji.Write("a/renstra.config.json", """{ "aturan": { "PAGU005": "saran", "PAGU001": "mati" }, "failOn": "saran" }""");
        var json = await PeriksaUji.JsonAsync(_uji.Write("a/a.json", PeriksaUji.Salah));
        Assert.EndsWith("/a/renstra.config.json", json.GetProperty("konfigurasi").GetString(), StringComparison.Ordinal);
        Assert.Equal("saran", json.GetProperty("failOn").GetString());
        Assert.DoesNotContain(json.GetProperty("temuan").EnumerateArray(), static t => t.GetProperty("aturan").GetString() == "PAGU001");
        Assert.Equal("saran", json.GetProperty("temuan").EnumerateArray().First(static t => t.GetProperty("aturan").GetString() == "PAGU005").GetProperty("keparahan").GetString());
    }

    [Fact]
    public async Task Each_document_has_its_own_and_the_command_line_counts_more()
    {
        _uji.Write("a/renstra.config.json", """{ "pilih": ["PAGU005"], "failOn": "tidak-pernah", "nomenklatur": "tanpa" }""");
        var (a, b) = (_uji.Write("a/a.json", PeriksaUji.Salah), _uji.Write("b/b.json", PeriksaUji.Salah));
        Assert.Equal(0, (await PeriksaUji.CheckAsync(a)).Kode);
        Assert.Equal(1, (await PeriksaUji.CheckAsync(a, b)).Kode);
        Assert.Equal(1, (await PeriksaUji.CheckAsync(a, "--fail-on", "galat")).Kode);
        Assert.Equal("tahun", (await PeriksaUji.JsonAsync(a, "--nomenclature", "tahun")).GetProperty("nomenklatur").GetString());
        Assert.Contains("PAGU009", (await PeriksaUji.CheckAsync(a, "--select", "PAGU009")).Out, StringComparison.Ordinal);
        Assert.Contains("PAGU009", (await PeriksaUji.CheckAsync(a, "--no-config")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("PAGU009", (await PeriksaUji.CheckAsync(b, "--config", _uji["a/renstra.config.json"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thresholds_reach_the_rules()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah.Replace("\"2025\": 10, \"2027\": 10", "\"2025\": 1000000000, \"2026\": 1600000000", StringComparison.Ordinal));
        Assert.DoesNotContain("PAGU006", (await PeriksaUji.CheckAsync(path)).Out, StringComparison.Ordinal);
        var config = _uji.Write("c.json", """{ "aturan": { "lonjakan-pagu": { "ambang": { "perubahan": 50 } } } }""");
        Assert.Contains("PAGU006", (await PeriksaUji.CheckAsync(path, "--config", config)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_are_said_with_file_line_path_and_nearest_name_before_anything_is_checked()
    {
        var config = _uji.Write("c.json", "{\n  \"aturan\": { \"PAGU05\": \"mati\" },\n  \"failOn\": 3\n}");
        var (kode, output, error) = await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--config", config);
        Assert.Equal((2, ""), (kode, output));
        Assert.Equal(
            $"{config}(2,15): $.aturan.PAGU05: Tidak ada aturan \"PAGU05\"; yang diharapkan: id atau nama aturan, seperti PAGU001 (daftarnya: renstra rule). Apakah maksudnya PAGU005?\n"
            + $"{config}(3,13): $.failOn: Ditemukan 3; yang diharapkan: sebuah teks.\n",
            error);
    }

    [Fact]
    public async Task Configuration_that_is_not_there_is_said()
    {
        var (kode, _, error) = await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--config", _uji["tidak-ada.json"]);
        Assert.Equal(2, kode);
        Assert.Contains("tidak-ada.json tidak dapat dibuka: berkas tidak ada.", error, StringComparison.Ordinal);
    }
}
