using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>Examples of searching.</summary>
public class IndeksNamaTest
{
    [Fact]
    public void TyposInWords_AreOverlookedAndNamed()
    {
        var temuan = NamaContoh.Search("rehabiltasi sosial")[0];
        Assert.Equal("PROGRAM REHABILITASI SOSIAL", NamaContoh.Semua[temuan.Nomor]);
        Assert.Equal(JenisKecocokan.SalahKetik, temuan.Jenis);
        Assert.Equal(1, temuan.SalahKetik);
        Assert.Equal([new PasanganKata("rehabiltasi", "rehabilitasi")], temuan.Kata);
    }

    [Fact]
    public void OneWordWithATypo_FindsTheNamesWithIt()
    {
        var hasil = NamaContoh.Search("permakanaan");
        Assert.Equal(20, hasil.Length);
        Assert.All(hasil, static t => Assert.Contains("Permakanan", NamaContoh.Semua[t.Nomor], StringComparison.OrdinalIgnoreCase));
        Assert.All(hasil, static t => Assert.Equal((JenisKecocokan.SalahKetik, 1), (t.Jenis, t.SalahKetik)));
    }

    [Fact]
    public void TheWord_StandsBeforeTheBeginning()
    {
        var jenis = NamaContoh.Search("fasilitas", NamaContoh.Semua.Length).ToLookup(static t => t.Jenis, static t => NamaContoh.Semua[t.Nomor]);
        Assert.All(jenis[JenisKecocokan.KataBerurutan], static n => Assert.Contains("Fasilitas Kesehatan", n, StringComparison.Ordinal));
        Assert.All(jenis[JenisKecocokan.Awalan], static n => Assert.StartsWith("Fasilitasi", n, StringComparison.Ordinal));
        Assert.NotEmpty(jenis[JenisKecocokan.Awalan]);
    }

    [Fact]
    public void AWholeNameWithTypos_IsThatName()
    {
        var temuan = NamaContoh.Search("Penyedian Permakanaan di Luar Panti")[0];
        Assert.Equal("Penyediaan Permakanan di Luar Panti", NamaContoh.Semua[temuan.Nomor]);
        Assert.Equal((JenisKecocokan.NamaHampirPersis, 2), (temuan.Jenis, temuan.SalahKetik));
        Assert.Equal([new("penyedian", "penyediaan"), new PasanganKata("permakanaan", "permakanan")], temuan.Kata);
    }

    [Fact]
    public void EntriesOfOneName_StandInTheirOrder() =>
        Assert.Equal(["Penyediaan Permakanan", "PENYEDIAAN PERMAKANAN"], NamaContoh.SearchNames("penyediaan permakanan", 2));

    [Fact]
    public void WordsInOrder_StandBeforeWordsInAnotherOrder()
    {
        var hasil = NamaContoh.Search("guru ruang", NamaContoh.Semua.Length);
        Assert.All(hasil, static t => Assert.Equal(JenisKecocokan.SemuaKata, t.Jenis));
        Assert.All(NamaContoh.Search("ruang guru", hasil.Length), static t => Assert.Equal(JenisKecocokan.KataBerurutan, t.Jenis));
    }

    [Fact]
    public void AWordThatIsNowhere_LeavesThoseThatAre()
    {
        var temuan = NamaContoh.Search("sandang zzzzzz")[0];
        Assert.Equal((JenisKecocokan.SebagianKata, 1), (temuan.Jenis, temuan.TanpaPadanan));
        Assert.Contains("Sandang", NamaContoh.Semua[temuan.Nomor], StringComparison.Ordinal);
        Assert.Empty(NamaContoh.Search("zzzzzz"));
    }

    [Theory]
    [InlineData("Kabupaten / Kota", "KABUPATEN/KOTA")]
    [InlineData("Pembinaan, dan  Pengawasan", "pembinaan dan pengawasan")]
    [InlineData("Produk & Jasa", "produk dan jasa")]
    [InlineData("Produk&Jasa", "PRODUK DAN JASA")]
    [InlineData("Jum\u2019at", "Jum''at")]
    [InlineData("(Satu) [Daerah]", "satu daerah")]
    public void Writing_TellsNoNamesApart(string satu, string lain) => Assert.Equal(NamaContoh.Normalize(satu), NamaContoh.Normalize(lain));

    [Fact]
    public void LettersBeyondAscii_AreOneLetterEach()
    {
        Assert.Equal(1, NamaContoh.Search("Pembinaan Cafe & Résumé bagi Jamaah")[0].SalahKetik);
        Assert.Equal(JenisKecocokan.NamaPersis, NamaContoh.Search("PEMBINAAN CAFÉ DAN RÉSUMÉ BAGI JAMA'AH")[0].Jenis);
    }
}
