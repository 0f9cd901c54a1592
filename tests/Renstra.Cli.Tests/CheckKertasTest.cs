using System.Text;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The working paper: answers go from run to run, and none is lost.</summary>
public sealed class CheckKertasTest : IDisposable
{
    private const string Tanggapan = "=SUM(A1); \"ya\", <b>|\nbaris dua \\ *";

    private readonly PeriksaUji _uji = new();

    public void Dispose() => _uji.Dispose();

    [Theory]
    [InlineData("kertas.csv")]
    [InlineData("kertas.md")]
    public async Task Answers_come_back_to_their_findings(string nama)
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji[nama]);
        Answer(nama, "PAGU005", Tanggapan);
        var (_, _, error) = await PeriksaUji.CheckAsync(_uji.Write("lain.json", "\n" + PeriksaUji.Salah), "--worksheet", _uji["baru-" + nama], "--worksheet-in", _uji[nama]);
        var rows = Rows("baru-" + nama);
        Assert.Equal(Tanggapan, rows.Single(static r => r.Aturan == "PAGU005").Jawaban[KolomKertas.Jawaban[0]]);
        Assert.DoesNotContain(rows, static r => r.Aturan != "PAGU005" && r.IsDijawab);
        Assert.Matches(" [0-9]+ temuan, 1 sudah dijawab\\.", error);
    }

    [Theory]
    [InlineData("kertas.csv")]
    [InlineData("kertas.md")]
    public async Task Answers_to_findings_that_are_gone_stay_at_the_end(string nama)
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji[nama]);
        Answer(nama, "PAGU005", Tanggapan);
        _uji.Write("a.json", PeriksaUji.Bersih.Replace("Kota Bersih", "Kota Contoh", StringComparison.Ordinal).Replace("Badan", "Dinas", StringComparison.Ordinal));
        for (var i = 0; i < 3; i++)
        {
            var (_, _, error) = await PeriksaUji.CheckAsync(path, "--worksheet", _uji[nama]);
            Assert.Contains(" 0 sudah dijawab; 1 jawaban tanpa temuan", error, StringComparison.Ordinal);
        }

        var row = Assert.Single(Rows(nama), static r => r.IsDijawab);
        Assert.Equal(("PAGU005", Tanggapan), (row.Aturan, row.Jawaban[KolomKertas.Jawaban[0]]));
        Assert.Contains(KolomKertas.Hilang, _uji.Read(nama), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_what_was_not_checked_stay()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji["k.csv"]);
        Answer("k.csv", "PAGU005", "ya");
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji["k.csv"], "--select", "PAGU009");
        Assert.Contains(Rows("k.csv"), static r => r.Aturan == "PAGU005" && r.IsDijawab);
        Assert.Contains(KolomKertas.TidakDiperiksa, _uji.Read("k.csv"), StringComparison.Ordinal);
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji["k.csv"]);
        Assert.DoesNotContain(KolomKertas.TidakDiperiksa, _uji.Read("k.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_papers_with_two_answers_keep_both()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        foreach (var (nama, jawaban) in new[] { ("satu.csv", "ya"), ("dua.csv", "tidak") })
        {
            await PeriksaUji.CheckAsync(path, "--worksheet", _uji[nama]);
            Answer(nama, "PAGU005", jawaban);
        }

        for (var i = 0; i < 2; i++)
        {
            await PeriksaUji.CheckAsync(path, "--worksheet", _uji["dua.csv"], "--worksheet-in", _uji["satu.csv"]);
            Assert.Equal(["ya", "tidak"], Rows("dua.csv").Where(static r => r.IsDijawab).Select(static r => r.Jawaban[KolomKertas.Jawaban[0]]));
        }
    }

    [Fact]
    public async Task Paper_that_a_spreadsheet_saved_with_semicolons_and_more_columns_is_read()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji["k.csv"]);
        var row = Rows("k.csv").Single(static r => r.Aturan == "PAGU005");
        File.WriteAllText(_uji["k.csv"], $"Catatan Sekda;aturan;SIDIK JARI;dokumen;Status\r\n\"penting; segera\";PAGU005;{row.SidikJari};{row.Dokumen};selesai\r\n;;;;\r\n");
        await PeriksaUji.CheckAsync(path, "--worksheet", _uji["k.csv"]);
        var after = Rows("k.csv").Single(static r => r.Aturan == "PAGU005");
        Assert.Equal(("selesai", "penting; segera"), (after.Jawaban["Status"], after.Jawaban["Catatan Sekda"]));
    }

    [Fact]
    public async Task Csv_begins_with_its_mark_and_guards_formulas()
    {
        await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah.Replace("SOSIAL", "=1+1", StringComparison.Ordinal).Replace("\"Dinas\"", "\"@Dinas\"", StringComparison.Ordinal)), "--worksheet", _uji["k.csv"]);
        Assert.True(File.ReadAllBytes(_uji["k.csv"]).AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Contains(",\"'@Dinas, Kota Contoh", _uji.Read("k.csv"), StringComparison.Ordinal);
        Assert.StartsWith("@Dinas", Rows("k.csv")[0].Dokumen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_paper_is_refused_and_left_alone()
    {
        _uji.Write("k.csv", "a,b\n1,2\n");
        var (kode, _, error) = await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--worksheet", _uji["k.csv"]);
        Assert.Equal(2, kode);
        Assert.Contains("bukan kertas kerja", error, StringComparison.Ordinal);
        Assert.Equal("a,b\n1,2\n", _uji.Read("k.csv"));
    }

    [Fact]
    public async Task Folder_that_is_not_there_is_said()
    {
        var (kode, _, error) = await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Bersih), "--worksheet", Path.Combine(_uji["tidak-ada"], "k.csv"));
        Assert.Equal(2, kode);
        Assert.Contains("tidak dapat ditulis", error, StringComparison.Ordinal);
    }

    private IReadOnlyList<BarisKertas> Rows(string nama) => BerkasKertas.Read(File.ReadAllBytes(_uji[nama]), BerkasKertas.IsMarkdown(nama))!;

    // As a person would: a cell of the row is filled in.
    private void Answer(string nama, string aturan, string tanggapan)
    {
        var lines = BerkasKertas.IsMarkdown(nama)
            ? _uji.Read(nama).Split('\n').Select(Markdown.ReadRow).OfType<IReadOnlyList<string>>().ToArray()
            : [.. Csv.Read(_uji.Read(nama).TrimStart('\uFEFF'))];
        var filled = lines.Select(r => r[2] == aturan ? [.. r.Select((c, i) => i == Array.IndexOf([.. lines[0]], KolomKertas.Jawaban[0]) ? tanggapan : c)] : r);
        File.WriteAllText(_uji[nama], string.Join("\n", filled.Select(r => BerkasKertas.IsMarkdown(nama) ? Markdown.Row(r) : Csv.Line(r))));
    }
}
