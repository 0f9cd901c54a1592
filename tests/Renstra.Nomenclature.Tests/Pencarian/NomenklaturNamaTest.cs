using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>Comparing names in documents with the embedded nomenclature.</summary>
public class NomenklaturNamaTest
{
    private static readonly Nomenklatur Sipd = Nomenklatur.Get(VersiNomenklatur.Sipd2027);

    [Fact]
    public void EveryName_IsItsOwn_AndInCapitalsToo()
    {
        foreach (var entri in Sipd.Enumerate().Where(static (_, i) => i % 5 == 0))
        {
            var daerah = entri.Lingkup == LingkupDaerah.KabupatenKota ? JenisDaerah.Kabupaten : JenisDaerah.Provinsi;
            Assert.Equal(KecocokanNama.Sama, Sipd.MatchName(entri.Kode, entri.Nama, daerah).Kecocokan);
            var besar = Sipd.MatchName(entri.Kode, entri.Nama.ToUpperInvariant(), daerah).Kecocokan;
            Assert.True(besar == KecocokanNama.Sama || besar == KecocokanNama.BedaPenulisan);
        }
    }

    [Theory]
    [InlineData("1.06.04", "Program Rehabilitasi  Sosial", "bedaPenulisan")]
    [InlineData("1.06.04", "Rehabilitasi Sosial", "bedaPenulisan")]
    [InlineData("1.06.04", "PROGRAM REHABILTASI SOSIAL", "bedaPenulisan")]
    [InlineData("1.06.04", "PROGRAM PEMBERDAYAAN SOSIAL", "namaEntriLain")]
    [InlineData("1.06.04", "PROGRAM PEMBERDAYAN SOSIAL", "namaEntriLain")]
    [InlineData("1.06.04", "PROGRAM TAMASYA KE BULAN", "tidakDikenal")]
    [InlineData("1.06.04", "", "tidakDikenal")]
    [InlineData("9.99.99", "PROGRAM", "tidakDinilai")]
    public void AName_IsJudged(string kode, string nama, string kecocokan) =>
        Assert.Equal(kecocokan, Sipd.MatchName(KodeRekening.Parse(kode), nama, JenisDaerah.Kabupaten).Kecocokan.Name);

    [Fact]
    public void DifferingWords_AreNamed() => Assert.Equal(
        [new("REHABILTASI", "REHABILITASI")],
        Sipd.MatchName(KodeRekening.Parse("1.06.04"), "PROGRAM REHABILTASI SOSIAL", JenisDaerah.Kabupaten).Beda);

    [Fact]
    public void EntriesWithTheName_StandNearestFirst()
    {
        var kode = Sipd.Enumerate(lingkup: LingkupDaerah.KabupatenKota).First(static e => e.Nama == "Penyediaan Sandang").Kode;
        var lain = Sipd.MatchName(kode, "Penyediaan Permakanan", JenisDaerah.Kabupaten).EntriLain;
        Assert.NotEmpty(lain);
        Assert.Equal(kode.Induk, lain[0].Kode.Induk);
        Assert.All(lain, static e => Assert.Equal("PENYEDIAAN PERMAKANAN", e.Nama.ToUpperInvariant()));
    }

    [Fact]
    public void AVeryLongText_IsNoName() =>
        Assert.Equal(KecocokanNama.TidakDikenal, Sipd.MatchName(KodeRekening.Parse("1.06.04"), string.Concat(Enumerable.Repeat("a ", 100_000)), JenisDaerah.Kota).Kecocokan);
}
