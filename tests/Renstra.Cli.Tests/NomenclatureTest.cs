using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The verb <c>nomenclature</c>: versions and their differences.</summary>
public class NomenclatureTest
{
    [Fact]
    public async Task Rows_that_were_left_out_are_told()
    {
        var (_, teks, _) = await Jalankan.Async(["nomenclature"]);
        var (_, json, _) = await Jalankan.Async(["nomenclature", "--format", "json"]);
        Assert.Contains("  tidak dimuat: 22 baris tanpa induk dalam daftarnya\n", teks, StringComparison.Ordinal);
        Assert.Contains("\"provinsi\": \"hampirSeluruhnya\"", json, StringComparison.Ordinal);
        Assert.Contains("\"barisYatimTidakDimuat\": 22", json, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_version_is_listed_with_counts_and_gaps()
    {
        var (kode, output, error) = await Jalankan.Async(["nomenclature"]);
        Assert.Equal((0, ""), (kode, error));
        Assert.All(VersiNomenklatur.Semua, v => Assert.Contains($"{v.Name}\n", output, StringComparison.Ordinal));
        Assert.Contains("  4367 entri: 10 urusan, 45 bidang urusan, 188 program, 729 kegiatan, 3395 sub kegiatan\n  provinsi: tidak ada dalam data; kabupaten/kota: 4367\n", output, StringComparison.Ordinal);
        Assert.Contains("  tidak ada dalam data: X.XX (kabupaten/kota)\n", output, StringComparison.Ordinal);
        Assert.Equal(3, output.Split("tidak ada dalam data; dijawab dari").Length - 1);
    }

    [Fact]
    public async Task A_difference_counts_and_lists_what_changed()
    {
        var (kode, output, error) = await Jalankan.Async(["nomenclature", "diff", "sipd-2027", "1317", "--prefix", "1.06"]);
        Assert.Equal(0, kode);
        Assert.StartsWith("Perubahan disebut menurut urutan waktu: dari Kepmendagri Nomor 900.1.15.5-1317", error, StringComparison.Ordinal);
        Assert.StartsWith("Kepmendagri Nomor 900.1.15.5-1317 Tahun 2023 → daftar SIPD 2027 (bukan keputusan), 1.06\n  84 tetap\n  5 berpindah kode\n  9 berakhir\n  32 baru\n  tidak dibandingkan: daftar provinsi (188 entri)", output, StringComparison.Ordinal);
        Assert.Contains("\nBERPINDAH KODE\n1.06.02.2.03.0005 → 1.06.02.2.03.0012  ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Penyediaan Permakanan", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renames_show_both_names()
    {
        var (_, output, _) = await Jalankan.Async(["nomenclature", "diff", "3708", "1317", "--lang", "en"]);
        Assert.Contains("\nRENAMED\n", output, StringComparison.Ordinal);
        Assert.Contains("other spelling; only the code is the same)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reused_codes_show_both_names_and_what_is_not_known_its_reason()
    {
        var (_, ulang, _) = await Jalankan.Async(["nomenclature", "diff", "3708", "1317", "--prefix", "1.04.05", "--lang", "en"]);
        Assert.Contains("  1 code reused, cannot be told\n", ulang, StringComparison.Ordinal);
        Assert.Contains(
            "\nCODE REUSED, CANNOT BE TOLD\n1.04.05.2.01.06  Penyediaan Tenaga Listrik untuk Masyarakat → 1.04.05.2.01.0006  Sosialisasi standar, prosedur, dan kriteria serah terima PSU (",
            ulang, StringComparison.Ordinal);

        var (_, kurang, _) = await Jalankan.Async(["nomenclature", "diff", "3708", "5889", "--prefix", "9"]);
        Assert.Matches("(?m)^  [0-9]+ bagian ini tidak ada dalam data: [0-9]+ ", kurang);
        var (_, pecah, _) = await Jalankan.Async(["nomenclature", "diff", "3708", "sipd-2027", "--prefix", "3.29.05.1.01"]);
        Assert.Contains("  1 terpecah\n", pecah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prefix_without_entries_exits_with_1()
    {
        var (kode, _, error) = await Jalankan.Async(["nomenclature", "diff", "90", "3708", "--prefix", "1.06.99"]);
        Assert.Equal(1, kode);
        Assert.Contains("Tidak ada entri di bawah 1.06.99", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_version_twice_is_wrong_usage_and_so_is_a_prefix_that_is_no_code()
    {
        var (kode, output, error) = await Jalankan.Async(["nomenclature", "diff", "1317", "1317"]);
        Assert.Equal((2, ""), (kode, output));
        Assert.Contains("kedua versi sama", error, StringComparison.Ordinal);
        var (prefix, _, salah) = await Jalankan.Async(["nomenclature", "diff", "1317", "5889", "--prefix", "zz"]);
        Assert.Equal(2, prefix);
        Assert.Contains("--prefix \"zz\" tidak terbaca; tulis seperti 1.06", salah, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_carries_its_format()
    {
        var (_, versi, _) = await Jalankan.Async(["nomenclature", "--format", "json"]);
        var (_, beda, _) = await Jalankan.Async(["nomenclature", "diff", "1317", "sipd-2027", "--prefix", "1.06", "--format", "json"]);
        using var a = JsonDocument.Parse(versi);
        using var b = JsonDocument.Parse(beda);
        Assert.Equal("renstra-nomenclature/1", a.RootElement.GetProperty("format").GetString());
        Assert.Equal(9, a.RootElement.GetProperty("versi").GetArrayLength());
        Assert.Equal("renstra-nomenclature-diff/1", b.RootElement.GetProperty("format").GetString());
        Assert.Equal(84, b.RootElement.GetProperty("jumlah").GetProperty("tetap").GetInt32());
        Assert.Equal(5 + 9 + 32, b.RootElement.GetProperty("baris").GetArrayLength());
    }

    [Fact]
    public async Task A_way_of_several_steps_names_the_basis_of_each()
    {
        string[] args = ["nomenclature", "diff", "permendagri-90-2019", "sipd-2027", "--prefix", "1.02.02.1.02.13"];
        var (_, teks, _) = await Jalankan.Async(args);
        Assert.Contains("dasar tiap langkah: disebut oleh sumber + kode dan nama sama; terlemah: kode dan nama sama", teks.Replace("\n", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("basis of each step: ", (await Jalankan.Async(args, Bahasa.Inggris)).Out, StringComparison.Ordinal);
        var baris = System.Text.Json.Nodes.JsonNode.Parse((await Jalankan.Async([.. args, "--format", "json"])).Out)!["baris"]![0]!;
        Assert.Equal(("kodeDanNamaSama", "[\"pemetaanSumber\",\"kodeDanNamaSama\"]"), ((string?)baris["dasar"], baris["dasarLangkah"]!.ToJsonString()));
    }
}
