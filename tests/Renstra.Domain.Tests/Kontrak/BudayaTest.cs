using System.Globalization;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The cultures are there. Where the runtime lacks them, tests under cultures would prove nothing, so this fails.</summary>
public sealed class BudayaTest
{
    [Theory]
    [InlineData("id-ID", ",")]
    [InlineData("en-US", ".")]
    [InlineData("tr-TR", ",")]
    public void Decimal_separator_is_the_cultures_own(string nama, string separator) =>
        Budaya.Jalankan(nama, () => Assert.Equal($"1{separator}5", 1.5m.ToString(CultureInfo.CurrentCulture)));

    [Fact]
    public void Turkish_has_its_own_capital_i() =>
        Budaya.Jalankan("tr-TR", static () => Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture)));

    [Fact]
    public void Arabic_is_not_invariant() => Budaya.Jalankan("ar-SA", static () =>
    {
        Assert.NotEqual(CultureInfo.InvariantCulture.Calendar.GetType(), CultureInfo.CurrentCulture.Calendar.GetType());
        Assert.NotEqual(CultureInfo.InvariantCulture.NumberFormat.NegativeSign, CultureInfo.CurrentCulture.NumberFormat.NegativeSign);
    });

    [Theory]
    [TiapBudaya]
    public void Culture_is_set_and_put_back(string budaya)
    {
        var lama = CultureInfo.CurrentCulture;
        Budaya.Jalankan(budaya, () => Assert.Equal(budaya, CultureInfo.CurrentCulture.Name));
        Assert.Same(lama, CultureInfo.CurrentCulture);
    }

    [Fact]
    public void Made_up_culture_is_refused() => Assert.Throws<CultureNotFoundException>(static () => Budaya.Pasang("qq-QQ"));

    [Fact]
    public void A_law_runs_under_every_culture()
    {
        var seen = new List<string>();
        Assert.True(Budaya.DiSetiap(() =>
        {
            seen.Add(CultureInfo.CurrentCulture.Name);
            return true;
        }));
        Assert.Equal(Budaya.Semua, seen);
    }
}
