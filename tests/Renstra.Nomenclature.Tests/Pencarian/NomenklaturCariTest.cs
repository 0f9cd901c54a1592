using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>Searching the embedded nomenclature.</summary>
public class NomenklaturCariTest
{
    private static readonly Nomenklatur Sipd = Nomenklatur.Get(VersiNomenklatur.Sipd2027);

    [Theory]
    [InlineData("rehabiltasi sosial", "PROGRAM REHABILITASI SOSIAL")]
    [InlineData("rehabilitasi sosial", "PROGRAM REHABILITASI SOSIAL")]
    [InlineData("permakanaan", "Penyediaan Permakanan")]
    [InlineData("penyedian permakanaan", "Penyediaan Permakanan")]
    public void AQuery_Finds(string kueri, string nama) =>
        Assert.Contains(nama, Sipd.Search(kueri).Select(static h => h.Entri.Nama));

    [Fact]
    public void Fasilitas_StandsBeforeFasilitasi()
    {
        var hasil = Sipd.Search("fasilitas", new() { Batas = 2000 });
        var kata = hasil.TakeWhile(static h => h.Jenis == JenisKecocokan.KataBerurutan).Count();
        Assert.InRange(kata, 20, 500);
        Assert.Contains(hasil.Skip(kata), static h => h.Entri.Nama.StartsWith("Fasilitasi", StringComparison.Ordinal));
        Assert.All(hasil.Skip(kata), static h => Assert.True(h.Jenis >= JenisKecocokan.Awalan));
    }

    [Theory]
    [MemberData(nameof(SemuaVersi))]
    public void AnExactName_RanksFirst(string versi)
    {
        var nomenklatur = Nomenklatur.Get(VersiNomenklatur.Parse(versi));
        foreach (var entri in nomenklatur.Enumerate().Where(static (_, i) => i % 7 == 0))
        {
            var pertama = nomenklatur.Search(entri.Nama, new() { Batas = 1 })[0];
            Assert.Equal(JenisKecocokan.NamaPersis, pertama.Jenis);
            Assert.True(PerbandinganNama.Compare(entri.Nama, pertama.Entri.Nama).IsSamaKata);
        }
    }

    public static TheoryData<string> SemuaVersi => [.. VersiNomenklatur.Semua.Select(static v => v.Name)];

    [Fact]
    public void ASearch_IsLimitedToLevelPrefixAndList()
    {
        var awalan = KodeRekening.Parse("1.06");
        var hasil = Sipd.Search("penyediaan", new() { Tingkat = TingkatKode.SubKegiatan, Awalan = awalan, Lingkup = LingkupDaerah.KabupatenKota, Batas = 100 });
        Assert.NotEmpty(hasil);
        Assert.All(hasil, h => Assert.True(awalan.Contains(h.Entri.Kode)));
        Assert.All(hasil, static h => Assert.Equal(TingkatKode.SubKegiatan, h.Entri.Tingkat));
        Assert.All(hasil, static h => Assert.True(h.Entri.Lingkup!.Overlaps(LingkupDaerah.KabupatenKota)));
        Assert.Contains(hasil, static h => h.Entri.IsDariTemplat);
    }

    [Fact]
    public void OptionsWithoutResults_AreRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => new OpsiCari { Batas = 0 });
}
