using Renstra.Domain;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The review of the seed document.</summary>
public class ReviewBenihTest
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(160)]
    public async Task Tables_fit_the_width(int lebar)
    {
        var (kode, output, _) = await Jalankan.Async(["review", Jalankan.Benih], lebar: lebar);
        Assert.Equal(0, kode);
        var tables = output[..output.IndexOf("Yang perlu dilihat", StringComparison.Ordinal)].Split('\n').Skip(3).Where(static l => !l.StartsWith('='));
        Assert.All(tables, l => Assert.True(l.TrimEnd().Length <= lebar, l));
    }

    [Fact]
    public async Task Tabel43_totals_of_all_years_the_period_and_with_the_forward_year_are_shown()
    {
        var (_, output, _) = await Jalankan.Async(["review", Jalankan.Benih]);
        foreach (var total in (string[])["6.743.239.328", "5.783.347.586", "5.848.150.473", "6.136.235.185", "6.438.724.133", "6.758.828.401", "30.949.696.705", "37.708.525.106"])
        {
            Assert.Contains(total, output, StringComparison.Ordinal);
        }

        Assert.Contains("= Jumlah", output, StringComparison.Ordinal);
        Assert.Contains("72 sub kegiatan", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tabel43_blank_sums_and_the_wrong_code_are_remarked_once_each()
    {
        var (_, output, _) = await Jalankan.Async(["review", Jalankan.Benih]);
        Assert.Single(output.Split('\n'), static l => l.StartsWith("• 1.06.05 PROGRAM", StringComparison.Ordinal) && l.Contains("pagu 2025–2030 tidak tercantum", StringComparison.Ordinal));
        Assert.Single(output.Split('\n'), static l => l.StartsWith("• 1.06.06 PROGRAM", StringComparison.Ordinal) && l.Contains("237.723.500; 119.242.500; 119.242.500; 164.944.800; 198.293.250; 248.293.250", StringComparison.Ordinal));
        Assert.Single(output.Split('\n'), static l => l.StartsWith("• 1.06.04.2 ", StringComparison.Ordinal) && l.EndsWith("Apakah maksudnya 1.06.04.2.01?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Tabel210_and_Tabel211_budget_and_realisasi_with_percentage()
    {
        var (_, output, _) = await Jalankan.Async(["review", Jalankan.Benih], Bahasa.Inggris);
        Assert.Contains("8.835.410.000", output, StringComparison.Ordinal);
        Assert.Contains("7.525.106.680", output, StringComparison.Ordinal);
        Assert.Contains("85,17%", output, StringComparison.Ordinal);
    }
}
