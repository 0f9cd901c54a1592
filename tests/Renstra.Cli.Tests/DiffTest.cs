using System.Text.Json;
using System.Text.Json.Nodes;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary><c>renstra diff</c>: two versions of a plan.</summary>
public sealed class DiffTest
{
    private static readonly string Bersih = Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-sosial-kabupaten.json");

    [Fact]
    public async Task Same_plan_has_no_change()
    {
        var (kode, output, _) = await Jalankan.Async(["diff", Bersih, Bersih]);
        Assert.Equal(0, kode);
        Assert.Contains("noda: tidak ada yang berubah", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_told_as_text_json_and_markdown()
    {
        var baru = Change(static d =>
        {
            d["pendanaan"]!["bidang"]![0]!["program"]![0]!["paguTercantum"]!["2026"] = 5;
            d["pendanaan"]!["bidang"]![0]!["program"]![1]!["nama"] = "PROGRAM *LAIN* | [x]";
        });
        try
        {
            var (kode, text, _) = await Jalankan.Async(["diff", Bersih, baru]);
            Assert.Equal(0, kode);
            Assert.Contains("pagu 2026: Rp3.332.700.000 → Rp5 (-Rp3.332.699.995)", text, StringComparison.Ordinal);
            var (_, english, _) = await Jalankan.Async(["diff", Bersih, baru], Bahasa.Inggris);
            Assert.Contains("nodes: 1 changed, 1 renamed", english, StringComparison.Ordinal);
            var (_, md, _) = await Jalankan.Async(["diff", Bersih, baru, "--format", "md"]);
            Assert.Contains("PROGRAM \\*LAIN\\* \\| \\[x\\]", md, StringComparison.Ordinal);
            var (_, json, _) = await Jalankan.Async(["diff", Bersih, baru, "--format", "json", "--kode", "1.06.02"]);
            using var read = JsonDocument.Parse(json);
            Assert.Equal("bergantiNama", Assert.Single(read.RootElement.GetProperty("noda").EnumerateArray()).GetProperty("jenis").GetString());
        }
        finally
        {
            File.Delete(baru);
        }
    }

    [Fact]
    public async Task Code_that_a_successor_follows_is_recognised()
    {
        // In the list of 2027, 0007 follows 0003 of this name.
        var lama = Change(static d => Rename(d, "1.06.06.2.01.0005", "1.06.06.2.01.0003", "Penyediaan Tempat Penampungan Pengungsi"));
        var baru = Change(static d => Rename(d, "1.06.06.2.01.0005", "1.06.06.2.01.0007", "Penyediaan Tempat Pengungsian"));
        try
        {
            var (_, json, _) = await Jalankan.Async(["diff", lama, baru, "--format", "json"]);
            using var read = JsonDocument.Parse(json);
            var noda = Assert.Single(read.RootElement.GetProperty("noda").EnumerateArray());
            Assert.Equal(("berpindah", "pemetaan"), (noda.GetProperty("jenis").GetString(), noda.GetProperty("dasar").GetString()));
        }
        finally
        {
            File.Delete(lama);
            File.Delete(baru);
        }
    }

    [Fact]
    public async Task Parts_beside_the_tree_are_told_as_text_json_and_markdown()
    {
        var baru = Change(static d =>
        {
            d["spm"]![0]!["targetPersen"]!["2027"] = 90;
            d["prioritas"]![0]!["butir"]![0]!["dukungan"]![0]!["pagu"]!["2026"] = 500_000_000;
            d["strategi"]![0]!["nama"] = "Memperluas *jangkauan*";
            d["arahKebijakan"]!.AsArray().RemoveAt(1);
            d.AsObject().Remove("hubunganStrategi");
            d["iku"]![0]!["indikator"]!["target"]!["2029"] = 92;
            d["iku"]![0]!["indikator"]!["baseline"]!["nilai"] = 80;
        });
        try
        {
            var (_, text, _) = await Jalankan.Async(["diff", Bersih, baru]);
            Assert.Contains("TARGET SPM\nberubah: Rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti\n    target persen 2027 100 → 90\n", text, StringComparison.Ordinal);
            Assert.Contains("PRIORITAS\nberubah, prioritas kabupaten/kota: Kebutuhan dasar terpenuhi\n", text, StringComparison.Ordinal);
            Assert.Contains("pagu 2026: Rp488.200.000 → Rp500.000.000 (+Rp11.800.000)", text, StringComparison.Ordinal);
            Assert.Contains("berganti nama, strategi: Memperluas jangkauan rehabilitasi, perlindungan, dan pemberdayaan sosial → Memperluas *jangkauan* [id sama]", text, StringComparison.Ordinal);
            Assert.Contains("dihapus, arah kebijakan: Evaluasi kinerja setiap triwulan", text, StringComparison.Ordinal);
            Assert.Contains("berubah, IKU\n", text, StringComparison.Ordinal);
            Assert.Contains("baseline 81 (2024) → 80 (2024)", text, StringComparison.Ordinal);
            var (_, english, _) = await Jalankan.Async(["diff", Bersih, baru, "--tahun", "2030"], Bahasa.Inggris);
            Assert.Contains("TARGETS OF SPM\nchanged: ", english, StringComparison.Ordinal);
            Assert.DoesNotContain("target in per cent", english, StringComparison.Ordinal);
            var (_, md, _) = await Jalankan.Async(["diff", Bersih, baru, "--format", "md"]);
            Assert.Contains("## Strategi dan arah kebijakan\n\n- berganti nama, strategi: ", md, StringComparison.Ordinal);
            Assert.Contains("→ Memperluas \\*jangkauan\\* \\[id sama\\]", md, StringComparison.Ordinal);
            Assert.Contains("  - pagu 2026: Rp488.200.000", md, StringComparison.Ordinal);
            var (_, json, _) = await Jalankan.Async(["diff", Bersih, baru, "--format", "json"]);
            using var read = JsonDocument.Parse(json);
            Assert.Equal("90", One(read, "spm").GetProperty("targetPersen")[0].GetProperty("baru").GetString());
            var indikator = One(read, "kinerja").GetProperty("indikator")[0];
            Assert.Equal(("80", 2024), (indikator.GetProperty("baselineBaru").GetProperty("nilai").GetString(), indikator.GetProperty("baselineBaru").GetProperty("tahun").GetInt32()));
            Assert.Equal("11800000", One(read, "prioritas").GetProperty("dukungan")[0].GetProperty("pagu")[0].GetProperty("selisih").GetString());
            Assert.Equal(("bergantiNama", "dihapus", "iku"), (One(read, "strategi").GetProperty("jenis").GetString(), One(read, "arahKebijakan").GetProperty("jenis").GetString(), One(read, "kinerja").GetProperty("bagian").GetString()));

            // What has no code is not below one.
            var (_, below, _) = await Jalankan.Async(["diff", Bersih, baru, "--format", "json", "--kode", "1.06.02"]);
            using var part = JsonDocument.Parse(below);
            Assert.All(new[] { "kinerja", "strategi", "arahKebijakan", "spm", "prioritas" }, name => Assert.Equal(0, part.RootElement.GetProperty(name).GetArrayLength()));
        }
        finally
        {
            File.Delete(baru);
        }

        static JsonElement One(JsonDocument json, string name) => Assert.Single(json.RootElement.GetProperty(name).EnumerateArray());
    }

    [Fact]
    public async Task Mistyped_option_is_not_taken_for_a_file()
    {
        var (kode, _, error) = await Jalankan.Async(["diff", Bersih, "--formta"]);
        Assert.Equal(2, kode);
        Assert.Contains("--formta", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("diff", "a.json")]
    [InlineData("diff", "a.json", "b.json", "c.json")]
    [InlineData("diff", "tidak-ada.json", "tidak-ada-juga.json")]
    public async Task Wrong_usage_is_said(params string[] args)
    {
        var (kode, output, error) = await Jalankan.Async(args);
        Assert.Equal((2, ""), (kode, output));
        Assert.NotEmpty(error);
    }

    private static void Rename(JsonNode d, string from, string to, string nama)
    {
        foreach (var s in d["pendanaan"]!["bidang"]![0]!["program"]!.AsArray().SelectMany(static p => p!["kegiatan"]!.AsArray()).SelectMany(static k => k!["subKegiatan"]!.AsArray()))
        {
            if (s!["kode"]!.GetValue<string>() == from)
            {
                s["kode"] = to;
                s["nama"] = nama;
            }
        }
    }

    private static string Change(Action<JsonNode> change)
    {
        var d = JsonNode.Parse(File.ReadAllBytes(Bersih))!;
        change(d);
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.json");
        File.WriteAllText(path, d.ToJsonString());
        return path;
    }
}
