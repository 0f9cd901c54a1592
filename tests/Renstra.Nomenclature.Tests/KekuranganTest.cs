using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>A search says what it could not go through; a look-up without a region tells of the other list.</summary>
public sealed class KekuranganTest
{
    [Theory]
    [InlineData("sipd-2027", null, null, null)]
    [InlineData("permendagri-90-2019", "provinsi", null, null)]
    [InlineData("kepmendagri-050-3708-2020", "provinsi", null, "daftarSebagian")]
    [InlineData("kepmendagri-050-5889-2021", "kabupatenKota", null, "daftarSebagian")]
    [InlineData("kepmendagri-050-5889-2021", "provinsi", null, "daftarDaerahTidakDimiliki")]
    [InlineData("kepmendagri-900.1.15.5-1317-2023", "kabupatenKota", null, null)]
    [InlineData("kepmendagri-900.1.15.5-1317-2023", "provinsi", null, "daftarDaerahTidakDimiliki")]
    [InlineData("kepmendagri-900.1.15.5-1317-2023", null, "1.06", "daftarDaerahTidakDimiliki")]
    [InlineData("kepmendagri-900.1-2850-2025", "kabupatenKota", null, "keputusanTidakDimiliki")]
    public void Search_says_what_is_lacking(string versi, string? lingkup, string? awalan, string? alasan)
    {
        var opsi = new OpsiCari { Lingkup = lingkup is null ? LingkupDaerah.Keduanya : LingkupDaerah.Parse(lingkup), Awalan = awalan is null ? default : Contoh.Kode(awalan) };
        Assert.Equal(alasan, Nomenklatur.Get(VersiNomenklatur.Parse(versi)).GetKekurangan(opsi)?.Name);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("9", true)]
    [InlineData("9.01", true)]
    [InlineData("1.06", true)]
    [InlineData("1.06.01", true)]
    [InlineData("1.06.04", false)]
    [InlineData("1", false)]
    public void Part_that_is_not_held_counts_where_it_was_searched(string? awalan, bool kurang)
    {
        var kelengkapan = new Kelengkapan
        {
            Provinsi = StatusKelengkapan.TidakAda,
            KabupatenKota = StatusKelengkapan.Seluruhnya,
            BagianTidakDimiliki = [new(Contoh.Kode("9"), LingkupDaerah.KabupatenKota), new(Contoh.Kode("X.XX"), LingkupDaerah.KabupatenKota)],
        };
        var alasan = kelengkapan.GetKekurangan(LingkupDaerah.KabupatenKota, awalan is null ? default : Contoh.Kode(awalan));
        Assert.Equal(kurang ? AlasanTidakDalamData.BagianTidakDimiliki : null, alasan);
    }

    [Fact]
    public void Loaded_view_is_as_whole_as_its_caller_says()
    {
        const string Isi = "kode\tnama\tlingkup\n1\tSATU\tkeduanya\n";
        Assert.Equal(AlasanTidakDalamData.DaftarSebagian, MuatTest.Load(Isi).Nomenklatur!.GetKekurangan());
        Assert.Null(MuatTest.Load(Isi, new() { Lengkap = LingkupDaerah.Keduanya }).Nomenklatur!.GetKekurangan());
    }

    [Fact]
    public void Other_lists_say_what_they_lack()
    {
        var (akun, wilayah) = (DaftarAkun.Get(), DaftarWilayah.Get());
        Assert.Equal(AlasanTidakDalamData.BagianTidakDimiliki, akun.GetKekurangan());
        Assert.Equal(AlasanTidakDalamData.BagianTidakDimiliki, akun.GetKekurangan(KodeAkun.Parse("4.1")));
        Assert.Null(akun.GetKekurangan(KodeAkun.Parse("5.1.02")));
        Assert.Null(akun.GetKekurangan(KodeAkun.Parse("5.9")));
        Assert.Equal(AlasanTidakDalamData.BagianTidakDimiliki, wilayah.GetKekurangan(KodeWilayah.Parse("62.07")));
        Assert.Null(wilayah.GetKekurangan(KodeWilayah.Parse("62.99")));
        Assert.Equal(AlasanTidakDalamData.KeputusanTidakDimiliki, DaftarSumberDana.Get().GetKekurangan());
    }

    [Theory]
    [InlineData("sipd-2027", "7.01", "KECAMATAN ADMINISTRASI", "KECAMATAN")]
    [InlineData("sipd-2027", "1.06", "URUSAN PEMERINTAHAN BIDANG SOSIAL", null)]
    public void Look_up_without_a_region_tells_of_the_other_list(string versi, string kode, string nama, string? lain)
    {
        var hasil = Nomenklatur.Get(VersiNomenklatur.Parse(versi)).Find(Contoh.Kode(kode));
        Assert.Equal((nama, lain), (hasil.Entri!.Nama, hasil.Lain?.Nama));
        Assert.Null(Nomenklatur.Get(VersiNomenklatur.Parse(versi)).Find(Contoh.Kode(kode), JenisDaerah.Kota).Lain);
    }

    [Fact]
    public void Other_entry_is_told_of_exactly_the_codes_with_two()
    {
        foreach (var versi in VersiNomenklatur.Semua)
        {
            var nomenklatur = Nomenklatur.Get(versi);
            foreach (var kode in nomenklatur.Enumerate(tingkat: TingkatKode.Program).Select(static e => e.Kode).Distinct())
            {
                var hasil = nomenklatur.Find(kode);
                Assert.Equal(nomenklatur.GetAll(kode).Count == 2, hasil.Lain is not null);
                Assert.NotEqual(hasil.Entri, hasil.Lain);
            }
        }
    }

    [Fact]
    public void No_code_is_in_no_list() =>
        Assert.All(VersiNomenklatur.Semua, static v => Assert.Equal(StatusKode.TidakAda, Nomenklatur.Get(v).Find(default).Status));

    [Fact]
    public void Rows_that_were_left_out_are_counted()
    {
        Assert.Equal(22, VersiNomenklatur.Kepmendagri3708Tahun2020.Kelengkapan.JumlahBarisYatim);
        Assert.All(VersiNomenklatur.Semua, static v => Assert.Equal(v.Kelengkapan.JumlahBarisYatim > 0, v.Kelengkapan.IsTanpaBarisYatim));
    }

    [Fact]
    public void Year_before_the_first_is_told_in_plain_words() =>
        Assert.StartsWith("There is no nomenclature before 2020", Assert.Throws<ArgumentOutOfRangeException>(static () => Nomenklatur.GetForYear(2019)).Message, StringComparison.Ordinal);
}
