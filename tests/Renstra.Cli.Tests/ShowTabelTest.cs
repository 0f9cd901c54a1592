using System.Text.Json;
using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Parts by the name of their table.</summary>
public class ShowTabelTest
{
    [Fact]
    public async Task Tabel47_is_a_grid()
    {
        var (kode, output, _) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "4.7"]);
        Assert.Equal(0, kode);
        var lines = output.TrimEnd().Split('\n');
        Assert.Equal(["Tabel 4.7 Indikator Kinerja Utama (IKU) Dinas Sosial kabupaten Seruyan", "$.iku"], lines[..2]);
        lines = lines[1..];
        Assert.Equal(4, lines.Length);
        Assert.Matches("^nomor +mengulang +nama +satuan +2025 +2026 +2027 +2028 +2029 +2030$", lines[1]);
        Assert.Matches("^2 +IS2 +Nilai SAKIP Dinas Sosial +Angka +58 +60 +62 +64 +66 +66$", lines[3]);
    }

    [Fact]
    public async Task Tabel210_shows_its_tree_and_its_total()
    {
        var (_, output, _) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "2.10"]);
        Assert.Matches("BELANJA OPERASI +8.731.366.100 +7.421.777.180 +85\n", output);
        Assert.Matches("  Belanja Pegawai +3.616.383.708", output);
        Assert.Matches("JUMLAH +8.835.410.000 +7.525.106.680 +85,17\n", output);
    }

    [Fact]
    public async Task Tabel43_is_the_tree() =>
        Assert.Equal((await Jalankan.Async(["show", Jalankan.Benih])).Out, (await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "4.3"])).Out);

    [Fact]
    public async Task A_part_has_a_name_too() =>
        Assert.EndsWith("\n" + (await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "IKU"])).Out, (await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "Tabel 4.7."])).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_part_inside_a_part_has_a_name_too() =>
        Assert.Contains("$.sumberDaya.aset\n", (await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "aset"])).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Years_can_be_left_out()
    {
        var (_, text, _) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "4.7", "--tahun", "2026"]);
        var (_, json, _) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "4.7", "--tahun", "2026", "--format", "json"]);
        Assert.Contains("2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2027", text, StringComparison.Ordinal);
        using var parsed = JsonDocument.Parse(json);
        var target = parsed.RootElement.GetProperty("bagian")[0].GetProperty("isi")[1].GetProperty("indikator").GetProperty("target");
        Assert.Equal("{\"2026\":60}", JsonSerializer.Serialize(target));
    }

    [Fact]
    public async Task An_unknown_table_exits_with_1_and_lists_what_there_is()
    {
        var (kode, output, error) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "9.9"]);
        Assert.Equal(1, kode);
        Assert.Equal("", output);
        Assert.Contains("2.10, 2.11", error, StringComparison.Ordinal);
        Assert.Contains("pendanaan", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--tingkat", "program")]
    [InlineData("--kode", "1.06")]
    public async Task Options_of_the_tree_do_not_go_with_another_part(string option, string value)
    {
        var (kode, _, error) = await Jalankan.Async(["show", Jalankan.Benih, "--tabel", "4.7", option, value], Bahasa.Inggris);
        Assert.Equal(2, kode);
        Assert.Contains($"{option} is for the funding tree only", error, StringComparison.Ordinal);
    }

    /// <summary>Every part of a skeleton can be shown, in every width, and its texts are all there.</summary>
    [Theory]
    [InlineData(80, true)]
    [InlineData(160, true)]
    [InlineData(Lingkungan.LebarPipa, false)]
    public async Task Every_part_of_a_skeleton_can_be_shown(int lebar, bool terminal)
    {
        var path = Path.Combine(Path.GetTempPath(), $"renstra-{Guid.NewGuid():N}.json");
        try
        {
            Assert.Equal(0, (await Jalankan.Async(["new", path])).Kode);
            using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(path));
            foreach (var part in json.RootElement.EnumerateObject().Where(static m => m.Name is not ("format" or "pendanaan")))
            {
                var (kode, output, error) = await Jalankan.Async(["show", path, "--tabel", part.Name], lebar: lebar, terminal: terminal);
                Assert.True(kode == 0, part.Name + error);
                Assert.StartsWith("$." + part.Name, output, StringComparison.Ordinal);
                Assert.All(Texts(part.Value), t => Assert.Contains(t, output, StringComparison.Ordinal));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static m => Texts(m.Value)),
        _ => [],
    };
}
