using Xunit;

namespace Renstra.Domain.Tests;

public sealed class TerhitungTest
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_reason_in_a_conditional_stays_a_reason(bool ada)
    {
        var hasil = ada ? Terhitung.Nilai(5m) : Terhitung.Tidak<decimal>(SebabTidakTerhitung.TanpaTarget);
        Assert.Equal(ada, hasil.HasValue);
        Assert.Equal(ada ? null : SebabTidakTerhitung.TanpaTarget, hasil.Sebab);
        Assert.Throws<ArgumentNullException>(static () => Terhitung.Tidak<decimal>(null!));
    }

    [Fact]
    public void A_format_is_the_values_own_and_a_reason_needs_none()
    {
        Terhitung<Persen> nilai = Persen.FromRatio(Rupiah.FromRupiah(17), Rupiah.FromRupiah(120));
        Assert.Equal("14,17% 14.17 14,2 14.1666666666666666667%", $"{nilai:P} {nilai:F2} {nilai:N1} {nilai.Map(static p => p.Round(19))}");
        Assert.Equal("5.00", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Terhitung.Nilai(5m):F2}"));
        Assert.Equal("x", $"{Terhitung.Nilai("x"):F2}");
        Assert.Equal("(no target is stated)", $"{Terhitung.Tidak<Persen>(SebabTidakTerhitung.TanpaTarget):tidak-dikenal}");
        Assert.Contains("G, N, P, F", Assert.Throws<FormatException>(() => $"{nilai:C2}").Message, StringComparison.Ordinal);
    }
}
