using System.Globalization;
using FsCheck.Xunit;
using Xunit;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>Hostile queries and tables.</summary>
public class IndeksNamaKerasTest
{
    [Property(MaxTest = 500)]
    public void AnyText_IsAnswered(string? teks)
    {
        var hasil = NamaContoh.Search(teks ?? "");
        Assert.True(hasil.Length <= 20);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \t\n")]
    [InlineData("/-()[].,")]
    [InlineData("\uD800")]
    [InlineData("\u0301\u200B")]
    [InlineData("''''")]
    public void TextWithoutWords_FindsNothing(string teks) => Assert.Empty(NamaContoh.Search(teks));

    [Theory]
    [InlineData("a ")]
    [InlineData("dan ")]
    [InlineData("&")]
    [InlineData("x")]
    [InlineData("penyediaan ")]
    [InlineData("\uD83D\uDE00 ")]
    public void ALongQuery_IsCut(string bagian)
    {
        var panjang = string.Concat(Enumerable.Repeat(bagian, 200_000));
        Assert.Equal(NamaContoh.Search(panjang[..BatasKueri.Huruf]), NamaContoh.Search(panjang));
    }

    [Fact]
    public void AQuery_IsTheSameInEveryCulture()
    {
        string[] kueri = ["PENYEDIAAN PERMAKANAN", "FASILITASI JALAN", "rehabiltasi sosial", "DI"];
        var biasa = kueri.Select(static k => NamaContoh.Search(k)).ToList();
        var semula = CultureInfo.CurrentCulture;
        foreach (var budaya in new[] { "tr-TR", "ar-SA", "id-ID" })
        {
            CultureInfo.CurrentCulture = new(budaya);
            var indeks = IndeksNama.Build(new NamaContoh.Sumber(NamaContoh.Semua));
            Assert.Equal(biasa, kueri.Select(k => indeks.Search(k, 20, default(TanpaSaringan))));
        }

        CultureInfo.CurrentCulture = semula;
    }

    [Fact]
    public void TablesWithoutNames_AreSearched()
    {
        Assert.Empty(IndeksNama.Build(new NamaContoh.Sumber([])).Search("sosial", 20, default(TanpaSaringan)));
        Assert.Empty(IndeksNama.Build(new NamaContoh.Sumber(["", "-"])).Search("sosial", 20, default(TanpaSaringan)));
    }

    [Fact]
    public void NoResults_CannotBeAskedFor() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => NamaContoh.Search("sosial", 0));
}
