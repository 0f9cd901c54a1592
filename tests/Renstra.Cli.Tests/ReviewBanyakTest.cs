using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The review of many files, folders and lines.</summary>
public sealed class ReviewBanyakTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("renstra-").FullName;

    private static string Sebaris => Jalankan.Kecil.Replace("\n", "", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Files_folders_and_lines_give_a_line_each_and_totals()
    {
        Tulis("b/a.json", Jalankan.Kecil);
        Tulis("b/c.NDJSON", Sebaris + "\n\nrusak\n" + Sebaris);
        Tulis("b/catatan.txt", "x");
        var (kode, output, error) = await Jalankan.Async(["review", Tulis("satu.json", Jalankan.Kecil), Path.Combine(_folder, "b"), Path.Combine(_folder, "tidak-ada.json")]);
        var baris = output.TrimEnd('\n').Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/').Split('\n');
        Assert.Equal((2, ""), (kode, error));
        Assert.Equal(7, baris.Length);
        Assert.StartsWith("satu.json: Dinas, Kota [Contoh], 2025–2026; pagu", baris[0], StringComparison.Ordinal);
        Assert.StartsWith("b/a.json: Dinas", baris[1], StringComparison.Ordinal);
        Assert.StartsWith("b/c.NDJSON:1: Dinas", baris[2], StringComparison.Ordinal);
        Assert.StartsWith("b/c.NDJSON:3: 1 galat (baris 3, kolom 1: $): ", baris[3], StringComparison.Ordinal);
        Assert.StartsWith("b/c.NDJSON:4: Dinas", baris[4], StringComparison.Ordinal);
        Assert.Equal("tidak-ada.json: tidak terbaca: berkas tidak ada", baris[5]);
        Assert.StartsWith("Jumlah: 4 terbaca, 2 tidak terbaca; ", baris[6], StringComparison.Ordinal);
        Assert.EndsWith("; 1 berkas lain dilewati", baris[6], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_an_object_a_line()
    {
        var path = Tulis("a.jsonl", Sebaris + "\nrusak");
        var (kode, output, _) = await Jalankan.Async(["review", path, "--format", "json"]);
        var baris = output.TrimEnd('\n').Split('\n').Select(static b => JsonDocument.Parse(b).RootElement).ToArray();
        Assert.Equal(2, kode);
        Assert.True(baris[0].GetProperty("terbaca").GetBoolean());
        Assert.Equal(2, baris[1].GetProperty("baris").GetInt32());
        Assert.Equal(1, baris[2].GetProperty("jumlah").GetProperty("tidakTerbaca").GetInt32());
    }

    [Fact]
    public async Task Ndjson_of_any_name_is_read_by_lines_and_the_hint_says_so()
    {
        var path = Tulis("banyak.txt", Sebaris + "\n" + Sebaris);
        var (tanpa, _, galat) = await Jalankan.Async(["review", path]);
        var (dengan, output, _) = await Jalankan.Async(["review", "--ndjson", path]);
        Assert.Equal((2, 0), (tanpa, dengan));
        Assert.Contains("renstra review --ndjson", galat, StringComparison.Ordinal);
        Assert.Contains("banyak.txt:2: Dinas", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_errors_of_a_line_are_in_the_json_and_counted_in_the_text()
    {
        var path = Tulis("a.ndjson", """{"format":"renstra/1","satu":1,"dua":2}""" + "\n");
        var (_, output, _) = await Jalankan.Async(["review", path, "--format", "json"]);
        var baris = JsonDocument.Parse(output.Split('\n')[0]).RootElement;
        Assert.Equal(baris.GetProperty("jumlahGalat").GetInt32(), baris.GetProperty("galat").GetArrayLength());
        Assert.True(baris.GetProperty("galat").GetArrayLength() > 1);
        Assert.All(baris.GetProperty("galat").EnumerateArray(), static g => Assert.Equal(1, g.GetProperty("letak").GetProperty("baris").GetInt32()));
        Assert.Contains("Semua galatnya: --format json.", (await Jalankan.Async(["review", path])).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kosong.ndjson", "")]
    [InlineData("kosong.jsonl", "\n \n\n")]
    public async Task Nothing_in_a_named_file_is_no_success(string nama, string isi)
    {
        var (kode, output, _) = await Jalankan.Async(["review", Tulis(nama, isi)]);
        Assert.Equal(2, kode);
        Assert.Contains("tidak terbaca: tidak ada dokumen di dalamnya", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_below_a_folder_is_no_success()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "hampa"));
        Tulis("isi/a.ndjson", "\n");
        var (hampa, output, _) = await Jalankan.Async(["review", Path.Combine(_folder, "hampa")]);
        var (isi, _, error) = await Jalankan.Async(["review", Path.Combine(_folder, "isi")]);
        Assert.Equal((2, 2), (hampa, isi));
        Assert.Contains("tidak ada dokumen di dalamnya", output, StringComparison.Ordinal);
        Assert.Contains("tidak ada dokumen untuk dibaca", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_to_a_file_is_read_and_link_to_a_folder_is_passed_over_with_a_word()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Tulis("a/satu.json", Jalankan.Kecil);
        File.CreateSymbolicLink(Path.Combine(_folder, "a", "dua.json"), "satu.json");
        File.CreateSymbolicLink(Path.Combine(_folder, "a", "putus.json"), "tidak-ada.json");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "lingkar"), "../a");
        var (kode, output, _) = await Jalankan.Async(["review", _folder], Bahasa.Inggris);
        Assert.Equal(2, kode);
        Assert.Contains("Total: 2 read, 1 not read; ", output, StringComparison.Ordinal);
        Assert.EndsWith("1 other file passed over\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Empty_file_in_a_folder_is_said_and_empty_lines_are_none()
    {
        Tulis("a.json", "");
        Tulis("b.ndjson", "");
        var (kode, output, _) = await Jalankan.Async(["review", _folder]);
        Assert.Equal(2, kode);
        Assert.Contains("a.json: 1 galat (baris 1, kolom 1: $): ", output, StringComparison.Ordinal);
        Assert.Contains("Jumlah: 0 terbaca, 1 tidak terbaca; ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_two_dashes_anything_is_a_file()
    {
        var (_, _, option) = await Jalankan.Async(["review", "--sal"]);
        var (_, _, file) = await Jalankan.Async(["review", "--", "--sal"]);
        Assert.Contains("\"--sal\" tidak dikenal", option, StringComparison.Ordinal);
        Assert.Contains("--sal tidak dapat dibuka: berkas tidak ada", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cell_of_a_megabyte_does_not_fill_the_screen()
    {
        var json = Jalankan.Kecil.Replace("#REF!", new string('x', 1_000_000), StringComparison.Ordinal);
        var (kode, output, _) = await Jalankan.OnTextAsync(json);
        Assert.Equal(0, kode);
        Assert.InRange(output.Length, 1_000, 20_000);
    }

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abcd", 3, "ab…")]
    [InlineData("a😀b😀", 3, "a😀…")]
    public void Text_is_cut_between_characters(string teks, int most, string harapan) => Assert.Equal(harapan, TeksBersih.Cut(teks, most));

    [Fact]
    public void Line_is_cut_between_characters() => Assert.Equal(new string('a', 1_999) + "…", TeksBersih.Line(new string('a', 1_999) + "😀"));

    private string Tulis(string nama, string isi)
    {
        var path = Path.Combine(_folder, nama);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, isi);
        return path;
    }
}
