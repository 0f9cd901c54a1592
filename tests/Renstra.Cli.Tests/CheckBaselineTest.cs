using System.Text.Json;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The baseline: what is known is quiet, what is new is not, what is gone is told.</summary>
public sealed class CheckBaselineTest : IDisposable
{
    private readonly PeriksaUji _uji = new();

    private string Baseline => _uji["baseline.json"];

    public void Dispose() => _uji.Dispose();

    [Fact]
    public async Task Known_findings_are_quiet_whatever_their_lines_and_files()
    {
        var (pertama, _, ditulis) = await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--baseline", Baseline, "--update-baseline", "--fail-on", "saran");
        var (kode, output, error) = await PeriksaUji.CheckAsync(_uji.Write("lain.json", "\n\n" + PeriksaUji.Salah), "--baseline", Baseline, "--fail-on", "saran");
        Assert.Equal((0, 0, ""), (pertama, kode, error));
        Assert.Contains("Baseline ditulis ke", ditulis, StringComparison.Ordinal);
        Assert.Matches("tidak ada temuan; [0-9]+ sudah ada di baseline", output);
    }

    [Fact]
    public async Task New_findings_are_not()
    {
        await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Bersih.Replace("Kota Bersih", "Kota Contoh", StringComparison.Ordinal).Replace("Badan", "Dinas", StringComparison.Ordinal)), "--baseline", Baseline, "--update-baseline");
        Assert.Equal(1, (await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--baseline", Baseline)).Kode);
    }

    [Fact]
    public async Task Same_finding_in_another_document_is_new()
    {
        await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--baseline", Baseline, "--update-baseline");
        Assert.Equal(1, (await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah.Replace("Kota Contoh", "Kota Lain", StringComparison.Ordinal)), "--baseline", Baseline)).Kode);
    }

    [Fact]
    public async Task Entries_that_are_gone_are_told_and_leave_with_the_next_update()
    {
        var path = _uji.Write("a.json", PeriksaUji.Salah);
        await PeriksaUji.CheckAsync(path, "--baseline", Baseline, "--update-baseline");
        _uji.Write("a.json", PeriksaUji.Salah.Replace("-5", "10", StringComparison.Ordinal));
        var (_, _, error) = await PeriksaUji.CheckAsync(path, "--baseline", Baseline);
        Assert.Contains("tidak muncul lagi: PAGU005, 1.06 SOSIAL, 2025 (Dinas, Kota Contoh, ", error, StringComparison.Ordinal);
        Assert.Contains("PAGU005", _uji.Read("baseline.json"), StringComparison.Ordinal);
        await PeriksaUji.CheckAsync(path, "--baseline", Baseline, "--update-baseline");
        Assert.DoesNotContain("PAGU005", _uji.Read("baseline.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_of_what_was_not_checked_stay_and_are_not_gone()
    {
        var (a, b) = (_uji.Write("a.json", PeriksaUji.Salah), _uji.Write("b.json", PeriksaUji.Bersih));
        await PeriksaUji.CheckAsync(a, b, "--baseline", Baseline, "--update-baseline");
        var sebelum = _uji.Read("baseline.json");
        Assert.Equal("", (await PeriksaUji.CheckAsync(b, "--baseline", Baseline)).Error);
        Assert.Equal("", (await PeriksaUji.CheckAsync(a, "--baseline", Baseline, "--select", "DOK")).Error);
        await PeriksaUji.CheckAsync(b, "--baseline", Baseline, "--update-baseline");
        Assert.Equal(sebelum, _uji.Read("baseline.json"));
    }

    [Fact]
    public async Task File_is_sorted_and_the_same_again_and_names_no_line()
    {
        File.Copy(Jalankan.Benih, _uji["benih.json"]);
        await PeriksaUji.CheckAsync(_uji["benih.json"], _uji.Write("a.json", PeriksaUji.Salah), "--baseline", Baseline, "--update-baseline");
        var pertama = _uji.Read("baseline.json");
        await PeriksaUji.CheckAsync(_uji["a.json"], _uji["benih.json"], "--baseline", Baseline, "--update-baseline");
        Assert.Equal(pertama, _uji.Read("baseline.json"));
        var entries = JsonDocument.Parse(pertama).RootElement.GetProperty("temuan").EnumerateArray().ToArray();
        Assert.All(entries, static e => Assert.All(e.EnumerateObject(), static m => Assert.Contains(m.Name, (string[])["dokumen", "aturan", "noda", "tahun", "sidikJari"])));
        Assert.Equal(entries.Select(static e => e.GetProperty("dokumen").GetString()).Order(StringComparer.Ordinal), entries.Select(static e => e.GetProperty("dokumen").GetString()));
    }

    [Fact]
    public async Task Baseline_that_is_not_there_is_said() =>
        Assert.Contains("belum ada; tulis dengan menambahkan --update-baseline", (await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--baseline", Baseline)).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{ \"format\": 3 }")]
    [InlineData("{ \"format\": \"renstra-baseline/1\" }")]
    [InlineData("{ \"format\": \"renstra-baseline/1\", \"temuan\": [ 1 ] }")]
    [InlineData("{ \"format\": \"renstra-baseline/1\", \"temuan\": [ { \"aturan\": \"PAGU001\" } ] }")]
    [InlineData("{ \"format\": \"renstra-baseline/1\", \"temuan\": [ { \"dokumen\": \"x\", \"aturan\": \"PAGU001\", \"sidikJari\": null } ] }")]
    public async Task File_that_is_no_baseline_is_refused_and_left_alone(string isi)
    {
        _uji.Write("baseline.json", isi);
        var (kode, _, error) = await PeriksaUji.CheckAsync(_uji.Write("a.json", PeriksaUji.Salah), "--baseline", Baseline, "--update-baseline");
        Assert.Equal(2, kode);
        Assert.Contains("bukan baseline", error, StringComparison.Ordinal);
        Assert.Equal(isi, _uji.Read("baseline.json"));
    }
}
