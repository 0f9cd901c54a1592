using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Help, usage errors and exit codes.</summary>
public class PemakaianTest
{
    [Theory]
    [InlineData("review|--help", "renstra review BERKAS")]
    [InlineData("--help", "Perintah:")]
    [InlineData("-h", "Perintah:")]
    [InlineData("--help|--lang|en", "Commands:")]
    public async Task Help_is_ours_in_both_languages(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(args.Split('|'));
        Assert.Equal(0, kode);
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Equal("", error);
    }

    [Theory]
    [InlineData(Bahasa.Indonesia)]
    [InlineData(Bahasa.Inggris)]
    public async Task Every_command_is_listed_once_and_has_its_own_help(Bahasa bahasa)
    {
        var (_, semua, _) = await Jalankan.Async(["--help"], bahasa);
        foreach (var verb in new[] { "review", "show", "evaluate", "trace", "lookup", "nomenclature", "new", "normalize", "conformance", "schema", "check", "rule", "diff", "migrate", "fix" })
        {
            Assert.Single(semua.Split('\n'), baris => baris.StartsWith($"  {verb} ", StringComparison.Ordinal));
            var (_, satu, _) = await Jalankan.Async([verb, "--help"], bahasa);
            Assert.StartsWith($"renstra {verb}: ", satu, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "perintah belum disebut")]
    [InlineData("review", "BERKAS belum disebut")]
    [InlineData("reviu", "\"reviu\" tidak dikenal")]
    [InlineData("show|a.json|b.json", "\"b.json\" tidak dikenal")]
    [InlineData("review|a.json|--kode", "\"--kode\" tidak dikenal")]
    [InlineData("review|a.json|--format|xml", "--format tidak mengenal \"xml\"; pilihannya text, json")]
    [InlineData("review|a.json|--format", "--format perlu satu nilai")]
    [InlineData("review|a.json|--lang|fr", "--lang tidak mengenal \"fr\"; pilihannya id, en")]
    [InlineData("fix|--formt|json|a.json", "\"--formt\" tidak dikenal di sini. Lihat renstra fix --help.")]
    [InlineData("show|-x", "\"-x\" tidak dikenal di sini. Lihat renstra show --help.")]
    [InlineData("rule|PAGU001|--output|x", "\"PAGU001\" tidak dikenal di sini. Lihat renstra rule --help.")]
    [InlineData("review|", "renstra: \"\" tidak dapat dibuka: namanya kosong; sebut nama berkasnya.")]
    [InlineData("diff|-|-", "hanya satu dari keduanya dapat dibaca dari masukan standar")]
    [InlineData("diff|a.json|b.json|--kode|abc", "--kode \"abc\" tidak terbaca; tulis seperti 1.06.04.")]
    [InlineData("fix|a.json|--output|", "--output perlu satu nilai, misalnya renstra-diperbaiki.json.")]
    [InlineData("fix|a.json|--output|-", "--output perlu nama berkas, misalnya renstra-diperbaiki.json; keluaran standar memuat laporannya.")]
    [InlineData("check|a.json|--config| ", "--config perlu satu nilai, misalnya renstra.config.json.")]
    [InlineData("check|a.json|--select", "--select perlu satu nilai, misalnya PAGU, PAGU001, atau pagu-negatif.")]
    [InlineData("check|a.json|--update-baseline", "--update-baseline menulis ke berkas --baseline, yang belum disebut.")]
    public async Task Wrong_usage_exits_with_2_and_says_what_to_do(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(args.Length == 0 ? [] : args.Split('|'));
        Assert.Equal(2, kode);
        Assert.Equal("", output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_and_a_folder_are_named_without_a_stack_trace()
    {
        var (missing, _, missingError) = await Jalankan.Async(["review", "tidak-ada.json"]);
        var (folder, _, folderError) = await Jalankan.Async(["show", AppContext.BaseDirectory], Bahasa.Inggris);
        Assert.Equal(2, missing);
        Assert.Equal("renstra: tidak-ada.json tidak dapat dibuka: berkas tidak ada.\n", missingError);
        Assert.Equal(2, folder);
        Assert.Contains("it is a folder, not a file", folderError, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Bahasa.Indonesia, "Tidak ada yang diperiksa: 1 dokumen tidak terbaca.\n")]
    [InlineData(Bahasa.Inggris, "Nothing was checked: 1 document was not read.\n")]
    public async Task Check_of_what_was_not_read_does_not_say_that_nothing_is_wrong(Bahasa bahasa, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["check", "tidak-ada.json"], bahasa);
        Assert.Equal((2, expected), (kode, output));
        Assert.Contains("tidak-ada.json", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("review")]
    [InlineData("show")]
    [InlineData("evaluate")]
    [InlineData("trace", "--kode", "1")]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("migrate", "--to", "sipd-2027")]
    public async Task Every_verb_says_that_a_file_is_no_plan(string verb, params string[] more)
    {
        foreach (var isi in new[] { "{}", "[]", "null", "\"x\"", "", " \n" })
        {
            var (kode, _, error) = await Jalankan.OnTextAsync(verb, isi, more);
            Assert.Equal(2, kode);
            Assert.Contains("BERKAS(", error, StringComparison.Ordinal);
            Assert.Contains("renstra new menulis kerangkanya", error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("LC_ALL", "en_US.UTF-8", Bahasa.Inggris)]
    [InlineData("LANG", "en_GB", Bahasa.Inggris)]
    [InlineData("LANG", "id_ID.UTF-8", Bahasa.Indonesia)]
    [InlineData("LANG", "C.UTF-8", Bahasa.Indonesia)]
    [InlineData("", "", Bahasa.Indonesia)]
    public void The_language_comes_from_the_environment(string name, string value, Bahasa expected) =>
        Assert.Equal(expected, Lingkungan.BahasaFrom(n => n == name ? value : null));

    [Fact]
    public async Task The_version_is_printed()
    {
        var (kode, output, _) = await Jalankan.Async(["--version"]);
        Assert.Equal(0, kode);
        Assert.StartsWith("0.1.0", output, StringComparison.Ordinal);
    }
}
