using System.Text;
using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra normalize</c>: a record for each line, whatever the line is.</summary>
public class NormalizeTest
{
    [Fact]
    public async Task Text_says_what_became_of_each_line()
    {
        var (kode, output, error) = await OnAsync("8.01.06.02.01.0001\r\n\r\n1.06.04\n5.1.02.01\n1.06..04");
        Assert.Equal(1, kode);
        Assert.Equal(
            """
            8.01.06.02.01.0001 → 8.01.06.2.01.0001 (kewenangan dua angka dijadikan satu angka (karakter 9: "02" → "2"))

            1.06.04 → 1.06.04
            5.1.02.01 → DITOLAK: kode akun 5.1.02.01, bukan kode perencanaan; tulis kode program, kegiatan, atau sub kegiatannya, atau baca sebagai kode akun
            1.06..04 → 1.06.04 (pemisah ganda dijadikan satu titik (karakter 5: ".." → "."; periksa: mungkin ada ruas yang hilang di antaranya))

            """.ReplaceLineEndings("\n"),
            output);
        Assert.Equal("3 terbaca (1 perlu diperiksa), 1 ditolak.\n", error);
    }

    [Fact]
    public async Task Tsv_has_a_head_and_escapes()
    {
        var (kode, output, _) = await OnAsync("\t1.06\\\n\n1.06.04 Anak\tTelantar\n", "--format", "tsv", "--lang", "en");
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(1, kode);
        Assert.Equal("mentah\tnormal\tkoreksi\tpenolakan", lines[0]);
        Assert.StartsWith("\\t1.06\\\\\t\t\tno code: ", lines[1], StringComparison.Ordinal);
        Assert.Equal("\t\t\t", lines[2]);
        Assert.Equal("1.06.04 Anak\\tTelantar\t1.06.04\ttext behind the code set apart (character 8)\t", lines[3]);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Json_has_structured_corrections_and_refusals()
    {
        var (_, output, _) = await OnAsync("\uFEFF1.06.04 - Anak\n1.6.4\n \n1.06.5.1.02.01.01.0001", "--format", "json");
        var lines = output.TrimEnd('\n').Split('\n').Select(static l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(["terkoreksi", "terkoreksi", "kosong", "ditolak"], lines.Select(static l => l.GetProperty("status").GetString()));
        Assert.Equal([1, 2, 3, 4], lines.Select(static l => l.GetProperty("baris").GetInt32()));
        Assert.Equal("1.06.04 - Anak", lines[0].GetProperty("mentah").GetString());
        Assert.Equal("Anak", lines[0].GetProperty("ikutan").GetString());
        Assert.Equal("""{"jenis":"namaDiBelakang","posisi":7,"tertulis":" - Anak","menjadi":""}""", lines[0].GetProperty("koreksi")[0].GetRawText());
        Assert.True(lines[1].GetProperty("koreksi")[0].GetProperty("peringatan").GetBoolean());
        Assert.False(lines[2].TryGetProperty("normal", out _));
        Assert.Equal("5.1.02.01.01.0001", lines[3].GetProperty("penolakan").GetProperty("kemungkinan")[1].GetProperty("teks").GetString());
    }

    [Fact]
    public async Task Json_of_a_number_has_its_cause_and_its_parts()
    {
        var (_, output, _) = await OnAsync("Rp 1,2 M\n1.250,5 m2\n95,77%\nBB", "--as", "angka", "--format", "json");
        var lines = output.TrimEnd('\n').Split('\n').Select(static l => JsonDocument.Parse(l).RootElement).ToArray();
        Assert.Equal(("magnitudeAbbreviation", 7), (lines[0].GetProperty("penolakan").GetProperty("sebab").GetString(), lines[0].GetProperty("penolakan").GetProperty("posisi").GetInt32()));
        Assert.Equal(("1250.5", "m2"), (lines[1].GetProperty("nilai").GetString(), lines[1].GetProperty("satuan").GetString()));
        Assert.Equal("95.77", lines[2].GetProperty("nilai").GetString());
        Assert.False(lines[2].TryGetProperty("satuan", out _));
        Assert.False(lines[3].TryGetProperty("nilai", out _));
    }

    [Theory]
    [InlineData("akun", "5.1.02. Belanja", "5.1.02. Belanja → 5.1.02 (tanda baca di tepi dihapus (karakter 7: \".\"); teks di belakang kode dipisahkan (karakter 8))", 0)]
    [InlineData("angka", "7.525.106.680,50", "7.525.106.680,50 → 7525106680.5", 0)]
    [InlineData("angka", "-", "- → -", 0)]
    [InlineData("angka", "1,234", "1,234 → DITOLAK: bermakna ganda: \"1,234\" menurut notasi Indonesia", 1)]
    [InlineData("angka", "43 Orang/bulan", "43 Orang/bulan → 43 Orang/bulan (bilangan dengan satuan", 0)]
    [InlineData("angka", "#VALUE!", "#VALUE! → DITOLAK: teks galat lembar kerja", 1)]
    public async Task Other_kinds_are_read_where_asked(string kind, string line, string expected, int exit)
    {
        var (kode, output, _) = await OnAsync(line, "--as", kind);
        Assert.Equal(exit, kode);
        Assert.StartsWith(expected, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indonesia", "1.234 → 1234 ", 0)]
    [InlineData("amerika", "1.234 → 1.234 ", 0)]
    [InlineData("romawi", "", 2)]
    public async Task Declared_notation_decides_what_a_number_is(string notasi, string expected, int exit)
    {
        var (kode, output, _) = await OnAsync("1.234", "--as", "angka", "--notasi", notasi);
        Assert.Equal(exit, kode);
        Assert.StartsWith(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sub_kegiatan_is_widened_where_asked()
    {
        Assert.Equal("1.06.04.2.01.01 → 1.06.04.2.01.01\n", (await OnAsync("1.06.04.2.01.01")).Out);
        Assert.StartsWith("1.06.04.2.01.01 → 1.06.04.2.01.0001 (nomor sub kegiatan diperlebar menjadi empat angka (karakter 14: \"01\" → \"0001\"; periksa: ", (await OnAsync("1.06.04.2.01.01", "--sub-kegiatan", "empat")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_no_UTF8_or_too_long_are_refused_with_their_number_and_the_rest_is_read()
    {
        byte[] bytes = [.. "1.06\n"u8, 0xFF, .. "1.06\n"u8, .. Enumerable.Repeat((byte)'1', 1_000_000), .. "\r\n1.07"u8];
        var (kode, output, error) = await OnAsync(bytes);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(1, kode);
        Assert.Equal(4, lines.Length);
        Assert.Contains("DITOLAK: baris 2 bukan UTF-8", lines[1], StringComparison.Ordinal);
        Assert.Contains("DITOLAK: baris 3 lebih panjang dari 131072 bita", lines[2], StringComparison.Ordinal);
        Assert.Equal("1.07 → 1.07", lines[3]);
        Assert.Equal("2 terbaca, 2 ditolak.\n", error);
    }

    [Theory]
    [InlineData(BarisBerkas.MostBytes, true)]
    [InlineData(BarisBerkas.MostBytes + 1, false)]
    [InlineData(BarisBerkas.MostBytes + 3, false)]
    [InlineData(BarisBerkas.MostBytes + 100_000, false)]
    public async Task The_limit_of_a_line_is_exact(int length, bool fits)
    {
        foreach (var end in new[] { "", "\n", "\r\n" })
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF" + new string('1', length) + end + (end.Length > 0 ? "2" : "")));
            var lines = new List<BarisBerkas>();
            await foreach (var line in BarisBerkas.ReadAsync(stream))
            {
                lines.Add(line);
            }

            Assert.Equal(end.Length > 0 ? 2 : 1, lines.Count);
            Assert.Equal(fits, !lines[0].IsTerlaluPanjang);
            Assert.Equal(fits ? length : 100, lines[0].Teks.Length);
        }
    }

    [Theory]
    [InlineData("normalize|--as|kata", "--as tidak mengenal \"kata\"; pilihannya kode, angka, akun")]
    [InlineData("normalize|tidak-ada.txt", "renstra: tidak-ada.txt tidak dapat dibuka: berkas tidak ada.")]
    [InlineData("normalize|--bogus", "\"--bogus\" tidak dikenal")]
    [InlineData("normalize|x|--notasi|indonesia", "--notasi hanya untuk --as angka")]
    [InlineData("normalize|x|--as|angka|--sub-kegiatan|empat", "--sub-kegiatan hanya untuk --as kode")]
    [InlineData("normalize|x|--as|akun|--sub-kegiatan|empat", "--sub-kegiatan hanya untuk --as kode")]
    [InlineData("normalize|a|b", "\"b\" tidak dikenal")]
    public async Task Wrong_usage_and_unreadable_files_exit_with_2(string args, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(args.Split('|'));
        Assert.Equal(2, kode);
        Assert.Equal("", output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task Another_encoding_is_said_once(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        foreach (var mark in new[] { encoding.GetPreamble(), [] })
        {
            var (kode, output, error) = await OnAsync([.. mark, .. encoding.GetBytes("1.06.04\n1.06.05\n")], "--format", "tsv");
            Assert.Equal((2, ""), (kode, output));
            Assert.Contains($"disimpan sebagai {name[..6].ToUpperInvariant()}; simpan ulang sebagai UTF-8.\n", error, StringComparison.Ordinal);
            Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public async Task Output_that_fails_is_not_blamed_on_the_input()
    {
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(path, "1.06.04\n");
        try
        {
            using var error = new StringWriter();
            using var output = new KeluaranPenuh();
            await Assert.ThrowsAsync<IOException>(() => Perintah.RunAsync(["normalize", path], new(output, error, Bahasa.Indonesia, Lingkungan.LebarPipa, IsTerminal: false)));
            Assert.Equal("", error.ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_correction_is_said_once_with_all_its_places() => Assert.Equal(
        "1.6.4.2.1 → 1.06.04.2.01 (nol yang kurang ditambahkan (karakter 3: \"6\" → \"06\", 5: \"4\" → \"04\", 9: \"1\" → \"01\"; periksa: tanpa nol, kode perencanaan dan kode akun tampak sama))\n",
        (await OnAsync("1.6.4.2.1")).Out);

    [Fact]
    public async Task Empty_file_has_no_records() => Assert.Equal((0, "", "0 terbaca, 0 ditolak.\n"), await OnAsync(""));

    [Fact]
    public async Task Help_is_in_both_languages()
    {
        Assert.Contains("merapikan kode atau angka", (await Jalankan.Async(["normalize", "--help"])).Out, StringComparison.Ordinal);
        Assert.Contains("brings codes or numbers", (await Jalankan.Async(["normalize", "--help"], Bahasa.Inggris)).Out, StringComparison.Ordinal);
    }

    private static Task<(int Kode, string Out, string Error)> OnAsync(string text, params string[] more) => OnAsync(Encoding.UTF8.GetBytes(text), more);

    private static async Task<(int Kode, string Out, string Error)> OnAsync(byte[] bytes, params string[] more)
    {
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.txt");
        await File.WriteAllBytesAsync(path, bytes);
        try
        {
            return await Jalankan.Async(["normalize", path, .. more]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // A disk without room.
    private sealed class KeluaranPenuh : StringWriter
    {
        public override Task WriteLineAsync(string? value) => throw new IOException("No space left on device");
    }
}
