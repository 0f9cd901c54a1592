using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The check: exit codes, what is said of a finding, usage.</summary>
public sealed class CheckTest : IDisposable
{
    private readonly PeriksaUji _uji = new();

    public void Dispose() => _uji.Dispose();

    [Theory]
    [InlineData(null, 1)]
    [InlineData("saran", 1)]
    [InlineData("peringatan", 1)]
    [InlineData("galat", 1)]
    [InlineData("tidak-pernah", 0)]
    public async Task Errors_fail_unless_nothing_does(string? failOn, int harapan) => Assert.Equal(harapan, await KodeAsync(PeriksaUji.Salah, failOn));

    [Theory]
    [InlineData(null, 0)]
    [InlineData("galat", 0)]
    [InlineData("peringatan", 1)]
    [InlineData("saran", 1)]
    public async Task Warnings_fail_only_when_asked(string? failOn, int harapan) =>
        Assert.Equal(harapan, await KodeAsync(PeriksaUji.Salah.Replace("-5", "10", StringComparison.Ordinal), failOn));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("junit")]
    [InlineData("csv")]
    [InlineData("md")]
    public async Task Format_never_changes_the_exit_code(string format)
    {
        var (salah, bersih, rusak) = (_uji.Write("salah.json", PeriksaUji.Salah), _uji.Write("bersih.json", PeriksaUji.Bersih), _uji.Write("rusak.json", "{"));
        Assert.Equal(1, (await PeriksaUji.CheckAsync(salah, "--format", format)).Kode);
        Assert.Equal(0, (await PeriksaUji.CheckAsync(bersih, "--format", format)).Kode);
        Assert.Equal(2, (await PeriksaUji.CheckAsync(rusak, salah, "--format", format)).Kode);
    }

    [Fact]
    public async Task Text_says_rule_place_message_and_summary()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        var (_, output, error) = await PeriksaUji.CheckAsync(path);
        Assert.Equal("", error);
        Assert.Contains("a.json: Dinas, Kota Contoh, 2025–2027: ", output, StringComparison.Ordinal);
        Assert.Contains("  galat PAGU005 pagu-negatif\n    1.06 SOSIAL; tahun 2025\n", output, StringComparison.Ordinal);
        Assert.Contains($"    {path}:3:", output, StringComparison.Ordinal);
        Assert.Contains("$.pendanaan.bidang[0].paguTercantum['2025']\n", output, StringComparison.Ordinal);
        Assert.Contains("    Tabel 4.3, baris sumber 7; 1.06.02 PROGRAM SATU; tahun 2026\n", output, StringComparison.Ordinal);
        Assert.Contains("Ringkasan menurut aturan:\n", output, StringComparison.Ordinal);
        Assert.Contains("Jumlah: 1 dokumen diperiksa: ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task English_is_english()
    {
        var (_, output, _) = await Jalankan.Async(["check", _uji.Write("a.json", PeriksaUji.Salah)], Bahasa.Inggris);
        Assert.Contains("  error PAGU005 pagu-negatif\n    1.06 SOSIAL; year 2025\n", output, StringComparison.Ordinal);
        Assert.Contains("Total: 1 document checked: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tahun 20", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepted_findings_are_quiet_and_counted()
    {
        var accepted = PeriksaUji.Salah.Replace("\"pendanaan\"", "\"pengecualian\": [ { \"aturan\": \"PAGU005\", \"alasan\": \"koreksi\" } ], \"pendanaan\"", StringComparison.Ordinal);
        var (kode, output, _) = await PeriksaUji.CheckAsync(_uji.Write("a.json", accepted), "--select", "PAGU005,DOK");
        Assert.Equal(0, kode);
        Assert.DoesNotContain("PAGU005", output, StringComparison.Ordinal);
        Assert.Contains("1 dikecualikan", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_judged_is_said_and_never_fails()
    {
        var besar = PeriksaUji.Bersih.Replace("2027 } }", "2027 } }, \"pendanaan\": { \"bidang\": [ { \"kode\": \"1.06\", \"nama\": \"S\", \"paguTercantum\": { \"2025\": 5 }, \"program\": [ "
            + "{ \"kode\": \"1.06.01\", \"nama\": \"P\", \"paguTercantum\": { \"2025\": 90000000000000000 } }, { \"kode\": \"1.06.02\", \"nama\": \"P\", \"paguTercantum\": { \"2025\": 90000000000000000 } } ] } ] }", StringComparison.Ordinal);
        var (kode, output, _) = await PeriksaUji.CheckAsync(_uji.Write("a.json", besar), "--select", "PAGU001", "--fail-on", "saran");
        Assert.Equal(0, kode);
        Assert.Contains("Tidak dapat dinilai: PAGU001 ", output, StringComparison.Ordinal);
        Assert.Contains("1 tidak dapat dinilai", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_chosen_and_left_out()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        Assert.Equal(["PAGU005"], await RulesAsync(path, "--select", "pagu-negatif"));
        Assert.Equal(["PAGU005", "PAGU009"], await RulesAsync(path, "--select", "PAGU005,pagu009"));
        Assert.DoesNotContain("PAGU005", await RulesAsync(path, "--ignore", "PAGU005", "--select", "PAGU"));
        Assert.Empty(await RulesAsync(path, "--ignore", "pagu", "--ignore", "DOK"));
    }

    [Theory]
    [InlineData("Apakah maksudnya PAGU005?", "--select", "PAGU05")]
    [InlineData("Daftarnya: renstra rule", "--ignore", "zzzzzzzz")]
    [InlineData("--fail-on tidak mengenal \"error\"", "--fail-on", "error")]
    [InlineData("--format tidak mengenal \"xml\"", "--format", "xml")]
    [InlineData("--nomenclature tidak mengenal \"1999\"", "--nomenclature", "1999")]
    [InlineData("--jobs tidak mengenal \"0\"", "--jobs", "0")]
    [InlineData("--update-baseline perlu --baseline", "--update-baseline")]
    [InlineData("--worksheet-in perlu --worksheet", "--worksheet-in", "a.csv")]
    [InlineData("berakhiran .csv atau .md", "--worksheet", "a.xlsx")]
    [InlineData("pilih salah satu", "--config", "x.json", "--no-config")]
    [InlineData("\"--sal\" tidak dikenal", "--sal")]
    public async Task Wrong_usage_is_said(string harapan, params string[] args)
    {
        var (kode, output, error) = await PeriksaUji.CheckAsync([_uji.Write("a.json", PeriksaUji.Bersih), .. args]);
        Assert.Equal((2, ""), (kode, output));
        Assert.Contains(harapan, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_file_is_said() => Assert.Contains("BERKAS belum disebut", (await PeriksaUji.CheckAsync()).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("tanpa")]
    [InlineData("tahun")]
    [InlineData("861")]
    [InlineData("sipd-2027")]
    public async Task Nomenclature_can_be_chosen(string nama)
    {
        var json = await PeriksaUji.JsonAsync(_uji.Write("a.json", PeriksaUji.Bersih), "--nomenclature", nama);
        Assert.Equal(KataVersi.Read(nama)?.Name ?? nama, json.GetProperty("nomenklatur").GetString());
    }

    [Fact]
    public async Task Seeds_have_no_errors() => Assert.Equal(0, (await PeriksaUji.CheckAsync(Jalankan.Benih)).Kode);

    private static async Task<string[]> RulesAsync(params string[] args) =>
        [.. (await PeriksaUji.JsonAsync(args)).GetProperty("temuan").EnumerateArray().Select(static t => t.GetProperty("aturan").GetString()!).Distinct().Order(StringComparer.Ordinal)];

    private async Task<int> KodeAsync(string json, string? failOn) =>
        (await PeriksaUji.CheckAsync([_uji.Write("a.json", json), "--select", "PAGU005,PAGU009", .. failOn is null ? [] : new[] { "--fail-on", failOn }])).Kode;
}
