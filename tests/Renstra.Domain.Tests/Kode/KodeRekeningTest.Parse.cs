using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class KodeRekeningTest
{
    [Theory]
    [InlineData("1", "urusan")]
    [InlineData("9", "urusan")]
    [InlineData("X", "urusan")]
    [InlineData("1.06", "bidangUrusan")]
    [InlineData("X.XX", "bidangUrusan")]
    [InlineData("1.06.04", "program")]
    [InlineData("1.06.04.2.01", "kegiatan")]
    [InlineData("X.XX.01.2.01", "kegiatan")]
    [InlineData("1.06.04.2.01.0001", "subKegiatan")]
    [InlineData("1.06.04.2.01.01", "subKegiatan")]
    public void Level_follows_from_the_form(string teks, string tingkat)
    {
        var kode = KodeRekening.Parse(teks);
        Assert.Equal(TingkatKode.Parse(tingkat), kode.Tingkat);
        Assert.Equal(teks[0] == 'X', kode.IsTemplate);
        Assert.False(kode.IsKosong);
    }

    [Fact]
    public void Segments_are_numbers()
    {
        var kode = KodeRekening.Parse("1.06.04.2.08.0012");
        Assert.Equal((1, 6, 4, 8, 12), (kode.NomorUrusan, kode.NomorBidang, kode.NomorProgram, kode.NomorKegiatan, kode.NomorSubKegiatan));
        Assert.Same(Kewenangan.KabupatenKota, kode.Kewenangan);
        Assert.False(kode.IsSubKegiatanDuaDigit);
    }

    [Fact]
    public void Missing_segments_are_null()
    {
        foreach (var kode in new[] { KodeRekening.Kosong, KodeRekening.Parse("X") })
        {
            Assert.Null(kode.NomorUrusan);
            Assert.Null(kode.NomorBidang);
            Assert.Null(kode.NomorProgram);
            Assert.Null(kode.Kewenangan);
            Assert.Null(kode.NomorKegiatan);
            Assert.Null(kode.NomorSubKegiatan);
            Assert.False(kode.IsSubKegiatanDuaDigit);
        }
    }

    [Fact]
    public void Two_and_four_digits_are_different_codes()
    {
        var dua = KodeRekening.Parse("1.06.01.2.08.01");
        var empat = KodeRekening.Parse("1.06.01.2.08.0001");
        Assert.NotEqual(dua, empat);
        Assert.Equal(dua.NomorSubKegiatan, empat.NomorSubKegiatan);
        Assert.True(dua.IsSubKegiatanDuaDigit);
        Assert.True(dua < empat && empat < KodeRekening.Parse("1.06.01.2.08.02"));
    }

    [Fact]
    public void Every_kewenangan_from_1_to_8_is_read()
    {
        for (var digit = 1; digit <= 8; digit++)
        {
            Assert.Equal(digit, KodeRekening.Parse($"1.06.04.{digit}.01").Kewenangan!.Digit);
        }

        Assert.Equal(8, Kewenangan.Semua.Length);
    }
}
