using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra evaluate</c> and <c>renstra trace</c>.</summary>
public class EvaluateTest
{
    [Fact]
    public async Task Text_has_stated_and_computed_side_by_side()
    {
        var (kode, output, error) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--program", "PEMBERDAYAAN SOSIAL"]);
        Assert.Equal((0, ""), (kode, error));
        Assert.Contains("    Rp   realisasi Renja       186.305.400 =     186.305.400     186.305.400\n", output, StringComparison.Ordinal);
        Assert.Contains("         capaian Renstra             14,17 ~           13,33           14,17         40,00  dari triwulan 13,33\n", output, StringComparison.Ordinal);
        Assert.Contains("«#VALUE!» ?", output, StringComparison.Ordinal);
        Assert.DoesNotContain("REHABILITASI", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, true)]
    [InlineData(160, true)]
    [InlineData(160, false)]
    public async Task Text_fits_its_width_in_both_languages(int lebar, bool terminal)
    {
        foreach (var bahasa in new[] { Bahasa.Indonesia, Bahasa.Inggris })
        {
            var (kode, output, _) = await Jalankan.Async(["evaluate", Jalankan.Benih], bahasa, lebar, terminal);
            Assert.Equal(0, kode);
            Assert.All(output.Split('\n'), l => Assert.True(!terminal || l.Length <= lebar, $"{l.Length}: {l}"));
            Assert.All(output.Split('\n'), static l => Assert.Equal(l.TrimEnd(), l));
        }
    }

    [Fact]
    public async Task Csv_has_one_line_for_each_figure_with_the_reason_in_place_of_what_is_not_computable()
    {
        var (kode, output, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--format", "csv", "--lang", "en"]);
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(0, kode);
        Assert.Equal("bagian,tahun,kode,nama,indikator,jenis,kolom,tercantum,dariTriwulan,dariTercantum,menurutKaidah,status,alasan,baris,satuan,dariTriwulanTercetak,dariTercantumTercetak,predikat,nomorKolom,polaritas,asalPolaritas,akumulasiTahun,asalAkumulasiTahun", lines[0]);
        Assert.StartsWith("e81,2024,,PROGRAM PEMBERDAYAAN SOSIAL,,Rp,realisasiRenja,186305400,186305400,186305400,,sama,,", lines[1], StringComparison.Ordinal);
        Assert.Contains(lines, static l => l.Contains(",K,realisasiRenja,4,dataTidakLengkap,dataTidakLengkap,,tidakDapatDihitung,some of the data are missing,", StringComparison.Ordinal));
        Assert.All(lines, static l => Assert.Equal(23, Fields(l, ',')));
        Assert.Contains(lines, static l => l.StartsWith("e81,2024,,Average,,K,rataRata.capaianRenja,", StringComparison.Ordinal) && l.Contains(",54.69,", StringComparison.Ordinal) && l.Contains(",rendah,", StringComparison.Ordinal));
        Assert.DoesNotContain("−", output, StringComparison.Ordinal);
        Assert.Equal(["anggaran", "e81", "renstra", "sakip", "spm"], lines.Skip(1).Select(static l => l[..l.IndexOf(',', StringComparison.Ordinal)]).Distinct().Order());
    }

    [Fact]
    public async Task Json_names_its_format_options_and_places()
    {
        var (kode, output, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--format", "json", "--opsi", "e81.acuanAnggaran=murni", "--opsi", "capaian.batas=100"]);
        Assert.Equal(0, kode);
        using var json = JsonDocument.Parse(output);
        Assert.Equal("renstra-evaluate/1", json.RootElement.GetProperty("format").GetString());
        Assert.Equal("murni", json.RootElement.GetProperty("opsi").GetProperty("e81.acuanAnggaran").GetString());
        var bagian = json.RootElement.GetProperty("bagian");
        var baris = bagian[0].GetProperty("baris");
        Assert.Equal("$.evaluasi[0].baris[0]", baris[0].GetProperty("letak").GetProperty("jalur").GetString());

        // Capped: 135,71 of 100 counts as 100.
        var capaian = baris[2].GetProperty("angka").EnumerateArray().Single(static a => a.GetProperty("jenis").GetString() == "K" && a.GetProperty("kolom").GetString() == "capaianRenja");
        Assert.Equal(100m, capaian.GetProperty("dariTercantum").GetDecimal());
        Assert.Contains(baris.EnumerateArray().SelectMany(static b => b.GetProperty("angka").EnumerateArray()), static a => a.TryGetProperty("dariTriwulan", out var t) && t.ValueKind == JsonValueKind.Object && t.GetProperty("sebab").GetString() == "dataTidakLengkap");
        Assert.Contains(bagian.EnumerateArray(), static b => b.GetProperty("nama").GetString() == "spm");
    }

    [Fact]
    public async Task Options_change_what_is_computed()
    {
        var (_, usual, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--format", "csv", "--tahun", "2024"]);
        var (_, other, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--format", "csv", "--tahun", "2024", "--opsi", "e81.sampaiTriwulan=II"]);
        Assert.Contains("PROGRAM PEMBERDAYAAN SOSIAL,,Rp,realisasiRenja,186305400,5221400,5221400,,berbeda", other, StringComparison.Ordinal);
        Assert.NotEqual(usual, other);
    }

    [Theory]
    [InlineData("e81.tidakAda=1", "e81.acuanAnggaran, e81.artiStrip")]
    [InlineData("e81.artiStrip", "NAMA=NILAI")]
    [InlineData("e81.artiStrip=apa", "pilihannya nihil, kosong")]
    [InlineData("capaian.batas=50", "pilihannya tanpa, 100")]
    public async Task Unknown_options_are_answered_with_the_list(string opsi, string expected)
    {
        var (kode, output, error) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--opsi", opsi]);
        Assert.Equal((2, ""), (kode, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_option_takes_every_value_that_it_lists_and_the_help_lists_every_option()
    {
        foreach (var bahasa in new[] { Bahasa.Indonesia, Bahasa.Inggris })
        {
            var (_, help, _) = await Jalankan.Async(["evaluate", "--help"], bahasa);
            Assert.All(DaftarOpsi.Semua, o => Assert.Contains($"  {o.Nama}: {o.Arti.Sebut(bahasa)}\n", help, StringComparison.Ordinal));
            Assert.DoesNotContain("{", help, StringComparison.Ordinal);
            Assert.DoesNotContain("{", (await Jalankan.Async(["trace", "--help"], bahasa)).Out, StringComparison.Ordinal);
        }

        Assert.All(DaftarOpsi.Semua, static o => Assert.All(o.Pilihan.Split(", ").Where(static p => p != "…"), p => Assert.NotNull(o.Set(OpsiPerhitungan.Standar, p))));
        Assert.All(DaftarOpsi.Semua, static o => Assert.Equal(OpsiPerhitungan.Standar, o.Set(OpsiPerhitungan.Standar, o.Bawaan)));
        Assert.All(DaftarOpsi.Semua, static o => Assert.NotEqual(OpsiPerhitungan.Standar, o.Set(OpsiPerhitungan.Standar, o.Pilihan.Split(", ").First(p => p != o.Bawaan))));
    }

    [Fact]
    public async Task What_has_nothing_to_evaluate_exits_with_1()
    {
        var (kode, output, error) = await Jalankan.OnTextAsync("evaluate", Jalankan.Kecil, []);
        Assert.Equal((1, "", "renstra evaluate: BERKAS tidak memuat apa pun untuk dievaluasi.\n"), (kode, output, error));
        Assert.Equal(1, (await Jalankan.Async(["evaluate", Jalankan.Benih, "--tahun", "2999"])).Kode);
        Assert.Equal(1, (await Jalankan.Async(["evaluate", Jalankan.Benih, "--program", "tidak ada"])).Kode);
        Assert.Equal(2, (await Jalankan.Async(["evaluate"])).Kode);
        Assert.Equal(2, (await Jalankan.Async(["evaluate", "tidak-ada.json"])).Kode);
    }

    [Theory]
    [InlineData(Bahasa.Indonesia, "Masukan    I = 27,5: realisasi triwulan I (baris ", "Dasar ")]
    [InlineData(Bahasa.Inggris, "Inputs     I = 27,5: realisasi of quarter I (line ", "Basis ")]
    public async Task Trace_prints_formula_inputs_with_places_and_basis(Bahasa bahasa, string input, string basis)
    {
        var (kode, output, _) = await Jalankan.Async(["trace", Jalankan.Benih, "--nama", "tertib perzinan", "--hitung", "e81"], bahasa);
        Assert.Equal(0, kode);
        Assert.Contains(input, output, StringComparison.Ordinal);
        Assert.Contains("$.evaluasi[0].baris[0].indikator[0].kinerja.triwulan.I)", output, StringComparison.Ordinal);
        Assert.Contains("42,5 ÷ 300 × 100", output, StringComparison.Ordinal);
        Assert.Contains(basis, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pagu", "--kode", "1.06.04")]
    [InlineData("anggaran", "--nama", "Belanja Pegawai")]
    [InlineData("spm", "--nama", "lanjut usia")]
    [InlineData("capaian", "--nama", "Persentase")]
    [InlineData("e81", "--nama", "PROGRAM REHABILITASI")]
    public async Task Trace_explains_every_kind_of_calculation(string hitung, string pilihan, string nilai)
    {
        foreach (var bahasa in new[] { Bahasa.Indonesia, Bahasa.Inggris })
        {
            var (kode, output, error) = await Jalankan.Async(["trace", Jalankan.Benih, "--hitung", hitung, pilihan, nilai], bahasa);
            Assert.Equal((0, ""), (kode, error));
            Assert.Contains(bahasa == Bahasa.Indonesia ? "(baris " : "(line ", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Trace_says_what_is_missing()
    {
        Assert.Contains("--kode KODE atau --nama TEKS", (await Jalankan.Async(["trace", Jalankan.Benih])).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await Jalankan.Async(["trace", Jalankan.Benih, "--kode", "1.06", "--nama", "x"])).Kode);
        Assert.Equal(2, (await Jalankan.Async(["trace", Jalankan.Benih, "--nama", "x", "--hitung", "apa"])).Kode);
        var (kode, _, error) = await Jalankan.Async(["trace", Jalankan.Benih, "--nama", "tidak ada di sini"]);
        Assert.Equal(1, kode);
        Assert.Contains("e81, rerata, tc29, pagu, anggaran, spm, capaian, sakip", error, StringComparison.Ordinal);
    }

    private static int Fields(string line, char pemisah)
    {
        var (fields, quoted) = (1, false);
        foreach (var c in line)
        {
            quoted ^= c == '"';
            fields += c == pemisah && !quoted ? 1 : 0;
        }

        return fields;
    }
}
