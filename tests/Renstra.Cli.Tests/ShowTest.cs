using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The funding tree as <c>show</c> prints it.</summary>
public class ShowTest
{
    [Fact]
    public async Task The_tree_has_codes_names_indicators_targets_and_pagu()
    {
        var (kode, output, error) = await Jalankan.Async(["show", Jalankan.Benih]);
        Assert.Equal(0, kode);
        Assert.Equal("", error);
        Assert.Contains("1.06.02 PROGRAM PEMBERDAYAAN SOSIAL\n", output, StringComparison.Ordinal);
        Assert.Contains("pagu       2025 329.792.100  2026 121.715.100", output, StringComparison.Ordinal);
        Assert.Contains("• 3. Persentase Penyelenggara PUB /UGB yang tertib perizinan Pengumpulan Sumbangan (%); awal 2024: 42,5", output, StringComparison.Ordinal);
        Assert.Contains("target  2025 100  2026 100", output, StringComparison.Ordinal);
        Assert.Contains("JUMLAH\n  pagu       2025 6.743.239.328", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parent_that_states_nothing_shows_what_is_computed()
    {
        var (_, output, _) = await Jalankan.Async(["show", Jalankan.Benih, "--tingkat", "program", "--tahun", "2026"]);
        Assert.Contains("1.06.05 PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL\n    pagu       (tidak tercantum)\n    terhitung  2026 150.000.000\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("2027", output.Replace("2025–2029", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("1.06.02.2.02", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stated_and_computed_stand_below_each_other_where_they_differ()
    {
        var (_, output, _) = await Jalankan.OnTextAsync("show", Jalankan.Kecil, []);
        Assert.Contains("pagu       2025 10  2026\n", output, StringComparison.Ordinal);
        Assert.Matches("terhitung  2025 12  2026 +\\?", output);
        Assert.Contains("«1.06.01.2» K", output, StringComparison.Ordinal);
        Assert.Matches("pagu +2025 +12  2026 «#REF!»", output);
        Assert.Contains("PROGRAM [bold]", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.06.02.2.02")]
    [InlineData("1.06.02.2.02.")]
    public async Task A_prefix_is_whole_segments_of_a_code(string prefix)
    {
        var (kode, output, _) = await Jalankan.Async(["show", Jalankan.Benih, "--kode", prefix]);
        Assert.Equal(0, kode);
        Assert.Contains("\n1.06.02.2.02 Pengumpulan", output, StringComparison.Ordinal);
        Assert.Contains("\n  1.06.02.2.02.0001 ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("1.06.02.2.03", output, StringComparison.Ordinal);
        Assert.DoesNotContain("JUMLAH", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kode", "1.06.0")]
    [InlineData("--kode", "9")]
    [InlineData("--kode", "1.06.02.2.02", "--tingkat", "program")]
    public async Task Nothing_that_fits_exits_with_1_and_says_so(params string[] options)
    {
        var (kode, output, error) = await Jalankan.Async(["show", Jalankan.Benih, .. options]);
        Assert.Equal(1, kode);
        Assert.Equal("", output);
        Assert.Contains("tidak ada noda sampai tingkat", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "BERKAS belum disebut")]
    [InlineData("show|a.json|--tingkat|jenis", "--tingkat tidak mengenal \"jenis\"; pilihannya bidangUrusan, program, kegiatan, subKegiatan")]
    [InlineData("show|a.json|--tahun|25", "--tahun tidak mengenal \"25\"")]
    [InlineData("show|a.json|--kode", "--kode perlu satu nilai")]
    [InlineData("show|a.json", "a.json tidak dapat dibuka: berkas tidak ada")]
    public async Task Wrong_usage_exits_with_2(string args, string expected)
    {
        var (kode, _, error) = await Jalankan.Async(args.Split('|'));
        Assert.Equal(2, kode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_tree_as_json_has_stated_and_computed_apart()
    {
        var (_, output, _) = await Jalankan.OnTextAsync("show", Jalankan.Kecil, ["--format", "json"]);
        using var json = JsonDocument.Parse(output);
        var program = json.RootElement.GetProperty("noda")[1];
        Assert.Equal("renstra-show/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal("1.06.01", program.GetProperty("kode").GetString());
        Assert.Equal(10, program.GetProperty("paguTercantum").GetProperty("2025").GetDecimal());
        Assert.Equal(12, program.GetProperty("paguTerhitung").GetProperty("2025").GetProperty("jumlah").GetDecimal());
        Assert.False(program.GetProperty("paguTerhitung").GetProperty("2026").GetProperty("lengkap").GetBoolean());
        Assert.False(program.GetProperty("sama").GetBoolean());
        Assert.False(json.RootElement.GetProperty("noda")[2].GetProperty("kodeTerbaca").GetBoolean());
        Assert.Equal("#REF!", json.RootElement.GetProperty("noda")[3].GetProperty("paguTercantum").GetProperty("2026").GetProperty("tertulis").GetString());
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(160)]
    public async Task In_a_terminal_no_line_is_wider_than_it(int lebar)
    {
        foreach (var table in (string?[])[null, "2.10", "2.11", "3.2", "4.7", "4.8", "4.9"])
        {
            string[] args = table is null ? ["show", Jalankan.Benih] : ["show", Jalankan.Benih, "--tabel", table];
            var (_, output, _) = await Jalankan.Async(args, lebar: lebar, terminal: true);
            Assert.All(output.Split('\n'), l => Assert.True(l.Length <= lebar, l));
        }
    }

    [Fact]
    public async Task In_a_pipe_names_stay_on_their_line()
    {
        var (_, output, _) = await Jalankan.Async(["show", Jalankan.Benih]);
        Assert.Contains("Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota untuk dipulangkan ke Desa/", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sum_out_of_range_is_said_not_thrown()
    {
        const string Json = """
            { "format": "renstra/1", "identitas": { "daerah": { "nama": "D", "jenis": "kota" }, "perangkatDaerah": { "nama": "P" }, "periode": { "awal": 2025, "akhir": 2025 } },
              "pendanaan": { "bidang": [ { "nama": "B", "program": [ { "nama": "A", "paguTercantum": { "2025": 92233720368547758 } }, { "nama": "C", "paguTercantum": { "2025": 92233720368547758 } } ] } ] } }
            """;
        var (kode, _, error) = await Jalankan.OnTextAsync("show", Json, []);
        Assert.Equal(2, kode);
        Assert.Contains("melampaui 92 kuadriliun", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2031")]
    [InlineData("1990")]
    public async Task A_year_of_which_nothing_is_stated_exits_with_1(string tahun)
    {
        var (kode, output, error) = await Jalankan.Async(["show", Jalankan.Benih, "--tahun", tahun]);
        Assert.Equal(1, kode);
        Assert.Equal("", output);
        Assert.Contains(tahun, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dashes_above_dashes_are_the_same_and_no_0_is_made_up()
    {
        var (_, output, _) = await Jalankan.Async(["show", Path.Combine(Path.GetDirectoryName(Jalankan.Benih)!, "contoh-dinas-kesehatan-provinsi.json")]);
        Assert.DoesNotContain("terhitung", output, StringComparison.Ordinal);
        Assert.Contains("polaritas: ", output, StringComparison.Ordinal);
        Assert.Contains("mendukung: S1", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabel43_rows_above_the_bidang_are_shown()
    {
        var (_, output, _) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "4.3"]);
        Assert.Contains("UNSUR WAJIB URUSAN PEMERINTAHAN", output, StringComparison.Ordinal);
        Assert.Contains("(tidak tercantum)", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_without_a_tree_says_so()
    {
        const string Json = """{ "format": "renstra/1", "identitas": { "daerah": { "nama": "D", "jenis": "kota" }, "perangkatDaerah": { "nama": "P" }, "periode": { "awal": 2025, "akhir": 2025 } } }""";
        var (kode, _, error) = await Jalankan.OnTextAsync("show", Json, []);
        Assert.Equal(1, kode);
        Assert.Contains("tidak memuat pendanaan", error, StringComparison.Ordinal);
    }
}
