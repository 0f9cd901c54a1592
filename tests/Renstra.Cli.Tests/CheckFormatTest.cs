using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Each format is read back, with texts in the document that would break it.</summary>
public sealed class CheckFormatTest : IDisposable
{
    // Markup, workflow commands, formulas, separators, line breaks, terminal codes, a character that XML lacks.
    private const string Jahat = "=HYPERLINK(\\\"x\\\") <b>&amp;]]> | a,b;c\\n::error::\\u001b[31mmerah\\r\\uFFFE %0A `x` '";

    private readonly PeriksaUji _uji = new();

    private string Berkas => _uji.Write("a.json", PeriksaUji.Salah.Replace("PROGRAM SATU", Jahat, StringComparison.Ordinal).Replace("SOSIAL", "@" + Jahat, StringComparison.Ordinal));

    public void Dispose() => _uji.Dispose();

    [Fact]
    public async Task Json_has_values_as_texts_and_places()
    {
        var json = await PeriksaUji.JsonAsync(Berkas, "--select", "PAGU005");
        var temuan = Assert.Single(json.GetProperty("temuan").EnumerateArray());
        Assert.Equal("renstra-check/1", json.GetProperty("format").GetString());
        Assert.True(json.GetProperty("gagal").GetBoolean());
        Assert.Equal(("PAGU005", "galat", "temuan", "1.06", 2025), (temuan.GetProperty("aturan").GetString(), temuan.GetProperty("keparahan").GetString(), temuan.GetProperty("status").GetString(), temuan.GetProperty("kode").GetString(), temuan.GetProperty("tahun").GetInt32()));
        Assert.Equal("-5", temuan.GetProperty("tercantum").GetProperty("nilai").GetString());
        Assert.Equal("$.pendanaan.bidang[0].paguTercantum['2025']", temuan.GetProperty("jalur").GetString());
        Assert.Equal(3, temuan.GetProperty("baris").GetInt32());
        Assert.Equal("@" + JsonDocument.Parse($"\"{Jahat}\"").RootElement.GetString(), temuan.GetProperty("noda").GetString()![5..]);
        Assert.Matches("^[0-9a-f]{16}$", temuan.GetProperty("sidikJari").GetString());
    }

    [Fact]
    public async Task Csv_is_read_back_and_no_cell_is_a_formula()
    {
        var (_, output, _) = await PeriksaUji.CheckAsync(Berkas, "--format", "csv");
        var records = Csv.Read(output).ToArray();
        Assert.All(records, r => Assert.Equal(records[0].Count, r.Count));
        Assert.Equal(KeluaranCheckCsv.Kepala, string.Join(',', records[0]));
        Assert.Contains(records, static r => r[4] == "PAGU005" && r[14] == "-5");
        Assert.All(output.Split('\n').SelectMany(static l => l.Split(',')), static c => Assert.False(c is ['=' or '+' or '@', ..] or ['-', not (>= '0' and <= '9'), ..]));
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Github_has_one_command_a_line_and_escapes_the_rest()
    {
        var (_, output, _) = await PeriksaUji.CheckAsync(Berkas, "--format", "github", "--select", "PAGU005,PAGU009");
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Matches("^::error file=.*a\\.json,line=3,col=[0-9]+,title=PAGU005 pagu-negatif::1\\.06 @=HYPERLINK", lines[0]);
        Assert.StartsWith("::warning file=", lines[1], StringComparison.Ordinal);
        Assert.Contains("%250A", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("Jumlah: 1 dokumen diperiksa: 1 galat, 1 peringatan", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Junit_has_a_case_a_rule_and_counts_that_agree()
    {
        var (_, output, _) = await PeriksaUji.CheckAsync(Berkas, _uji.Write("rusak.json", "{"), "--format", "junit");
        var suites = XDocument.Parse(output).Root!.Elements("testsuite").ToArray();
        Assert.Equal(2, suites.Length);
        foreach (var suite in suites)
        {
            Assert.Equal(Number(suite, "tests"), suite.Elements("testcase").Count());
            Assert.Equal(Number(suite, "failures"), suite.Descendants("failure").Count());
            Assert.Equal(Number(suite, "errors"), suite.Descendants("error").Count());
            Assert.Equal(Number(suite, "skipped"), suite.Descendants("skipped").Count());
        }

        Assert.Equal(Renstra.Domain.Pemeriksaan.KatalogAturan.Semua.Select(static a => a.ToString()), suites[0].Elements("testcase").Select(static c => c.Attribute("name")!.Value));
        Assert.Contains("=HYPERLINK(\"x\") <b>&amp;]]>", suites[0].Descendants("failure").First(static f => f.Parent!.Attribute("name")!.Value.StartsWith("PAGU005", StringComparison.Ordinal)).Value, StringComparison.Ordinal);
        Assert.Single(suites[1].Descendants("error"));
    }

    [Fact]
    public async Task Junit_fails_only_what_fails_the_check()
    {
        var (_, output, _) = await PeriksaUji.CheckAsync(Berkas, "--format", "junit", "--select", "PAGU009");
        var suite = XDocument.Parse(output).Root!.Element("testsuite")!;
        Assert.Equal(0, Number(suite, "failures"));
        Assert.NotEmpty(suite.Descendants("system-out"));
    }

    [Fact]
    public async Task Markdown_stays_one_row_a_finding()
    {
        var (_, output, _) = await PeriksaUji.CheckAsync(Berkas, "--format", "md", "--select", "PAGU005,PAGU009");
        var rows = output.Split('\n').Select(Markdown.ReadRow).OfType<IReadOnlyList<string>>().ToArray();
        Assert.Equal(3 + 1, rows.Count(static r => r.Count == 8));
        Assert.Contains(rows, static r => r.Count == 8 && r[2].Contains("<b>&amp;]]> | a,b;c", StringComparison.Ordinal));
        Assert.DoesNotContain("<b>", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_has_no_terminal_codes()
    {
        var (_, output, _) = await PeriksaUji.CheckAsync(Berkas);
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain("\n::error", output, StringComparison.Ordinal);
    }

    private static int Number(XElement e, string name) => int.Parse(e.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
