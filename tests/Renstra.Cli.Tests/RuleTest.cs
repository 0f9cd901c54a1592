using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The catalogue on the command line, and the pages made from it.</summary>
public sealed class RuleTest
{
    [Fact]
    public async Task List_has_every_rule_by_group()
    {
        var (kode, output, _) = await Jalankan.Async(["rule"]);
        Assert.Equal(0, kode);
        Assert.All(KatalogAturan.Semua, a => Assert.Contains($"  {a.Id} ", output, StringComparison.Ordinal));
        Assert.All(KatalogAturan.Semua, a => Assert.Contains($"{a.Kelompok}: ", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("PAGU006")]
    [InlineData("pagu006")]
    [InlineData("lonjakan-pagu")]
    public async Task Page_has_everything(string sebutan)
    {
        var (kode, output, _) = await Jalankan.Async(["rule", sebutan]);
        Assert.Equal(0, kode);
        Assert.Contains("PAGU006 lonjakan-pagu\n", output, StringComparison.Ordinal);
        Assert.All((string[])["Keparahan  saran", "Alasan ", "Dasar ", "Ambang     perubahan = 100 %", "Ambang     kecil = Rp100.000.000", "Salah:", "Benar:"], p => Assert.Contains(p, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        var aturan = JsonDocument.Parse((await Jalankan.Async(["rule", "PAGU006", "--format", "json"], Bahasa.Inggris)).Out).RootElement.GetProperty("aturan")[0];
        Assert.Equal(("PAGU006", "saran", "100"), (aturan.GetProperty("id").GetString(), aturan.GetProperty("keparahan").GetString(), aturan.GetProperty("ambang")[0].GetProperty("bawaan").GetString()));
        var semua = JsonDocument.Parse((await Jalankan.Async(["rule", "--format", "json"])).Out).RootElement.GetProperty("aturan");
        Assert.Equal(KatalogAturan.Semua.Length, semua.GetArrayLength());
    }

    [Fact]
    public async Task Unknown_rule_has_a_nearest_one()
    {
        var (kode, _, error) = await Jalankan.Async(["rule", "PAGU06"]);
        Assert.Equal((1, "renstra rule: tidak ada aturan \"PAGU06\". Apakah maksudnya PAGU006?\n"), (kode, error));
    }

    [Fact]
    public async Task Pages_are_written()
    {
        var folder = Directory.CreateTempSubdirectory("renstra-").FullName;
        try
        {
            var (kode, _, _) = await Jalankan.Async(["rule", "--semua", Path.Combine(folder, "rules")]);
            Assert.Equal(0, kode);
            Assert.Equal(VerbaRule.Pages().Count(), Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Length);
            Assert.Equal(2, (await Jalankan.Async(["rule", "PAGU001", "--semua", folder])).Kode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Pages_in_docs_are_current()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "rules");
        Assert.All(VerbaRule.Pages(), p =>
        {
            var path = Path.Combine(folder, p.Path);
            Assert.True(File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == p.Text, $"docs/rules/{p.Path} is not current: dotnet run --project src/Renstra.Cli -- rule --semua docs/rules");
        });
        Assert.Equal(
            VerbaRule.Pages().Select(static p => p.Path).Order(StringComparer.Ordinal),
            Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_group_has_a_name() => Assert.All(KatalogAturan.Semua, static a =>
    {
        Assert.NotEqual("aturan lain", KelompokAturan.Sebut(a.Kelompok, Bahasa.Indonesia));
        Assert.NotEqual("other rules", KelompokAturan.Sebut(a.Kelompok, Bahasa.Inggris));
    });
}
