using System.Text.Json;
using System.Xml.Linq;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra check</c>: exit codes, forms, configuration, baseline, working paper.</summary>
public sealed class CheckTest : IDisposable
{
    private static readonly string[] Bentuk = ["text", "json", "sarif", "github", "junit", "csv", "md"];

    private readonly string _folder = Directory.CreateTempSubdirectory("renstra-check-").FullName;

    private static string Bersih { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-sosial-kabupaten.json");

    // One error (a negative pagu), with names that every form has to escape.
    private static string Salah { get; } = """
        { "format": "renstra/1",
          "identitas": { "daerah": { "nama": "Kabupaten |A, \"B\"; [c] <d> %\u001b[31m", "jenis": "kabupaten" }, "perangkatDaerah": { "nama": "=Dinas" }, "periode": { "awal": 2025, "akhir": 2026 } },
          "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN ::error, 50% | \"x\";\u0007 {0}", "paguTercantum": { "2025": -10 } } ] } }
        """;

    public static TheoryData<string> SetiapBentuk { get; } = [.. Bentuk];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(SetiapBentuk))]
    public async Task Form_never_changes_the_exit_code(string bentuk)
    {
        Assert.Equal(0, (await Jalankan.Async(["check", Bersih, "--format", bentuk])).Kode);
        Assert.Equal(1, (await Jalankan.Async(["check", Put("a.json", Salah), "--format", bentuk])).Kode);
        Assert.Equal(2, (await Jalankan.Async(["check", Put("b.json", "{"), "--format", bentuk])).Kode);
    }

    [Theory]
    [InlineData("galat", 1)]
    [InlineData("peringatan", 1)]
    [InlineData("tidak", 0)]
    public async Task Fail_on_sets_the_gravity(string ambang, int kode) =>
        Assert.Equal(kode, (await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005", "--fail-on", ambang])).Kode);

    [Fact]
    public async Task Text_tells_place_values_and_summary()
    {
        var (_, output, _) = await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005"]);
        Assert.Contains("GALAT PAGU005 pagu-negatif", output, StringComparison.Ordinal);
        Assert.Contains("tercantum -Rp10", output, StringComparison.Ordinal);
        Assert.Contains("$.pendanaan.bidang[0].paguTercantum['2025']", output, StringComparison.Ordinal);
        Assert.Contains("1 galat, 0 peringatan, 0 saran", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', output);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task Json_reads_back()
    {
        var (_, output, _) = await Jalankan.Async(["check", Put("a.json", Salah), Put("b.json", "{"), "--select", "PAGU005", "--format", "json"]);
        using var json = JsonDocument.Parse(output);
        var dokumen = json.RootElement.GetProperty("dokumen");
        Assert.Equal(2, dokumen.GetArrayLength());
        var temuan = dokumen[0].GetProperty("temuan")[0];
        Assert.Equal(("PAGU005", "-10", 2025), (temuan.GetProperty("aturan").GetString(), temuan.GetProperty("tercantum").GetString(), temuan.GetProperty("tahun").GetInt32()));
        Assert.False(dokumen[1].GetProperty("terbaca").GetBoolean());
        Assert.NotEmpty(dokumen[1].GetProperty("galat").EnumerateArray());
        Assert.Equal(1, json.RootElement.GetProperty("ringkasan").GetProperty("galat").GetInt32());
    }

    [Fact]
    public async Task Sarif_declares_every_rule_and_keeps_what_is_suppressed()
    {
        var path = Put("a.json", Salah[..Salah.LastIndexOf('}')] + """, "pengecualian": [ { "aturan": "PAGU005", "alasan": "koreksi" } ] }""");
        var (kode, output, _) = await Jalankan.Async(["check", path, "--format", "sarif"]);
        using var json = JsonDocument.Parse(output);
        var run = json.RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(static r => r.GetProperty("id").GetString()).ToArray();
        Assert.Equal(KatalogAturan.Semua.Select(static a => a.Id), rules);
        var result = run.GetProperty("results").EnumerateArray().Single(static r => r.GetProperty("ruleId").GetString() == "PAGU005");
        Assert.Equal("PAGU005", rules[result.GetProperty("ruleIndex").GetInt32()]);
        Assert.Equal(("inSource", "koreksi"), (result.GetProperty("suppressions")[0].GetProperty("kind").GetString(), result.GetProperty("suppressions")[0].GetProperty("justification").GetString()));
        Assert.Equal("error", result.GetProperty("level").GetString());
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(3, region.GetProperty("startLine").GetInt32());
        Assert.Contains("{{0}}", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.NotEqual(2, kode);
    }

    [Fact]
    public async Task Sarif_has_only_the_members_and_words_of_its_schema()
    {
        var (_, output, _) = await Jalankan.Async(["check", Jalankan.Benih, Put("a b.json", Salah), Put("b.json", "{"), "tidak ada.json", "--format", "sarif"]);
        using var json = JsonDocument.Parse(output);
        FaktaSarif.Check(json.RootElement);
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.False(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications").GetArrayLength());
        Assert.All(run.GetProperty("results").EnumerateArray(), static r => Assert.Matches("^[0-9a-f]{16}$", r.GetProperty("partialFingerprints").GetProperty("renstra/v1").GetString()));
    }

    [Fact]
    public async Task Patterns_name_the_files_that_fit()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "dinas", "sosial"));
        Put("dinas/a.json", Salah);
        Put("dinas/sosial/b.json", Salah);
        Put("dinas/c.txt", "x");
        var (_, output, _) = await Jalankan.Async(["check", Path.Combine(_folder, "**", "*.json"), "--select", "PAGU005", "--format", "csv"]);
        Assert.Equal(["a.json", "b.json"], BacaTabel.Csv(output).Skip(1).Select(static r => Path.GetFileName(r[0])));
        Assert.Equal(2, (await Jalankan.Async(["check", Path.Combine(_folder, "*.json")])).Kode);
    }

    [Fact]
    public async Task Github_commands_are_escaped()
    {
        var (_, output, _) = await Jalankan.Async(["check", Put("a,b.json", Salah), "--select", "PAGU005", "--format", "github"]);
        var line = Assert.Single(output.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.Contains("a%2Cb.json,line=3,col=", line, StringComparison.Ordinal);
        Assert.Contains("50%25", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Junit_is_xml_with_a_case_for_each_rule()
    {
        var (_, output, _) = await Jalankan.Async(["check", Put("a.json", Salah), "--format", "junit"]);
        var suite = XDocument.Parse(output).Root!.Element("testsuite")!;
        Assert.Equal(KatalogAturan.Semua.Length, suite.Elements("testcase").Count());
        Assert.NotNull(suite.Elements("testcase").Single(static c => c.Attribute("name")!.Value.StartsWith("PAGU005", StringComparison.Ordinal)).Element("failure"));
    }

    [Fact]
    public async Task Csv_guards_formulas_and_reads_back()
    {
        var (_, output, _) = await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005", "--format", "csv"]);
        var rows = BacaTabel.Csv(output);
        Assert.All(rows, r => Assert.Equal(rows[0].Length, r.Length));
        Assert.Contains("'=Dinas", output, StringComparison.Ordinal);
        Assert.Equal("-10", rows[1][Array.IndexOf(rows[0], "tercantum")]);
    }

    [Fact]
    public async Task Configuration_beside_the_document_is_found_and_its_errors_are_placed()
    {
        var path = Put("a.json", Salah);
        Put("renstra.config.json", """{ "aturan": { "PAGU005": "saran" } }""");
        Assert.Equal(0, (await Jalankan.Async(["check", path, "--select", "PAGU005"])).Kode);
        Assert.Equal(1, (await Jalankan.Async(["check", path, "--select", "PAGU005", "--fail-on", "saran"])).Kode);
        var (kode, _, error) = await Jalankan.Async(["check", path, "--config", Put("salah.json", "{\n  \"aturan\": { \"PAGU0005\": \"mati\" } }")]);
        Assert.Equal(2, kode);
        Assert.Contains("salah.json:2:15", error, StringComparison.Ordinal);
        Assert.Contains("mungkin \"PAGU005\"", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Documents_of_different_configurations_are_not_checked_by_one_of_them()
    {
        foreach (var folder in (string[])["a", "b"])
        {
            Directory.CreateDirectory(Path.Combine(_folder, folder));
            Put($"{folder}/a.json", Salah);
        }

        Put("a/renstra.config.json", """{ "aturan": { "PAGU005": "mati" } }""");
        string[] files = [Path.Combine(_folder, "a", "a.json"), Path.Combine(_folder, "b", "a.json"), "--select", "PAGU005"];
        var (kode, output, error) = await Jalankan.Async(["check", .. files]);
        Assert.Equal((2, ""), (kode, output));
        Assert.Contains("pengaturan yang berlainan", error, StringComparison.Ordinal);
        Assert.Equal(0, (await Jalankan.Async(["check", .. files, "--config", Path.Combine(_folder, "a", "renstra.config.json")])).Kode);
    }

    [Theory]
    [InlineData("tahun", 1)]
    [InlineData("tanpa", 1)]
    [InlineData("1999", 2)]
    public async Task Nomenclature_is_chosen(string nama, int kode) =>
        Assert.Equal(kode, (await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005", "--nomenclature", nama])).Kode);

    [Fact]
    public async Task Baseline_keeps_known_findings_quiet_over_other_lines_and_tells_those_that_are_gone()
    {
        var baseline = Path.Combine(_folder, "dasar.json");
        Assert.Equal(0, (await Jalankan.Async(["check", Put("a.json", Salah), "--baseline", baseline, "--update-baseline"])).Kode);
        var (kode, output, _) = await Jalankan.Async(["check", Put("lain.json", "\n\n\n" + Salah), "--baseline", baseline]);
        Assert.Equal(0, kode);
        Assert.Contains("sudah dikenal", output, StringComparison.Ordinal);
        Assert.Equal(1, (await Jalankan.Async(["check", Put("a.json", Salah.Replace("-10", "-11", StringComparison.Ordinal)), "--baseline", baseline])).Kode);
        var (_, _, error) = await Jalankan.Async(["check", Put("a.json", Salah.Replace("-10", "10", StringComparison.Ordinal)), "--baseline", baseline]);
        Assert.Contains("tidak muncul lagi", error, StringComparison.Ordinal);
        var before = await File.ReadAllTextAsync(baseline);
        await Jalankan.Async(["check", Put("a.json", Salah), "--baseline", baseline, "--update-baseline"]);
        Assert.Equal(before, await File.ReadAllTextAsync(baseline));
    }

    [Fact]
    public async Task Baseline_keeps_what_was_not_checked_and_does_not_call_it_gone()
    {
        var baseline = Path.Combine(_folder, "dasar.json");
        var (a, b) = (Put("a.json", Salah), Put("b.json", Salah.Replace("=Dinas", "Badan", StringComparison.Ordinal)));
        await Jalankan.Async(["check", a, b, "--baseline", baseline, "--update-baseline"]);
        var before = await File.ReadAllTextAsync(baseline);
        Assert.Equal("", (await Jalankan.Async(["check", b, "--baseline", baseline])).Error);
        Assert.Equal("", (await Jalankan.Async(["check", a, "--baseline", baseline, "--select", "NAMA"])).Error);
        await Jalankan.Async(["check", b, "--baseline", baseline, "--update-baseline", "--select", "PAGU005"]);
        Assert.Equal(before, await File.ReadAllTextAsync(baseline));
    }

    [Fact]
    public async Task Gone_findings_are_named()
    {
        var baseline = Path.Combine(_folder, "dasar.json");
        await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005", "--baseline", baseline, "--update-baseline"]);
        var (_, _, error) = await Jalankan.Async(["check", Put("a.json", Salah.Replace("-10", "10", StringComparison.Ordinal)), "--select", "PAGU005", "--baseline", baseline]);
        Assert.StartsWith("Tidak muncul lagi: PAGU005 1.06 URUSAN ::error", error, StringComparison.Ordinal);
        Assert.Contains("1 temuan dalam ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{ \"format\": \"renstra-garis-dasar/1\", \"temuan\": [ { \"dokumen\": null } ] }")]
    public async Task File_that_is_no_baseline_is_refused_and_left_alone(string isi)
    {
        var baseline = Put("dasar.json", isi);
        Assert.Equal(2, (await Jalankan.Async(["check", Put("a.json", Salah), "--baseline", baseline, "--update-baseline"])).Kode);
        Assert.Equal(isi, await File.ReadAllTextAsync(baseline));
    }

    [Fact]
    public async Task What_is_not_looked_at_keeps_its_entries()
    {
        var baseline = Path.Combine(_folder, "dasar.json");
        await Jalankan.Async(["check", Put("a.json", Salah), "--baseline", baseline, "--update-baseline"]);
        var before = await File.ReadAllTextAsync(baseline);
        Assert.Contains("PAGU005", before, StringComparison.Ordinal);
        Assert.Equal(2, (await Jalankan.Async(["check", Put("b.json", "{"), "--baseline", baseline, "--update-baseline"])).Kode);
        await Jalankan.Async(["check", Put("a.json", Salah), "--select", "KODE", "--baseline", baseline, "--update-baseline"]);
        await Jalankan.Async(["check", Bersih, "--baseline", baseline, "--update-baseline"]);
        Assert.Equal(before, await File.ReadAllTextAsync(baseline));
        Assert.DoesNotContain("tidak muncul lagi", (await Jalankan.Async(["check", Bersih, "--baseline", baseline])).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kk.csv")]
    [InlineData("kk.md")]
    public async Task Working_paper_keeps_its_answers(string nama)
    {
        var path = Path.Combine(_folder, nama);
        await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005", "--worksheet", path]);
        var text = await File.ReadAllTextAsync(path);
        var filled = nama.EndsWith(".md", StringComparison.Ordinal)
            ? text.TrimEnd('\n')[..text.TrimEnd('\n').LastIndexOf("|  |  |  |  |  |", StringComparison.Ordinal)] + "| sudah \\| benar | ya | selesai | A | 2026-01-02 |\n"
            : text.TrimEnd('\r', '\n')[..^4] + "\"sudah; \"\"benar\"\"\";ya;selesai;A;2026-01-02\r\n";
        await File.WriteAllTextAsync(path, filled);

        // The finding is still there, then it is gone: its answer stays either way.
        var again = Path.Combine(_folder, "lagi-" + nama);
        Assert.Equal(1, (await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005", "--worksheet-in", path, "--worksheet", again])).Kode);
        Assert.Contains("2026-01-02", await File.ReadAllTextAsync(again), StringComparison.Ordinal);
        await Jalankan.Async(["check", Put("a.json", Salah.Replace("-10", "10", StringComparison.Ordinal)), "--select", "PAGU005", "--worksheet-in", again, "--worksheet", again]);
        var last = await File.ReadAllTextAsync(again);
        Assert.Contains("tidak ditemukan lagi", last, StringComparison.Ordinal);
        Assert.Contains("benar", last, StringComparison.Ordinal);
        Assert.Equal(2, (await Jalankan.Async(["check", Bersih, "--worksheet", again])).Kode);
    }

    [Theory]
    [InlineData("kk.csv", ';')]
    [InlineData("kk.md", '|')]
    public async Task Working_paper_keeps_columns_and_rows_that_people_add(string nama, char pemisah)
    {
        var (a, path) = (Put("a.json", Salah), Path.Combine(_folder, nama));
        await Jalankan.Async(["check", a, "--select", "PAGU005", "--worksheet", path]);
        var (head, row) = Rows(path);
        await File.WriteAllTextAsync(path, Table([[.. head, "catatan Sekda"], [.. row[..13], "=ya", .. row[14..], "penting"], [.. head.Select(static h => h == "tanggapan" ? "umum" : ""), ""]], pemisah));
        for (var i = 0; i < 2; i++)
        {
            await Jalankan.Async(["check", a, "--select", "PAGU005", "--worksheet-in", path, "--worksheet", path]);
            var all = All(path);
            Assert.Equal(["catatan Sekda", "penting", ""], all.Select(static r => r[^1]));
            Assert.Equal(["tanggapan", "=ya", "umum"], all.Select(static r => r[13]));
        }
    }

    [Fact]
    public async Task Working_paper_is_no_workbook_and_a_pattern_that_fits_nothing_is_told()
    {
        var buku = Path.Combine(AppContext.BaseDirectory, "kertas.xlsx");
        var (kode, output, error) = await Jalankan.Async(["check", Bersih, "--worksheet", buku]);
        Assert.Equal((2, "", false), (kode, output, File.Exists(buku)));
        Assert.Contains("--worksheet menulis .csv atau .md", error, StringComparison.Ordinal);
        Assert.Contains("tidak ada berkas yang cocok dengan pola ini", (await Jalankan.Async(["check", "tidak-ada-sama-sekali*.json"])).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Working_paper_tells_what_was_not_checked_from_what_is_gone()
    {
        var (a, path) = (Put("a.json", Salah), Path.Combine(_folder, "kk.csv"));
        await Jalankan.Async(["check", a, "--select", "PAGU005", "--worksheet", path]);
        await Jalankan.Async(["check", a, "--select", "PAGU001", "--worksheet-in", path, "--worksheet", path]);
        Assert.Equal(("PAGU005", "tidak diperiksa kali ini"), (Rows(path).Row[2], Rows(path).Row[12]));
        await Jalankan.Async(["check", a, "--select", "PAGU005", "--worksheet-in", path, "--worksheet", path]);
        Assert.Equal("ditemukan", Rows(path).Row[12]);
        await Jalankan.Async(["check", a, "--select", "PAGU005", "--baseline", Path.Combine(_folder, "d.json"), "--update-baseline"]);
        await Jalankan.Async(["check", a, "--select", "PAGU005", "--baseline", Path.Combine(_folder, "d.json"), "--worksheet-in", path, "--worksheet", path]);
        Assert.Equal("garis dasar", Rows(path).Row[12]);
    }

    [Fact]
    public async Task Working_paper_keeps_both_of_two_answers_and_no_fingerprint_is_a_number()
    {
        var (a, path) = (Put("a.json", Salah), Path.Combine(_folder, "kk.csv"));
        await Jalankan.Async(["check", a, "--select", "PAGU005", "--worksheet", path]);
        var (head, row) = Rows(path);
        Assert.Matches("^PAGU005-[0-9a-f]{16}$", row[0]);
        await File.WriteAllTextAsync(path, Table([head, [.. row[..13], "ya", .. row[14..]], [row[0][8..], .. row[1..13], "tidak", .. row[14..]]], ';'));
        for (var i = 0; i < 2; i++)
        {
            await Jalankan.Async(["check", a, "--select", "PAGU005", "--worksheet-in", path, "--worksheet", path]);
            Assert.Equal(["ya", "tidak"], All(path).Skip(1).Select(static r => r[13]));
        }
    }

    [Fact]
    public async Task Many_documents_come_in_order_whatever_the_cores()
    {
        var lines = Path.Combine(_folder, "banyak.ndjson");
        var one = Salah.ReplaceLineEndings(" ");
        await File.WriteAllLinesAsync(lines, Enumerable.Range(1, 60).Select(i => one.Replace("-10", $"-{i}", StringComparison.Ordinal)).Append("{"));
        var (kode, output, _) = await Jalankan.Async(["check", lines, "--select", "PAGU005", "--format", "csv", "--jobs", "4"]);
        Assert.Equal(2, kode);
        var rows = BacaTabel.Csv(output);
        Assert.Equal(Enumerable.Range(1, 60).Select(static i => $"-{i}"), rows.Skip(1).Take(60).Select(r => r[Array.IndexOf(rows[0], "tercantum")]));
        Assert.Equal((await Jalankan.Async(["check", lines, "--select", "PAGU005", "--format", "csv", "--jobs", "1"])).Out, output);
    }

    [Fact]
    public async Task Without_nomenclature_nothing_is_said_of_it() =>
        Assert.Equal(0, (await Jalankan.Async(["check", Bersih, "--nomenclature", "tanpa"])).Kode);

    [Theory]
    [InlineData("check")]
    [InlineData("check", "BERSIH", "--format", "xml")]
    [InlineData("check", "BERSIH", "--fail-on", "semua")]
    [InlineData("check", "BERSIH", "--select", "PAGU999")]
    [InlineData("check", "BERSIH", "--select", "")]
    [InlineData("check", "BERSIH", "--nomenclature", "3406")]
    [InlineData("check", "BERSIH", "--jobs", "0")]
    [InlineData("check", "BERSIH", "--update-baseline")]
    [InlineData("check", "BERSIH", "--baseline", "tidak-ada.json")]
    [InlineData("check", "BERSIH", "--baseline", "BERSIH")]
    [InlineData("check", "BERSIH", "--worksheet-in", "BERSIH")]
    [InlineData("check", "BERSIH", "--config", "tidak-ada.json")]
    [InlineData("check", "--formt", "BERSIH")]
    [InlineData("check", "tidak-ada.json")]
    public async Task Wrong_usage_is_said_with_exit_code_2(params string[] args)
    {
        var (kode, _, error) = await Jalankan.Async([.. args.Select(static a => a == "BERSIH" ? Bersih : a)]);
        Assert.Equal(2, kode);
        Assert.NotEmpty(error);
    }

    [Fact]
    public async Task English_is_english()
    {
        var (_, output, _) = await Jalankan.Async(["check", Put("a.json", Salah), "--select", "PAGU005"], Bahasa.Inggris);
        Assert.Contains("it cannot be below zero", output, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warning, 0 suggestion", output, StringComparison.Ordinal);
    }

    private string Put(string nama, string isi)
    {
        var path = Path.Combine(_folder, nama);
        File.WriteAllText(path, isi);
        return path;
    }

    private static List<string[]> All(string path) =>
        [.. (KertasKerja.IsMarkdown(path) ? BacaTabel.Markdown(File.ReadAllText(path)) : BacaTabel.Csv(File.ReadAllText(path))).Where(static r => r[0] != "---")];

    private static (string[] Head, string[] Row) Rows(string path) => (All(path)[0], Assert.Single(All(path).Skip(1)));

    private static string Table(string[][] rows, char pemisah) => string.Concat(rows.Select(r => pemisah == '|' ? $"| {string.Join(" | ", r.Select(BacaTabel.EscapeMarkdown))} |\n" : TulisCsv.Line(r, pemisah) + "\r\n"));
}
