using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>Plans that a review could stumble over.</summary>
public class ReviewSulitTest
{
    private static string Plan(string bidang, string rest = "") =>
        "{\"format\":\"renstra/1\",\"identitas\":{\"daerah\":{\"nama\":\"D\",\"jenis\":\"provinsi\"},\"perangkatDaerah\":{\"nama\":\"P\"},\"periode\":{\"awal\":2025,\"akhir\":2026}}"
        + (bidang.Length == 0 ? "" : ",\"pendanaan\":{\"bidang\":[{\"kode\":\"1.06\",\"nama\":\"B\",\"program\":[" + bidang + "]}]}") + rest + "}";

    [Fact]
    public async Task A_sum_out_of_range_is_said_not_thrown()
    {
        var (kode, output, error) = await Jalankan.OnTextAsync(Plan("{\"kode\":\"1.06.01\",\"nama\":\"A\",\"paguTercantum\":{\"2025\":92233720368547758}},{\"kode\":\"1.06.02\",\"nama\":\"B\",\"paguTercantum\":{\"2025\":92233720368547758}}"));
        Assert.Equal(2, kode);
        Assert.Equal("", output);
        Assert.Contains("melampaui", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_any_pagu_among_others_is_remarked()
    {
        var (_, output, _) = await Jalankan.OnTextAsync(Plan("{\"kode\":\"1.06.01\",\"nama\":\"ADA\",\"paguTercantum\":{\"2025\":5,\"2026\":6}},{\"kode\":\"1.06.02\",\"nama\":\"TANPA\"}"));
        Assert.Contains("• 1.06.02 TANPA: pagu 2025–2026 tidak diisi", output, StringComparison.Ordinal);
        Assert.DoesNotContain("= 1.06.02", output, StringComparison.Ordinal);
        Assert.Contains("= 1.06.01", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_in_a_year_outside_the_plan_does_not_vanish()
    {
        var (_, output, _) = await Jalankan.OnTextAsync(Plan("{\"kode\":\"1.06.01\",\"nama\":\"A\",\"paguTercantum\":{\"2019\":77,\"2025\":5,\"2026\":6}}"));
        Assert.Contains("• 1.06.01 A: pagu 2019 di luar tahun-tahun Renstra, tidak ikut dijumlahkan: 77", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_of_a_name_do_not_reach_the_terminal()
    {
        var (_, output, _) = await Jalankan.OnTextAsync(Plan("{\"kode\":\"1.06.01\",\"nama\":\"A\\u001b[31m\\u202eB\\nC\",\"paguTercantum\":{\"2025\":5}}"));
        Assert.DoesNotContain('\u001b', output);
        Assert.DoesNotContain('\u202e', output);
        Assert.Contains("A\uFFFD[31m\uFFFDB\uFFFDC", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_with_only_its_identity_says_so()
    {
        var (kode, output, _) = await Jalankan.OnTextAsync(Plan(""));
        Assert.Equal(0, kode);
        Assert.Contains("hanya memuat identitas", output, StringComparison.Ordinal);
        Assert.Contains("tidak memuat pendanaan", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_percentage_stated_with_more_decimals_is_compared_as_printed()
    {
        const string Belanja = ",\"belanja\":{\"baris\":[{\"nama\":\"A\",\"anggaran\":{\"2024\":3},\"realisasi\":{\"2024\":1},\"persenTercantum\":{\"2024\":33.333}}]}";
        var (_, output, _) = await Jalankan.OnTextAsync(Plan("", Belanja));
        Assert.Contains("Yang perlu dilihat: 0", output, StringComparison.Ordinal);
        Assert.Contains("33,33%", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_are_shown_in_Indonesian_notation()
    {
        const string Iku = ",\"iku\":[{\"indikator\":{\"nama\":\"I\",\"target\":{\"2025\":{\"dari\":3,\"sampai\":4.5},\"2026\":95.76}}}]";
        var (_, output, _) = await Jalankan.OnTextAsync(Plan("", Iku));
        Assert.Contains("3–4,5", output, StringComparison.Ordinal);
        Assert.Contains("95,76", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"a\": 7.525.106.680 }", "tanpa titik ribuan")]
    [InlineData("{ “format”: 1 }", "petik lurus")]
    [InlineData("{ \"format\": \"renstra/1\", \"pagu\": 1 }", "galat")]
    public async Task Slips_of_the_hand_are_named(string json, string expected)
    {
        var (kode, _, error) = await Jalankan.OnTextAsync(json);
        Assert.Equal(2, kode);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_is_asked_for_not_taken_from_the_culture() => Assert.Equal(Bahasa.Indonesia, Lingkungan.BahasaFrom(static _ => null));
}
