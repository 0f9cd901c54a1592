using System.Text.Json;
using System.Text.Json.Nodes;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>How far <c>renstra evaluate</c> and <c>renstra trace</c> reach: sections, layouts, what is declared, what lacks.</summary>
public class EvaluateJangkauanTest
{
    private static string Contoh { get; } = Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-kesehatan-provinsi.json");

    [Fact]
    public async Task Several_sections_begin_with_a_summary_and_one_does_not()
    {
        var (_, output, _) = await Jalankan.Async(["evaluate", Jalankan.Benih]);
        Assert.StartsWith("Ringkasan\n  Formulir E.81 2024: rata-rata capaian Renja K 54,69 (Rendah), Rp 80,73 (Tinggi); ", output, StringComparison.Ordinal);
        var (_, english, _) = await Jalankan.Async(["evaluate", Contoh], Bahasa.Inggris);
        Assert.StartsWith("Summary\n  Form E.81 2025: average achievement of the Renja K 82,50 (Tinggi), Rp 94,50 (Sangat Tinggi); 36 =\n", english, StringComparison.Ordinal);
        Assert.Contains("\nTotal\n", english, StringComparison.Ordinal);
        Assert.DoesNotContain("Jumlah\n", english, StringComparison.Ordinal);
        Assert.StartsWith("\nFormulir E.81 2025\n", (await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sections_are_chosen_by_name_and_TC29_only_so()
    {
        Assert.DoesNotContain("T-C.29", (await Jalankan.Async(["evaluate", Contoh])).Out, StringComparison.Ordinal);
        var (kode, output, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "tc29, renstra"]);
        Assert.Equal(0, kode);
        Assert.Contains("T-C.29 2026, dari formulir E.81 2025", output, StringComparison.Ordinal);
        Assert.Contains("          8 capaian Renja                                 75,00".Replace("          8", "    K     8", StringComparison.Ordinal), output, StringComparison.Ordinal);
        Assert.Contains("    K    capaian 2024                  100,14 =          100,14  70,6 dari 70,5\n", Unnumbered(output), StringComparison.Ordinal);
        Assert.DoesNotContain("Formulir E.81 2025\n", output, StringComparison.Ordinal);
        var (salah, _, error) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81,apa"]);
        Assert.Equal((2, "renstra: --bagian tidak mengenal \"e81,apa\"; pilihannya e81, rangkaian, tc29, spm, anggaran, renstra, sakip.\n"), (salah, error));
        Assert.Equal(1, (await Jalankan.Async(["evaluate", Contoh, "--bagian", "sakip"])).Kode);
    }

    [Theory]
    [InlineData("kolom16", "12 realisasi Renja", "   capaian Renja")]
    [InlineData("kolom17", "12 realisasi Renja", "13 capaian Renja")]
    [InlineData("dokumenSumber", "13 realisasi Renja", "   capaian Renja")]
    [InlineData("murniPerubahan", "13 realisasi Renja", "14 capaian Renja")]
    public async Task Columns_have_the_numbers_of_the_layout_asked_for(string tata, string realisasi, string capaian)
    {
        var (_, output, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81", "--tata-letak", tata], lebar: 80, terminal: true);
        Assert.Contains(realisasi, output, StringComparison.Ordinal);
        Assert.Contains(capaian.Trim(), output, StringComparison.Ordinal);
        Assert.Equal(capaian[0] != ' ', output.Contains(capaian, StringComparison.Ordinal) && !capaian.StartsWith(' '));
        Assert.All(output.Split('\n'), static l => Assert.True(l.Length <= 80, l));
        var (_, csv, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81", "--tata-letak", tata, "--format", "csv"]);
        Assert.Contains($",{realisasi[..2]},", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_for_spreadsheets_in_Indonesian()
    {
        var (_, csv, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81", "--format", "csv", "--pemisah", "titik-koma", "--desimal", "koma", "--bom"]);
        Assert.StartsWith("\uFEFFbagian;tahun;kode;", csv, StringComparison.Ordinal);
        Assert.Contains("e81;2025;1.02.01;PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI;;Rp;capaianRenstra;63,61;63,61111111111111111111111111", csv, StringComparison.Ordinal);
        Assert.Contains(";63,61;63,61;", csv, StringComparison.Ordinal);
        Assert.Contains(";K-Rp;efisiensi;", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", csv.TrimEnd('\n').Split('\n')[^1], StringComparison.Ordinal);
        Assert.Contains("\te81.", (await Jalankan.Async(["evaluate", Contoh, "--format", "csv", "--pemisah", "tab"])).Out.Replace("bagian\t", "\te81.", StringComparison.Ordinal), StringComparison.Ordinal);
        var (kode, _, error) = await Jalankan.Async(["evaluate", Contoh, "--pemisah", ";"]);
        Assert.Equal((2, "renstra: --pemisah tidak mengenal \";\"; pilihannya koma, titik-koma, tab.\n"), (kode, error));
    }

    [Fact]
    public async Task What_is_assumed_has_a_star_and_what_the_plan_declares_has_none()
    {
        var (_, teks, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81"]);
        Assert.Contains("• Laporan kinerja tepat waktu (Laporan; naik*, dijumlahkan*)\n", teks, StringComparison.Ordinal);
        Assert.Contains("• Penduduk pada kondisi KLB yang dilayani (Orang; naik, dijumlahkan)\n", teks, StringComparison.Ordinal);
        Assert.Contains("* anggapan: tidak dinyatakan formulir maupun rencana.", teks, StringComparison.Ordinal);
        var (_, json, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81", "--format", "json"]);
        using var dokumen = JsonDocument.Parse(json);
        var asal = dokumen.RootElement.GetProperty("bagian")[0].GetProperty("baris").EnumerateArray().Where(static b => b.TryGetProperty("sifat", out _)).Select(static b => b.GetProperty("sifat").GetProperty("polaritas").GetProperty("asal").GetString());
        Assert.Equal(["tafsir", "rencana"], asal);
        Assert.Contains(",naik,rencana,jumlah,rencana\n", (await Jalankan.Async(["evaluate", Contoh, "--bagian", "e81", "--format", "csv"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declared_polarity_changes_the_figure_and_the_form_goes_before_the_plan()
    {
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Contoh))!;
        json["evaluasi"]![0]!["baris"]![1]!["indikator"]![0]!["polaritas"] = "turun";
        var (_, output, _) = await Jalankan.OnTextAsync("evaluate", json.ToJsonString(), ["--bagian", "e81"]);

        // (2 × 700 − 630) ÷ 700, where 90 is printed.
        Assert.Contains("         capaian Renja               90,00 ≠          110,00          110,00                seharusnya 110\n", output, StringComparison.Ordinal);
        Assert.Contains("(Orang; turun, dijumlahkan)", output, StringComparison.Ordinal);
        Assert.Contains("polaritas = turun: dinyatakan formulir\n", (await Jalankan.OnTextAsync("trace", json.ToJsonString(), ["--nama", "KLB", "--hitung", "e81"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_below_are_judged_against_their_row()
    {
        var (_, output, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81", "--program", "REHABILITASI SOSIAL"]);
        Assert.Contains("         jumlah rinciannya     303.191.892 ≠      31.851.680                                271.340.212 kurang dari barisnya\n", output, StringComparison.Ordinal);
        Assert.Contains("         jumlah rinciannya     360.230.192 =     360.230.192\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Averages_are_judged_and_a_stated_predikat_that_differs_is_told()
    {
        var (_, seruyan, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81"]);
        Assert.Contains("         capaian Renstra             29,64 ≠           18,23           31,27         54,69  Sangat Rendah (dari triwulan; 4 dari 5; baris predikat: 29,64)\n", seruyan, StringComparison.Ordinal);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Contoh))!;
        json["evaluasi"]![0]!["predikat"] = JsonNode.Parse("""{ "kinerja": { "capaianRenja": "sangat tinggi", "capaianRenstra": "RENDAH" } }""");
        var (_, output, _) = await Jalankan.OnTextAsync("evaluate", json.ToJsonString(), ["--bagian", "e81"]);
        Assert.Contains("    K    capaian Renja               82,50 =           82,50           82,50                Tinggi (dari triwulan; 2 dari 2; tercantum \"sangat tinggi\")\n", output, StringComparison.Ordinal);
        Assert.Contains("Rendah (dari triwulan; 2 dari 2)\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_the_form_names_by_its_code_alone_has_the_plans_name()
    {
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Contoh))!;
        json["evaluasi"]![0]!["baris"]![0]!.AsObject().Remove("nama");
        var (_, output, _) = await Jalankan.OnTextAsync("evaluate", json.ToJsonString(), ["--bagian", "e81"]);
        Assert.Contains("1.02.01 PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI\n", output, StringComparison.Ordinal);
        Assert.Contains("C1 = 95: 1.02.01 (", (await Jalankan.OnTextAsync("trace", json.ToJsonString(), ["--hitung", "rerata"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spm_has_an_index_from_the_quality_in_the_file_and_says_what_counts_as_100()
    {
        var (_, output, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "spm", "--tahun", "2024"]);
        Assert.Contains("         indeks                                        93,00  Tuntas Utama\n", output, StringComparison.Ordinal);
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Contoh))!;
        json["capaianSpm"]!["baris"]![0]!["mutu"]!.AsArray().Add(JsonNode.Parse("""{ "nama": "Barang", "dibutuhkan": { "2024": 37 }, "tersedia": { "2024": 50 } }"""));
        var (_, dua, _) = await Jalankan.OnTextAsync("evaluate", json.ToJsonString(), ["--bagian", "spm", "--tahun", "2024"]);
        Assert.Contains("92,50  SDM 85,00, Barang 135,14 (dihitung 100)\n", dua, StringComparison.Ordinal);
        Assert.Contains("         indeks                                        94,50  Tuntas Utama\n", dua, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spm_says_which_part_is_missing_and_what_lacks()
    {
        var (_, output, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "spm", "--tahun", "2025"]);
        Assert.Contains("belum dilayani                                   70\n", output, StringComparison.Ordinal);
        Assert.Contains("1 dari 2 jenis pelayanan tidak ada barisnya; 1 dari 2 jenis pelayanan tanpa indeks: capaian mutu layanan tidak dinyatakan", output, StringComparison.Ordinal);

        var (_, saja, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "spm", "--tahun", "2025", "--opsi", "spm.mutuHilang=penerimaSaja"]);
        Assert.Contains("         indeks                                        90,00  Tuntas Utama\n", saja, StringComparison.Ordinal);
        Assert.Contains("         kurang ke 100                                 10,00  penerima 10,00\n", saja, StringComparison.Ordinal);

        // Without the number that must be served, the document's own percentage stands in, and that is said.
        var (_, seruyan, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "spm", "--tahun", "2023"]);
        Assert.Contains("    %    capaian penerima           103,00            100,00  persen menurut dokumen: jumlah yang harus dilayani tidak dinyatakan\n", seruyan, StringComparison.Ordinal);
        Assert.Contains("tidak masuk indeks bidang, karena dapat berarti \"Rehabilitasi sosial dasar anak telantar di luar panti\" atau \"Rehabilitasi", seruyan, StringComparison.Ordinal);
        Assert.Contains("4 dari 5 jenis pelayanan tanpa indeks: capaian mutu layanan tidak dinyatakan; 1 dari 5 jenis pelayanan tidak ada barisnya", seruyan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("85/10")]
    [InlineData("120/-20")]
    [InlineData("80")]
    public async Task Weights_that_do_not_make_a_hundred_are_refused(string bobot) =>
        Assert.Equal(2, (await Jalankan.Async(["evaluate", Contoh, "--opsi", $"spm.bobot={bobot}"])).Kode);

    [Fact]
    public async Task The_ratio_of_the_budget_is_shown_as_a_quotient_on_request()
    {
        var (_, output, _) = await Jalankan.Async(["evaluate", Contoh, "--bagian", "anggaran", "--tahun", "2024", "--opsi", "anggaran.bentuk=hasilBagi"]);
        Assert.Contains("         realisasi/anggaran            0,98 =            0,98\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_of_two_years_are_joined_and_what_was_before_is_checked()
    {
        var json = JsonNode.Parse(await File.ReadAllTextAsync(Contoh))!;
        var kedua = json["evaluasi"]![0]!.DeepClone();
        kedua["tahun"] = 2026;
        json["evaluasi"]!.AsArray().Add(kedua);
        var (kode, output, _) = await Jalankan.OnTextAsync("evaluate", json.ToJsonString(), ["--bagian", "rangkaian"]);
        Assert.Equal(0, kode);
        Assert.Contains("Renstra 2024–2026 menurut formulir E.81 tiap tahun\n", output, StringComparison.Ordinal);
        Assert.Contains("         sebelum 2026                    4 ≠                               7                formulir 2025 menyatakan 7\n", output, StringComparison.Ordinal);
        Assert.Contains("sebelum 2026           44.100.000 ≠                      91.600.000", output, StringComparison.Ordinal);
        Assert.Equal(1, (await Jalankan.Async(["evaluate", Contoh, "--bagian", "rangkaian"])).Kode);
    }

    [Fact]
    public async Task Trace_has_the_averages_the_period_and_each_part_once()
    {
        var (kode, rerata, _) = await Jalankan.Async(["trace", Contoh, "--hitung", "rerata"]);
        Assert.Equal(0, kode);
        Assert.Contains("(75 + 90) ÷ 2 = 82,5", rerata, StringComparison.Ordinal);
        Assert.Contains("Tinggi", rerata, StringComparison.Ordinal);

        var (_, pagu, _) = await Jalankan.Async(["trace", Jalankan.Benih, "--hitung", "pagu"]);
        Assert.Contains("jumlah pagu 2025–2029: seluruh perangkat daerah", pagu, StringComparison.Ordinal);
        Assert.Contains("Rp 30.949.696.705", pagu, StringComparison.Ordinal);

        var (_, e81, _) = await Jalankan.Async(["trace", Contoh, "--kode", "1.02.02", "--hitung", "e81"]);
        Assert.Single(e81.Split('\n'), static l => l.Contains("20.000.000 + 22.000.000 + 25.000.000 + 27.000.000 =", StringComparison.Ordinal));
        Assert.Contains("diuraikan di atas: realisasi Renja (Rp, dari triwulan) = 94.000.000", e81, StringComparison.Ordinal);
        Assert.DoesNotContain("dari kolom tercantum)", e81, StringComparison.Ordinal);
        Assert.StartsWith("== 1.02.02 PROGRAM", e81, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tc29")]
    [InlineData("sakip")]
    [InlineData("spm")]
    [InlineData("capaian")]
    [InlineData("anggaran")]
    [InlineData("e81")]
    public async Task Every_kind_can_be_explained_entire_and_in_one_language(string jenis)
    {
        var (kode, output, error) = await Jalankan.Async(["trace", Jalankan.Benih, "--hitung", jenis], Bahasa.Inggris);
        Assert.Equal((0, ""), (kode, error));
        Assert.DoesNotContain("(kosong)", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak dinyatakan", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak dapat dihitung", output, StringComparison.Ordinal);
        Assert.DoesNotContain("tidak terbaca", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_what_is_asked_for_is_said_and_wrong_codes_do_no_harm()
    {
        var (kode, _, error) = await Jalankan.OnTextAsync("trace", Jalankan.Kecil, ["--hitung", "rerata"]);
        Assert.Equal(1, kode);
        Assert.Contains("\"rerata\"", error, StringComparison.Ordinal);
        var kosong = """
            { "format": "renstra/1", "identitas": { "daerah": { "nama": "K", "jenis": "kota" }, "perangkatDaerah": { "nama": "D" }, "periode": { "awal": 2025, "akhir": 2026 } },
              "evaluasi": [ { "judul": "tanpa tahun" }, { "tahun": 2025, "baris": [ { "kode": "salah!", "indikator": [ { "nama": "x", "kinerja": { "targetRenja": 1 } } ], "anggaran": { "targetRenja": 5 } } ] } ] }
            """;
        foreach (var format in new[] { "text", "json", "csv" })
        {
            var hasil = await Jalankan.OnTextAsync("evaluate", kosong, ["--format", format]);
            Assert.Equal((0, ""), (hasil.Kode, hasil.Error));
        }

        Assert.Contains("tak terhitung", (await Jalankan.OnTextAsync("evaluate", kosong, ["--bagian", "e81,tc29"])).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Jalankan.OnTextAsync("trace", kosong, ["--hitung", "e81"])).Kode);
    }

    // T-C.29 has numbers, which make room in the sections beside it.
    private static string Unnumbered(string text) => text.Replace("100,14  70,6", "100,14  70,6", StringComparison.Ordinal).Replace("capaian 2024                     100,14", "capaian 2024                  100,14", StringComparison.Ordinal);
}
