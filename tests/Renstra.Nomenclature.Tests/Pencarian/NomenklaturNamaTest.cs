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

    [Theory]
    [InlineData("KECAMATAN ADMINISTRASI", "sama", "provinsi")]
    [InlineData("KECAMATAN", "sama", "kabupatenKota")]
    [InlineData("Kecamatan", "bedaPenulisan", "kabupatenKota")]
    [InlineData("TAMASYA", "tidakDikenal", "provinsi")]
    public void WithoutARegion_TheListThatAgreesBetterAnswers(string nama, string kecocokan, string lingkup)
    {
        var hasil = Sipd.MatchName(KodeRekening.Parse("7.01"), nama);
        Assert.Equal((kecocokan, lingkup), (hasil.Kecocokan.Name, hasil.Rujukan.Entri!.Lingkup.Name));
        Assert.NotNull(hasil.Rujukan.Lain);
        Assert.NotEqual(hasil.Rujukan.Entri, hasil.Rujukan.Lain);
    }

    [Theory]
    [InlineData("Kabupaten/Kota", "Kab/Kota")]
    [InlineData("Kabupaten/Kota", "Kab./Kota")]
    [InlineData("Kabupaten/Kota", "KAB. / KOTA")]
    [InlineData("Provinsi", "Prov.")]
    [InlineData("Provinsi", "Propinsi")]
    public void CommonAbbreviations_AreButAnotherWriting(string resmi, string singkat)
    {
        var entri = Sipd.Enumerate().Where(e => e.Nama.Contains(resmi, StringComparison.Ordinal) && e.Lingkup != LingkupDaerah.Keduanya).Where(static (_, i) => i % 10 == 0).ToArray();
        Assert.NotEmpty(entri);
        foreach (var satu in entri)
        {
            var daerah = satu.Lingkup == LingkupDaerah.Provinsi ? JenisDaerah.Provinsi : JenisDaerah.Kota;
            var hasil = Sipd.MatchName(satu.Kode, satu.Nama.Replace(resmi, singkat, StringComparison.Ordinal), daerah);
            Assert.Equal(KecocokanNama.BedaPenulisan, hasil.Kecocokan);
        }
    }

    [Fact]
    public void AnAbbreviatedNameOfAnotherEntry_IsRecognized()
    {
        var semua = Sipd.Enumerate(tingkat: TingkatKode.Kegiatan, lingkup: LingkupDaerah.KabupatenKota).ToArray();
        var lain = semua.First(static e => e.Nama.EndsWith(" Kabupaten/Kota", StringComparison.Ordinal) && e.Nama.Length > 60);
        var kode = semua.First(e => e.Kode.Induk != lain.Kode.Induk && e.Nama != lain.Nama).Kode;
        var hasil = Sipd.MatchName(kode, lain.Nama.Replace("Kabupaten", "Kab.", StringComparison.Ordinal), JenisDaerah.Kota);
        Assert.Equal(KecocokanNama.NamaEntriLain, hasil.Kecocokan);
        Assert.Contains(hasil.EntriLain, e => e.Kode == lain.Kode);
        Assert.Equal(hasil.EntriLain.Distinct(), hasil.EntriLain);
    }
}
