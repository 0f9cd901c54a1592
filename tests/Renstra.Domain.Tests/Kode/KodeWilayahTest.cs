using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Codes of regions: provinsi, kabupaten or kota, kecamatan, desa or kelurahan.</summary>
public sealed class KodeWilayahTest
{
    [Theory]
    [InlineData("62", "provinsi")]
    [InlineData("62.07", "kabupatenKota")]
    [InlineData("62.07.01", "kecamatan")]
    [InlineData("62.07.01.2001", "desaKelurahan")]
    public void Level_follows_from_the_form(string teks, string tingkat) => Assert.Equal(TingkatWilayah.Parse(tingkat), KodeWilayah.Parse(teks).Tingkat);

    [Fact]
    public void Segments_are_numbers()
    {
        var kode = KodeWilayah.Parse("62.07.01.2001");
        Assert.Equal((62, 7, 1, 2001), (kode.NomorProvinsi, kode.NomorKabupatenKota, kode.NomorKecamatan, kode.NomorDesaKelurahan));
        var kosong = KodeWilayah.Kosong;
        Assert.Equal(default((int?, int?, int?, int?)), (kosong.NomorProvinsi, kosong.NomorKabupatenKota, kosong.NomorKecamatan, kosong.NomorDesaKelurahan));
    }

    [Fact]
    public void Codes_are_built_level_by_level()
    {
        Assert.Equal("62.07.01.2001", KodeWilayah.ForProvinsi(62).AddKabupatenKota(7).AddKecamatan(1).AddDesaKelurahan(2001).ToString());
        foreach (var nomor in new[] { int.MinValue, -1, 0, 10_000, int.MaxValue })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeWilayah.ForProvinsi(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeWilayah.Parse("62").AddKabupatenKota(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeWilayah.Parse("62.07").AddKecamatan(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeWilayah.Parse("62.07.01").AddDesaKelurahan(nomor));
        }

        Assert.Throws<InvalidOperationException>(static () => KodeWilayah.Parse("62").AddKecamatan(1));
        Assert.Throws<InvalidOperationException>(static () => KodeWilayah.Kosong.AddKabupatenKota(1));
    }

    [Theory]
    [InlineData("", ParseErrorCause.Empty, 0, ParseExpectation.ProvinsiDigits)]
    [InlineData("00", ParseErrorCause.OutOfRange, 0, ParseExpectation.ProvinsiDigits)]
    [InlineData("6", ParseErrorCause.UnexpectedEnd, 1, ParseExpectation.ProvinsiDigits)]
    [InlineData("6.07", ParseErrorCause.UnexpectedCharacter, 1, ParseExpectation.ProvinsiDigits)]
    [InlineData("6207", ParseErrorCause.TrailingText, 2, ParseExpectation.Dot)]
    [InlineData("62-07", ParseErrorCause.UnexpectedCharacter, 2, ParseExpectation.Dot)]
    [InlineData("62.7", ParseErrorCause.UnexpectedEnd, 4, ParseExpectation.TwoDigits)]
    [InlineData("62.07.01.01", ParseErrorCause.UnexpectedEnd, 11, ParseExpectation.DesaKelurahanDigits)]
    [InlineData("62.07.01.0000", ParseErrorCause.OutOfRange, 9, ParseExpectation.DesaKelurahanDigits)]
    [InlineData("62.07.01.2001.1", ParseErrorCause.TrailingText, 13, ParseExpectation.End)]
    public void Refusal_says_cause_place_and_expectation(string teks, ParseErrorCause sebab, int letak, ParseExpectation harapan)
    {
        Assert.False(KodeWilayah.TryParse(teks, out var kode, out ParseError galat));
        Assert.True(kode.IsKosong);
        Assert.Equal(new ParseError(sebab, letak, harapan), galat);
    }

    [Fact]
    public void Place_in_the_tree()
    {
        var kode = KodeWilayah.Parse("62.07.01.2001");
        Assert.Equal("62.07.01,62.07,62", string.Join(',', kode.GetLeluhur()));
        Assert.Equal(["", "62", "62.07", "62.07.01", "62.07.01.2001"], TingkatWilayah.Semua.Select(t => kode.AtTingkat(t).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => kode.Induk.AtTingkat(TingkatWilayah.DesaKelurahan));
        Assert.Throws<ArgumentNullException>(() => kode.AtTingkat(null!));
        Assert.True(KodeWilayah.Kosong.Induk.IsKosong);
        Assert.Same(TingkatWilayah.Kosong, KodeWilayah.Kosong.Tingkat);
        Assert.False(KodeWilayah.Kosong.Contains(kode));
        Assert.False(kode.Contains(KodeWilayah.Kosong));
    }

    [Hukum]
    public bool Contains_is_the_text_before_a_dot(KodeWilayah a, KodeWilayah b) =>
        a.Contains(b) == (a == b || b.ToString().StartsWith(a + ".", StringComparison.Ordinal))
        && a.Contains(a) && b.GetLeluhur().All(l => l.Contains(b) && l < b) && b.GetLeluhur().FirstOrDefault() == b.Induk;

    [Hukum]
    public bool Order_is_that_of_the_texts(KodeWilayah a, KodeWilayah b) =>
        Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()));
}
