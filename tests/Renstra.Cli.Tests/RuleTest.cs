using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra rule</c>, and the pages of the rules in <c>docs/rules</c>.</summary>
public sealed class RuleTest
{
    [Fact]
    public void Pages_are_current()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "docs", "rules");
        Assert.Equal(
            HalamanAturan.All().Select(static h => h.Nama).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(folder).Select(static f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.All(HalamanAturan.All(), h => Assert.Equal(h.Isi, File.ReadAllText(Path.Combine(folder, h.Nama)).ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Rule_is_shown_by_id_and_by_name()
    {
        var (kode, byId, _) = await Jalankan.Async(["rule", "pagu001"]);
        Assert.Equal(0, kode);
        Assert.Contains("Jumlah pagu rincian melebihi pagu induknya", byId, StringComparison.Ordinal);
        Assert.Equal(byId, (await Jalankan.Async(["rule", "pagu-induk-tidak-sama"])).Out);
    }

    [Fact]
    public async Task Text_has_the_examples_as_they_are_and_no_marks()
    {
        var (_, text, _) = await Jalankan.Async(["rule", "DOK015"]);
        Assert.StartsWith("DOK015 teks-galat\n", text, StringComparison.Ordinal);
        Assert.Contains("\"tertulis\": \"#VALUE!\"", text, StringComparison.Ordinal);
        Assert.Contains("#REF!, #DIV/0!", text, StringComparison.Ordinal);
        Assert.All(KatalogAturan.Semua, static a =>
        {
            var page = HalamanAturan.Text(a, Bahasa.Indonesia);
            Assert.Contains($"\nSalah\n\n{a.Contoh!.Salah.ReplaceLineEndings("\n")}\n\nBenar\n\n{a.Contoh.Benar.ReplaceLineEndings("\n")}\n", page, StringComparison.Ordinal);
            Assert.DoesNotContain(".md)", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Pages_are_written_into_a_folder_and_what_prevents_it_is_told()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}");
        try
        {
            var (kode, output, _) = await Jalankan.Async(["rule", "--output", Path.Combine(folder, "dalam")]);
            Assert.Equal((0, $"{HalamanAturan.All().Count()} halaman ditulis ke {Path.Combine(folder, "dalam")}.\n"), (kode, output));
            Assert.Equal(HalamanAturan.Index(KatalogAturan.Semua, Bahasa.Indonesia), await File.ReadAllTextAsync(Path.Combine(folder, "dalam", "README.id.md")));

            var page = Path.Combine(folder, "dalam", "README.md");
            var (onFile, _, why) = await Jalankan.Async(["rule", "--output", page]);
            Assert.Equal((2, $"renstra rule: {page} sebuah berkas, bukan folder; sebut nama lain.\n"), (onFile, why));
            File.Delete(page);
            Directory.CreateDirectory(page);
            var (blocked, _, error) = await Jalankan.Async(["rule", "--output", Path.Combine(folder, "dalam")], Bahasa.Inggris);
            Assert.Equal((2, $"renstra rule: cannot write {page}; check the folder and its permissions.\n"), (blocked, error));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task All_are_listed_as_text_and_json()
    {
        var (_, text, _) = await Jalankan.Async(["rule"]);
        Assert.All(KatalogAturan.Semua, a => Assert.Contains(a.Id, text, StringComparison.Ordinal));
        using var json = JsonDocument.Parse((await Jalankan.Async(["rule", "--format", "json"])).Out);
        Assert.Equal(KatalogAturan.Semua.Length, json.RootElement.GetProperty("aturan").GetArrayLength());
    }

    [Fact]
    public async Task Group_lists_its_rules()
    {
        var (kode, text, _) = await Jalankan.Async(["rule", "spm"]);
        Assert.Equal(0, kode);
        Assert.StartsWith("SPM: ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("PAGU001", text, StringComparison.Ordinal);
        using var json = JsonDocument.Parse((await Jalankan.Async(["rule", "SPM", "--format", "json"])).Out);
        Assert.Equal(KatalogAturan.Semua.Count(static a => a.Kelompok == "SPM"), json.RootElement.GetProperty("aturan").GetArrayLength());
    }

    [Fact]
    public async Task Unknown_rule_is_said() => Assert.Equal(1, (await Jalankan.Async(["rule", "PAGU999"])).Kode);
}
