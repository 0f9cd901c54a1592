using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Files of conformance cases that are wrong are refused in a sentence that says where and what.</summary>
public class ConformanceBerkasTest
{
    private const string Kasus = """{"id":"a","op":"capaian","input":{"realisasi":"1","target":"4"},"expected":{"persen":"25.00"},"source":"uji"}""";

    [Theory]
    [InlineData("[]", "berkas ini harus berupa objek dengan \"format\": \"renstra-conformance/1\".", "the file has to be an object with \"format\": \"renstra-conformance/1\".")]
    [InlineData("""{"format":"renstra-conformance/1","cases":[]}""", "\"group\" harus berisi nama kelompok kasus.", "\"group\" has to name the group of the cases.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g"}""", "\"cases\" harus berupa daftar kasus.", "\"cases\" has to be a list of cases.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[]}""", "tidak ada kasus di dalamnya.", "there are no cases in it.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","kasus":[],"cases":[]}""", "Berkas ini berisi \"kasus\", yang tidak dikenal; yang dikenal: format, group, cases.", "The file has \"kasus\", which is unknown; known are: format, group, cases.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[1]}""", "kasus ke-1 bukan objek.", "case 1 is no object.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[{"id":"a","op":"kode","input":{"teks":"1"},"expected":{},"source":"uji","notes":"x"}]}""", "kasus ke-1 (\"a\") berisi \"notes\", yang tidak dikenal; yang dikenal: id, op, input, expected, source, note.", "case 1 (\"a\") has \"notes\", which is unknown; known are: id, op, input, expected, source, note.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[{"id":"a","op":"kode","op":"kode","input":{"teks":"1"},"expected":{},"source":"uji"}]}""", "kasus ke-1 (\"a\") berisi \"op\" dua kali.", "case 1 (\"a\") has \"op\" twice.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[{"op":"kode","input":{"teks":"1"},"expected":{},"source":"uji"}]}""", "pada kasus ke-1, \"id\" harus ada dan berupa teks yang tidak kosong.", "in case 1, \"id\" has to be there, and has to be a text that is not empty.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[{"id":"a","op":"kode","input":"1","expected":{},"source":"uji"}]}""", "pada kasus ke-1 (\"a\"), \"input\" harus ada dan berupa objek.", "in case 1 (\"a\"), \"input\" has to be there, and has to be an object.")]
    [InlineData("""{"format":"renstra-conformance/1","group":"g","cases":[{"id":"a","op":"kode","input":{"teks":"1"},"expected":{}}]}""", "pada kasus ke-1 (\"a\"), \"source\" harus ada dan berupa teks yang tidak kosong.", "in case 1 (\"a\"), \"source\" has to be there, and has to be a text that is not empty.")]
    [InlineData("{\n  \"format\" 1", "bukan JSON yang sah, baris 2, karakter 12.", "it is no valid JSON, at line 2, character 12.")]
    public async Task What_is_wrong_is_said_in_both_languages(string text, string indonesia, string inggris)
    {
        foreach (var (bahasa, expected) in new[] { ("id", indonesia), ("en", inggris) })
        {
            var (kode, output, error) = await Jalankan.OnTextAsync("conformance", text, ["--lang", bahasa]);
            Assert.Equal($"renstra conformance: BERKAS: {expected}\n", error);
            Assert.Equal("", output);
            Assert.Equal(2, kode);
        }
    }

    [Fact]
    public async Task An_id_is_used_once_over_all_files_of_a_folder()
    {
        var folder = Directory.CreateTempSubdirectory("renstra-konformansi-");
        try
        {
            var file = $$"""{"format":"renstra-conformance/1","group":"g","cases":[{{Kasus}}]}""";
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.json"), file);
            Assert.Equal(0, (await Jalankan.Async(["conformance", folder.FullName])).Kode);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "b.json"), file);
            var (kode, _, error) = await Jalankan.Async(["conformance", folder.FullName], Bahasa.Inggris);
            Assert.Equal(2, kode);
            Assert.Equal($"renstra conformance: {Path.Combine(folder.FullName, "b.json")}: the id \"a\" of case 1 is already used in {Path.Combine(folder.FullName, "a.json")}.\n", error);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("--group|tiada", "--group tidak mengenal \"tiada\"")]
    [InlineData("--time-limit|0", "--time-limit tidak mengenal \"0\"; pilihannya 1 … 600")]
    [InlineData("--command| ", "--command tidak mengenal \" \"")]
    [InlineData("--command|renstra-tiada-program", "\"renstra-tiada-program\" tidak dapat dijalankan")]
    public async Task Wrong_usage_exits_with_2(string args, string expected)
    {
        var (kode, _, error) = await Jalankan.Async(["conformance", .. args.Split('|')]);
        Assert.Equal(2, kode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }
}
