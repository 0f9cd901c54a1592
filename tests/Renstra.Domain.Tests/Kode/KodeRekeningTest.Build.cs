using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class KodeRekeningTest
{
    [Fact]
    public void Codes_are_built_level_by_level() => Assert.Equal(
        "1.06.04.2.01.0001",
        KodeRekening.ForUrusan(1).AddBidang(6).AddProgram(4).AddKegiatan(Kewenangan.KabupatenKota, 1).AddSubKegiatan(1).ToString());

    [Fact]
    public void Greatest_numbers_fit() => Assert.Equal(
        "9.99.99.8.99.9999",
        KodeRekening.ForUrusan(9).AddBidang(99).AddProgram(99).AddKegiatan(Kewenangan.Bali, 99).AddSubKegiatan(9999).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10_000)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void Numbers_out_of_range_are_refused(int nomor)
    {
        var bidang = KodeRekening.Parse("1.06");
        Assert.Throws<ArgumentOutOfRangeException>(() => KodeRekening.ForUrusan(nomor));
        Assert.Throws<ArgumentOutOfRangeException>(() => bidang.Induk.AddBidang(nomor));
        Assert.Throws<ArgumentOutOfRangeException>(() => bidang.AddProgram(nomor));
        Assert.Throws<ArgumentOutOfRangeException>(() => bidang.AddProgram(1).AddKegiatan(Kewenangan.Aceh, nomor));
        Assert.Throws<ArgumentOutOfRangeException>(() => bidang.AddProgram(1).AddKegiatan(Kewenangan.Aceh, 1).AddSubKegiatan(nomor));
    }

    [Fact]
    public void Levels_are_not_skipped()
    {
        var urusan = KodeRekening.ForUrusan(1);
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Kosong.AddBidang(1));
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Parse("X").AddBidang(1));
        Assert.Throws<InvalidOperationException>(() => urusan.AddProgram(1));
        Assert.Throws<InvalidOperationException>(() => urusan.AddBidang(1).AddBidang(1));
        Assert.Throws<InvalidOperationException>(() => urusan.AddBidang(1).AddKegiatan(Kewenangan.Aceh, 1));
        Assert.Throws<InvalidOperationException>(() => urusan.AddBidang(1).AddSubKegiatan(1));
    }

    [Fact]
    public void Template_of_a_bidang_takes_programmes() => Assert.Equal("X.XX.01", KodeRekening.Parse("X.XX").AddProgram(1).ToString());
}
