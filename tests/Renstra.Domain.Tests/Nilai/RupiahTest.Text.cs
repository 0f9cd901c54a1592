using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class RupiahTest
{
    [Theory]
    [TiapBudaya]
    public void Formats_are_the_same_in_every_culture(string budaya) => Budaya.Jalankan(budaya, static () =>
    {
        var bulat = Rupiah.FromRupiah(6_743_239_328);
        var pecahan = Rupiah.FromSen(-350_000_050);
        Assert.Equal(("6743239328", "6.743.239.328", "6.743.239.328,00", "Rp6.743.239.328"), Tulis(bulat));
        Assert.Equal(("-3500000.50", "-3.500.000,50", "-3.500.000,50", "-Rp3.500.000,50"), Tulis(pecahan));
        Assert.Equal(("0", "0", "0,00", "Rp0"), Tulis(default));
        Assert.Equal("-92.233.720.368.547.758,08", Rupiah.MinValue.ToString("N", null));
        Assert.Throws<FormatException>(() => bulat.ToString("N3", null));
    });

    [Fact]
    public void Sen_and_sign()
    {
        Assert.True(Rupiah.FromRupiah(-3).IsBulat);
        Assert.False(Rupiah.FromSen(-301).IsBulat);
        Assert.Equal((-1, 0, 1), (Rupiah.MinValue.Sign, Rupiah.Nol.Sign, Rupiah.MaxValue.Sign));
        Assert.Equal(Rupiah.FromSen(5), Rupiah.FromSen(-5).Abs());
        Assert.Equal(-3.01m, Rupiah.FromSen(-301).ToDecimal());
    }

    private static (string, string, string, string) Tulis(Rupiah r) => (r.ToString(), r.ToString("N", null), r.ToString("N2", null), r.ToString("C", null));
}
