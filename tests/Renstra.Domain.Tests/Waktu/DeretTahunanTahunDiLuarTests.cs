using Xunit;

namespace Renstra.Domain.Tests.Waktu;

public sealed class DeretTahunanTahunDiLuarTests
{
    private static readonly DeretTahunan<decimal> Deret = DeretTahunan.From(2027, 1m, 2m);

    [Theory]
    [InlineData(2026)]
    [InlineData(1900)]
    [InlineData(2029)]
    [InlineData(2999)]
    public void A_year_outside_the_series_is_missing(int tahun)
    {
        Assert.False(Deret.TryGetValue(tahun, out _));
        Assert.Throws<KeyNotFoundException>(() => Deret[tahun]);
    }

    [Fact]
    public void The_empty_year_is_in_no_series()
    {
        Assert.False(Deret.TryGetValue(default, out _));
        Assert.False(default(DeretTahunan<decimal>).TryGetValue(default, out _));
        Assert.False(default(DeretTahunan<decimal>).TryGetValue(2025, out _));
    }

    [Fact]
    public void A_cell_before_the_first_stated_year_is_blank() =>
        Assert.True(DeretTahunan.Tercantum<Rupiah>(2025, default, Rupiah.FromRupiah(1)).GetTercantum(2025).IsKosong);
}
