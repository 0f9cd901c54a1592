using Xunit;

namespace Renstra.Domain.Tests;

public sealed class SatuanTest
{
    [Theory]
    [TiapBudaya]
    public void Case_and_spacing_do_not_count_but_are_kept(string budaya) => Budaya.Jalankan(budaya, static () =>
    {
        Assert.Equal(Satuan.Parse("Orang/Bulan"), Satuan.Parse("orang / BULAN"));
        Assert.Equal("orang / BULAN", Satuan.Parse("orang / BULAN").Teks);
        Assert.Equal(Satuan.Parse("INDEKS"), Satuan.Parse("indeks"));
        Assert.NotEqual(Satuan.Parse("%"), Satuan.Parse("Persen"));
    });

    [Theory]
    [InlineData("%", true)]
    [InlineData("PERSEN", true)]
    [InlineData("Persentase (%)", true)]
    [InlineData("percent", true)]
    [InlineData("Persen/Tahun", false)]
    [InlineData("Orang", false)]
    public void Per_cent_under_its_names(string teks, bool ya)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () => Assert.Equal(ya, Satuan.Parse(teks).IsPersen));
        }
    }

    [Fact]
    public void Length_is_limited()
    {
        Assert.True(Satuan.TryParse(new string('m', Satuan.MaxLength), out _));
        Assert.False(Satuan.TryParse(new string('m', Satuan.MaxLength + 1), out _, out ParseError galat));
        Assert.Equal((ParseErrorCause.TrailingText, Satuan.MaxLength), (galat.Cause, galat.Position));
    }

    [Fact]
    public void Longest_text_is_written_as_json()
    {
        var satuan = Satuan.Parse(new string('日', Satuan.MaxLength));
        Assert.Equal(satuan, System.Text.Json.JsonSerializer.Deserialize<Satuan>(System.Text.Json.JsonSerializer.Serialize(satuan)));
    }
}
