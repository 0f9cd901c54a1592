using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra evaluate</c> over tables of budget and realisasi: totals that lack rows.</summary>
public sealed class EvaluateAnggaranTest
{
    private const string Sebagian = """
        { "format": "renstra/1", "identitas": { "daerah": { "nama": "K", "jenis": "kota" }, "perangkatDaerah": { "nama": "D" }, "periode": { "awal": 2025, "akhir": 2026 } },
          "belanja": { "baris": [ { "nama": "Operasi", "anggaran": { "2024": 100 }, "realisasi": { "2024": 90 } }, { "nama": "Modal", "anggaran": { "2024": 50 } },
            { "nama": "Hibah", "anggaran": { "2024": { "tertulis": "#REF!" } }, "realisasi": { "2024": 5 } } ], "jumlah": { "anggaran": { "2024": 150 }, "realisasi": { "2024": 95 } } } }
        """;

    [Fact]
    public async Task A_total_over_missing_cells_says_that_it_is_partial_and_is_not_judged()
    {
        var (kode, teks, _) = await Jalankan.OnTextAsync("evaluate", Sebagian, ["--bagian", "anggaran"]);
        Assert.Equal(0, kode);
        Assert.Contains("jumlah sebagian: tanpa Modal", teks, StringComparison.Ordinal);
        Assert.Contains("tidak utuh: kosong atau tidak terbaca pada Hibah", teks, StringComparison.Ordinal);
        Assert.DoesNotContain("95 =", teks, StringComparison.Ordinal);
        Assert.Contains("partial sum: without Modal", (await Jalankan.OnTextAsync("evaluate", Sebagian, ["--bagian", "anggaran"], Bahasa.Inggris)).Out, StringComparison.Ordinal);
        var (_, csv, _) = await Jalankan.OnTextAsync("evaluate", Sebagian, ["--bagian", "anggaran", "--format", "csv"]);
        Assert.Contains("anggaran,2024,,Jumlah,,Rp,realisasi,95,,95,,,jumlah sebagian: tanpa Modal,", csv, StringComparison.Ordinal);
        Assert.Contains("anggaran,2024,,Jumlah,,Rp,anggaran,150,,dataTidakTerbaca,,,tidak utuh: kosong atau tidak terbaca pada Hibah,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_review_makes_no_percentage_of_a_part()
    {
        var tanpaJumlah = Sebagian.Replace(""", "jumlah": { "anggaran": { "2024": 150 }, "realisasi": { "2024": 95 } }""", "", StringComparison.Ordinal);
        var (_, teks, _) = await Jalankan.OnTextAsync("review", tanpaJumlah, []);
        Assert.Contains("95 * ?", teks, StringComparison.Ordinal);
        Assert.Contains("tak terhitung", teks, StringComparison.Ordinal);
        Assert.Contains("\"terhitungLengkap\": false", (await Jalankan.OnTextAsync("review", tanpaJumlah, ["--format", "json"])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_pagu_is_no_0_in_trace_review_and_show()
    {
        var json = Jalankan.Kecil.Replace("\"pagu\": { \"2025\": 12, ", "\"pagu\": { ", StringComparison.Ordinal).Replace("\"paguTercantum\": { \"2025\": 10 },", "", StringComparison.Ordinal);
        var (_, jejak, _) = await Jalankan.OnTextAsync("trace", json, ["--hitung", "pagu", "--tahun", "2026"]);
        Assert.Contains("tidak dapat dihitung: 1 sel tidak terbaca", jejak, StringComparison.Ordinal);
        Assert.Contains("tidak utuh, tidak terbaca pada: 1.06.01.2.01.0001", jejak, StringComparison.Ordinal);
        Assert.DoesNotContain("Rp 0", jejak, StringComparison.Ordinal);
        var (_, tinjauan, _) = await Jalankan.OnTextAsync("review", json, ["--format", "json"]);
        Assert.Contains("2026", Assert.Single(System.Text.Json.Nodes.JsonNode.Parse(tinjauan)!["pagu"]!["jumlah"]!["tidakLengkap"]!.AsArray())!.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("0 ?", (await Jalankan.OnTextAsync("review", json, [])).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("0 ?", (await Jalankan.OnTextAsync("show", json, [])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabel_2_10_states_85_17_for_its_total_and_so_it_comes_out()
    {
        var (_, teks, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "anggaran"]);
        Assert.Contains("         realisasi/anggaran           85,17 =           85,17\n", teks, StringComparison.Ordinal);
        Assert.Contains("anggaran,2024,,Jumlah,,Rp,rasio,85.17,,85.1698", (await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "anggaran", "--format", "csv"])).Out, StringComparison.Ordinal);
        var salah = Sebagian.Replace("\"realisasi\": { \"2024\": 95 }", "\"realisasi\": { \"2024\": 90 }, \"persenTercantum\": { \"2024\": 61 }", StringComparison.Ordinal);
        var (_, beda, _) = await Jalankan.OnTextAsync("evaluate", salah, ["--bagian", "anggaran"]);
        Assert.Contains("61,00 ≠           60,00", beda, StringComparison.Ordinal);
        Assert.Contains("dari jumlah tercantum; dari barisnya", beda, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_total_of_form_E81_stands_beside_its_own_rows()
    {
        var (_, teks, _) = await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81"]);
        Assert.Contains("\nJumlah dari baris\n    Rp   target Renstra     27.560.539.003 ≠                  24.239.975.658", teks, StringComparison.Ordinal);
        Assert.Contains("tercantum 3.320.563.345 lebih dari barisnya", teks, StringComparison.Ordinal);
        Assert.Contains("\nTotal of the rows\n", (await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81"], Bahasa.Inggris)).Out, StringComparison.Ordinal);
        Assert.Contains("e81,2024,,Jumlah dari baris,,Rp,targetRenja,9529749400,,7347178100,,berbeda,", (await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81", "--format", "csv"])).Out, StringComparison.Ordinal);
        var baris = System.Text.Json.Nodes.JsonNode.Parse((await Jalankan.Async(["evaluate", Jalankan.Benih, "--bagian", "e81", "--format", "json"])).Out)!["bagian"]![0]!["baris"]!.AsArray()[^1]!;
        Assert.Equal("Jumlah dari baris", (string?)baris["nama"]);
        var renja = Assert.Single(baris["angka"]!.AsArray(), static a => (string?)a!["kolom"] == "realisasiRenja")!;
        Assert.Equal(("berbeda", 7539506680, 6551367423), ((string?)renja["status"], (long)renja["tercantum"]!, (long)renja["dariTercantum"]!));
    }
}
