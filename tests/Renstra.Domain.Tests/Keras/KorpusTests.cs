using Renstra.Domain.Json;
using Renstra.Fuzz;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Small hostile files, one fault each; beside each stands kind, path, line and column of its first error, or "Terbaca". A * ends a path that is too long to repeat, or one that depends on a parser's last token.</summary>
public class KorpusTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "corpus");

    public static TheoryData<string> Nama => [.. Directory.GetFiles(Folder, "*.json").Select(static f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Nama))]
    public void File_has_the_fault_that_stands_beside_it(string nama)
    {
        var harapan = File.ReadAllText(Path.Combine(Folder, nama + ".expect")).Trim();
        var bytes = File.ReadAllBytes(Path.Combine(Folder, nama + ".json"));
        PeriksaBaca.Periksa(bytes);
        var galat = RenstraJson.Read(bytes).Galat;
        if (harapan == "Terbaca")
        {
            Assert.Empty(galat);
            return;
        }

        var bagian = harapan.Split(' ');
        var jenis = Enum.Parse<JenisGalat>(bagian[0]);
        var pertama = Assert.Single(galat, g => g.Jenis == jenis);
        var jalur = bagian[1] is [.. var awal, '*'] && pertama.Letak.Jalur.StartsWith(awal, StringComparison.Ordinal) ? bagian[1] : pertama.Letak.Jalur;
        Assert.Equal(harapan, $"{jenis} {jalur} {pertama.Letak.Baris} {pertama.Letak.Kolom}");
        Assert.True(pertama.Letak.Jalur.Length < 1000 && pertama.Render().Length < 10_000);
    }

    public static TheoryData<string> NamaBerbaris => [.. Directory.GetFiles(Folder, "*.ndjson").Select(static f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    // Beside a file of many documents stand the numbers of the lines that are reported, each with "Terbaca" or the kind of its last error.
    [Theory]
    [MemberData(nameof(NamaBerbaris))]
    public async Task File_of_many_has_the_lines_that_stand_beside_it(string nama)
    {
        var bytes = await File.ReadAllBytesAsync(Path.Combine(Folder, nama + ".ndjson"));
        Assert.Null(SasaranBaris.Fault(bytes));
        using var aliran = new MemoryStream(bytes);
        List<string> baris = [];
        await foreach (var b in RenstraJson.ReadManyAsync(aliran))
        {
            baris.Add($"{b.Nomor} {(b.Hasil.IsTerbaca ? "Terbaca" : b.Hasil.Galat[^1].Jenis)}");
        }

        Assert.Equal(await File.ReadAllLinesAsync(Path.Combine(Folder, nama + ".expect")), baris);
    }

    [Fact]
    public void Utf32_is_not_called_utf16()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "utf-32-le-bertanda.json"));
        Assert.Equal("UTF-32", Assert.Single(RenstraJson.Read(bytes).Galat).Ditemukan);
    }
}
