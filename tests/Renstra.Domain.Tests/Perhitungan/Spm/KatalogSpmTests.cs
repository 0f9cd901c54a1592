using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class KatalogSpmTests
{
    [Fact]
    public void Six_fields_each_for_two_levels()
    {
        Assert.Equal([2, 3, 2, 12, 2, 2, 2, 2, 1, 5, 5, 5], KatalogSpm.Semua.Select(static d => d.Jenis.Count));
        Assert.Equal(JenisPelayananSpm.Semua, KatalogSpm.Semua.SelectMany(static d => d.Jenis));
        Assert.Equal(["1.01", "1.02", "1.03", "1.04", "1.05", "1.06"], BidangSpm.Semua.Select(static b => b.BidangUrusan.ToString()));
        Assert.Equal(KatalogSpm.Get(BidangSpm.Sosial, JenisDaerah.Kabupaten), KatalogSpm.Get(BidangSpm.Sosial, JenisDaerah.Kota));
        Assert.Same(Kewenangan.Provinsi, KatalogSpm.Get(BidangSpm.Sosial, JenisDaerah.Provinsi).Kewenangan);
    }

    /// <summary>Law: ids are unique, and so is each name within its level.</summary>
    [Fact]
    public void Ids_and_names_are_unique()
    {
        Assert.Distinct(JenisPelayananSpm.Semua.Select(static j => j.Name));
        Assert.Distinct(JenisPelayananSpm.Semua.Select(static j => (j.Kewenangan, j.Sebut().ToUpperInvariant())));
    }

    [Fact]
    public void How_sure_each_list_is()
    {
        Assert.All(KatalogSpm.Semua, static d => Assert.Equal(d.Bidang == BidangSpm.Trantibumlinmas ? Keyakinan.Umum : Keyakinan.Teks, d.Keyakinan));
        Assert.All(KatalogSpm.Semua, static d => Assert.Equal(d.Bidang.BidangUrusan.NomorBidang is 3 or 4, d.IsSebagian));
    }

    [Theory]
    [InlineData("1.06", "sosial")]
    [InlineData("1.06.04.2.01", "sosial")]
    [InlineData("1.01", "pendidikan")]
    [InlineData("1", null)]
    [InlineData("2.06", null)]
    [InlineData("X.XX.01", null)]
    public void Field_of_a_bidang_urusan(string kode, string? bidang) => Assert.Equal(bidang, KatalogSpm.FindBidang(KodeRekening.Parse(kode))?.Name);

    /// <summary>Law: every name of the catalogue is recognised as itself, exactly, and in any case and spacing.</summary>
    [Fact]
    public void Every_name_is_recognised_as_itself() => Assert.All(JenisPelayananSpm.Semua, static j =>
    {
        var daerah = j.Kewenangan == Kewenangan.Provinsi ? JenisDaerah.Provinsi : JenisDaerah.Kota;
        var persis = KatalogSpm.Recognize(j.Sebut(), daerah);
        Assert.Equal((j, CaraPengenalanSpm.Persis, false), (persis.Jenis, persis.Cara, persis.IsPerluDiperiksa));
        var normal = KatalogSpm.Recognize($" {j.Sebut().ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal)}.", daerah);
        Assert.Equal((j, CaraPengenalanSpm.Dinormalkan, false), (normal.Jenis, normal.Cara, normal.IsPerluDiperiksa));
    });

    [Theory]
    [InlineData("Rehabilitasi sosial dasar anak terlantar di luar panti", false, "dinormalkan", "sosialKabAnak")]
    [InlineData("1. Rehabilitasi Sosial Dasar Lansia Terlantar di Luar Panti Sosial", false, "memuatKata", "sosialKabLanjutUsia")]
    [InlineData("Rehabilitasi sosial dasar anak lanjut usia terlantar di luar panti", false, "rancu", "sosialKabAnak sosialKabLanjutUsia")]
    [InlineData("Rehabilitasi sosial dasar anak telantar di dalam panti", false, "tidakDikenali", "")]
    [InlineData("Rehabilitasi sosial dasar anak telantar di dalam panti", true, "persis", "sosialProvAnak")]
    [InlineData("Perlindungan dan jaminan sosial bagi korban bencana", false, "memuatKata", "sosialKabKorbanBencana")]
    [InlineData("Perlindungan dan jaminan sosial bagi korban bencana provinsi", false, "tidakDikenali", "")]
    [InlineData("Perlindungan dan jaminan sosial bagi korban bencana kab/kota", true, "tidakDikenali", "")]
    [InlineData("Pelayanan kesehatan bagi penduduk pada kondisi KLB", true, "dinormalkan", "kesehatanProvKlb")]
    [InlineData("Pelayanan Kesehatan pada Usia Pendidikan Dasar (7-15 tahun)", false, "memuatKata", "kesehatanKabUsiaPendidikanDasar")]
    [InlineData("PAUD", false, "memuatKata", "pendidikanKabUsiaDini")]
    [InlineData("Pelayanan kesehatan ODGJ berat", false, "memuatKata", "kesehatanKabOdgj")]
    [InlineData("Pelayanan kesehatan", false, "tidakDikenali", "")]
    [InlineData("", false, "tidakDikenali", "")]
    public void Printed_services_are_recognised_and_nothing_is_guessed(string teks, bool provinsi, string cara, string kandidat)
    {
        var hasil = KatalogSpm.Recognize(teks, provinsi ? JenisDaerah.Provinsi : JenisDaerah.Kabupaten);
        Assert.Equal((cara, kandidat), (hasil.Cara.Name, string.Join(' ', hasil.Kandidat.Select(static j => j.Name))));
        Assert.Equal(cara is not ("persis" or "dinormalkan"), hasil.IsPerluDiperiksa);
        Assert.Equal(cara is "rancu" or "tidakDikenali", hasil.Jenis is null);
    }

    [Theory]
    [TiapBudaya]
    public void Recognition_is_the_same_in_every_culture(string budaya) => Budaya.Jalankan(budaya, static () =>
        Assert.Equal(CaraPengenalanSpm.Dinormalkan, KatalogSpm.Recognize("PELAYANAN KESEHATAN PENDERITA HIPERTENSI", JenisDaerah.Kota).Cara));

    [Fact]
    public void Field_narrows_the_search() =>
        Assert.Equal(CaraPengenalanSpm.TidakDikenali, KatalogSpm.Recognize("PAUD", JenisDaerah.Kota, BidangSpm.Sosial).Cara);
}
