using System.Text.Json;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The review of small plans: what it remarks, and what it never does to the text.</summary>
public class ReviewTest
{
    [Fact]
    public async Task Differences_unreadable_cells_and_codes_are_remarked_with_their_place()
    {
        var (kode, output, error) = await Jalankan.OnTextAsync(Jalankan.Kecil);
        Assert.Equal(0, kode);
        Assert.Equal("", error);
        Assert.Contains("• 1.06.01 PROGRAM [bold]: pagu 2025: tercantum 10, terhitung 12, selisih (tercantum − terhitung) -2", output, StringComparison.Ordinal);
        Assert.Contains("$.pendanaan.bidang[0].program[0].paguTercantum['2025']", output, StringComparison.Ordinal);
        Assert.Contains("pagu 2026 tidak dapat dinilai", output, StringComparison.Ordinal);
        Assert.Contains("1.06.01.2 K: kode tidak terbaca: tertulis \"1.06.01.2\"", output, StringComparison.Ordinal);
        Assert.Contains("Apakah maksudnya 1.06.01.2.01?", output, StringComparison.Ordinal);
        Assert.Contains("1.06.01.2.01.0001 S: pagu 2026 tidak terbaca: tertulis \"#REF!\" (teks galat lembar kerja)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_of_region_and_agency_are_remarked_with_what_is_wrong()
    {
        var (kode, output, _) = await Jalankan.OnTextAsync("""
            { "format": "renstra/1",
              "identitas": { "daerah": { "kode": "6207", "nama": "Kabupaten Contoh", "jenis": "kabupaten" },
                "perangkatDaerah": { "kode": "1.06.1.06.0.00.01.0000", "nama": "Dinas Sosial", "bidang": ["1.06", "2,08"] }, "periode": { "awal": 2025, "akhir": 2026 } } }
            """);
        Assert.Equal(0, kode);
        Assert.Contains("Kabupaten Contoh: kode tidak terbaca: tertulis \"6207\" (bentuk kode salah); ada teks sisa setelah nilai: '0' pada karakter ke-3 dari \"6207\"; yang diharapkan: titik", output, StringComparison.Ordinal);
        Assert.Contains("Dinas Sosial: kode tidak terbaca: tertulis \"1.06.1.06.0.00.01.0000\" (bentuk kode salah); angka di luar rentangnya: '1' pada karakter ke-6", output, StringComparison.Ordinal);
        Assert.Contains("yang diharapkan: bidang urusan yang belum disebut dalam kode ini", output, StringComparison.Ordinal);
        Assert.Contains("Dinas Sosial: bidang tidak terbaca: tertulis \"2,08\" (bentuk kode salah); karakter tidak pada tempatnya: ','", output, StringComparison.Ordinal);
        Assert.Contains("$.identitas.daerah.kode", output, StringComparison.Ordinal);
        Assert.Contains("$.identitas.perangkatDaerah.kode", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Levels_that_state_nothing_at_all_are_not_remarked()
    {
        var (_, output, _) = await Jalankan.OnTextAsync(Jalankan.Kecil);
        Assert.DoesNotContain("• 1.06 SOSIAL", output, StringComparison.Ordinal);
        Assert.DoesNotContain("• jumlah", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_from_data_is_no_markup_and_a_pipe_has_no_colours()
    {
        var (_, output, _) = await Jalankan.OnTextAsync(Jalankan.Kecil);
        Assert.Contains("Renstra Dinas Kota [Contoh] 2025–2026", output, StringComparison.Ordinal);
        Assert.Contains("≠ 1.06.01 PROGRAM [bold]", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task English_is_English_throughout()
    {
        var (_, output, _) = await Jalankan.OnTextAsync(Jalankan.Kecil, "--lang", "en");
        Assert.Contains("stated 10, computed 12, difference (stated − computed) -2", output, StringComparison.Ordinal);
        Assert.Contains("cannot be read", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tercantum", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_exits_with_2_and_shows_every_error_with_a_caret()
    {
        var (kode, output, error) = await Jalankan.OnTextAsync("""
            { "format": "renstra/1",
              "identitas": { "daerah": { "nama": "X", "jenis": "kotta" }, "perangkatDaerah": { "nama": "Y" }, "periode": { "awal": 2029, "akhir": 2025 } },
              "pendanan": [] }
            """);
        Assert.Equal(2, kode);
        Assert.Equal("", output);
        Assert.Contains("Apakah maksudnya kota?", error, StringComparison.Ordinal);
        Assert.Contains("Apakah maksudnya pendanaan?", error, StringComparison.Ordinal);
        Assert.Contains("\n    |   ^\n", error, StringComparison.Ordinal);
        Assert.Contains("BERKAS: 3 galat; berkas tidak terbaca.", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_output_holds_remarks_and_places()
    {
        var (kode, output, _) = await Jalankan.OnTextAsync(Jalankan.Kecil, "--format", "json");
        Assert.Equal(0, kode);
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        Assert.Equal("renstra-review/1", root.GetProperty("format").GetString());
        Assert.Equal(12, root.GetProperty("pagu").GetProperty("program")[0].GetProperty("terhitung").GetProperty("2025").GetInt32());
        Assert.Equal("10", root.GetProperty("pagu").GetProperty("program")[0].GetProperty("tercantum").GetProperty("2025").GetString());
        Assert.Contains(root.GetProperty("catatan").EnumerateArray(), static c => c.GetProperty("jenis").GetString() == "berbeda" && c.GetProperty("letak").GetProperty("baris").GetInt32() == 3);
    }

    [Fact]
    public async Task Json_output_of_an_unreadable_file_holds_its_errors()
    {
        var (kode, output, _) = await Jalankan.OnTextAsync("{ \"format\": \"renstra/9\" }", "--format", "json");
        Assert.Equal(2, kode);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(2, json.RootElement.GetProperty("jumlahGalat").GetInt32());
    }
}
