using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Codes that were given to something else: followed by their names where these are unique, otherwise not told as renamed.</summary>
public sealed class KodeDipakaiUlangTest
{
    private const string Perm90 = "permendagri-90-2019";
    private const string Kep3708 = "kepmendagri-050-3708-2020";
    private const string Kep1317 = "kepmendagri-900.1.15.5-1317-2023";
    private const string Sipd = "sipd-2027";

    [Theory]
    [InlineData("kabupaten", Perm90, "3.25.02", Kep3708, "3.25.03", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.03", Kep3708, "3.25.04", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.04", Kep3708, "3.25.05", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.05", Kep3708, "3.25.06", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.03", Kep1317, "3.25.04", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.05", Sipd, "3.25.06", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.02.2.02.03", Kep3708, "3.25.03.2.02.03", "namaSama")] // below both of two that changed places
    [InlineData("kabupaten", Perm90, "3.25.03.2.02.03", Kep3708, "3.25.04.2.02.03", "namaSama")]
    [InlineData("kabupaten", Perm90, "3.25.03.2.02.03", Sipd, "3.25.04.2.02.0003", "namaSama")]
    [InlineData("provinsi", Perm90, "4.02.07.1.02.05", Kep3708, "4.02.06.1.02.05", "namaSama")] // Papua Barat's; Papua's has the same name
    [InlineData("provinsi", Kep3708, "5.06", Sipd, "5.07", "isiSama")]
    [InlineData("provinsi", Kep3708, "5.07", Sipd, "5.06", "namaSama")]
    [InlineData("provinsi", Perm90, "5.06", Sipd, "5.07", "isiSama")]
    [InlineData("provinsi", Kep3708, "5.06.02", Sipd, "5.07.02", "namaSama")]
    [InlineData("provinsi", Kep3708, "5.07.02.1.01", Sipd, "5.06.02.1.01", "namaSama")]
    [InlineData("provinsi", Kep3708, "5.06.02.1.01.02", Sipd, "5.07.02.1.01.0002", "namaSama")]
    [InlineData("provinsi", Kep3708, "5.07.02.1.01.02", Sipd, "5.06.02.1.01.0002", "namaSama")]
    [InlineData("provinsi", Perm90, "9.03.02.1.01.03", Sipd, "2.22.07.7.01.0003", "namaSama")]
    [InlineData("kabupaten", Kep3708, "1.03.06.2.01.04", Kep1317, "1.03.06.2.01.0025", "namaSama")]
    public void A_name_is_followed_both_ways_and_who_has_the_code_is_told(string daerah, string lama, string kodeLama, string baru, string kodeBaru, string dasar)
    {
        Check(Map(kodeLama, lama, baru, daerah), kodeBaru);
        Check(Map(kodeBaru, baru, lama, daerah), kodeLama);

        void Check(HasilPemetaan hasil, string tujuan)
        {
            Assert.Equal(("berpindah", tujuan, dasar), (hasil.Jenis.Name, Assert.Single(hasil.Tujuan.AsEnumerable()).Entri.Kode.ToString(), hasil.DasarTerlemah!.Name));
            var sekode = GetNamaSekode(hasil.Kode, hasil.Ke, hasil.Lingkup);
            Assert.Equal(sekode, hasil.Sekode.IsKosong ? null : hasil.Sekode.Nama);
        }
    }

    [Theory]
    [InlineData("kabupaten", Kep3708, "1.04.05.2.01.06", Kep1317, "1.04.05.2.01.0006")]
    [InlineData("kabupaten", Perm90, "2.22.05.2.02.04", Sipd, "2.22.05.2.02.0004")]
    [InlineData("provinsi", Perm90, "5.02.02.1.03.06", Kep3708, "5.02.02.1.03.06")]
    [InlineData("provinsi", Perm90, "1.03.03.1.01.17", Sipd, "1.03.03.1.01.0017")]
    public void A_code_used_again_has_no_counterpart_and_names_who_has_it(string daerah, string lama, string kodeLama, string baru, string kodeBaru)
    {
        foreach (var (hasil, lain) in new[] { (Map(kodeLama, lama, baru, daerah), kodeBaru), (Map(kodeBaru, baru, lama, daerah), kodeLama) })
        {
            Assert.Equal(JenisPemetaan.KodeDipakaiUlang, hasil.Jenis);
            Assert.True(hasil.Tujuan.IsKosong);
            Assert.Null(hasil.DasarTerlemah);
            Assert.Equal(lain, hasil.Sekode.Kode.ToString());
        }
    }

    [Theory]
    [InlineData("kabupaten", "1.05.04", Perm90, Kep3708, "isiSama")] // PENANGGULANGAN KEBAKARAN; its kegiatan stayed
    [InlineData("provinsi", "9.01", Kep3708, Sipd, "isiSama")] // DINAS SYARIAT ISLAM ACEH, KEKHUSUSAN ACEH
    [InlineData("kabupaten", "4.02.01", Kep3708, Kep1317, "kodeSama")] // programme 01 of the secretariat of the DPRD
    public void A_row_whose_content_stayed_is_renamed_however_it_is_called(string daerah, string kode, string lama, string baru, string dasar)
    {
        foreach (var hasil in new[] { Map(kode, lama, baru, daerah), Map(kode, baru, lama, daerah) })
        {
            Assert.Equal(("bergantiNama", dasar, kode), (hasil.Jenis.Name, hasil.DasarTerlemah!.Name, Assert.Single(hasil.Tujuan.AsEnumerable()).Entri.Kode.ToString()));
            Assert.True(KataBersama.IsLainSamaSekali(hasil.Asal.Nama, hasil.Tujuan[0].Entri.Nama));
        }
    }

    [Theory]
    [InlineData("kabupaten", "2.13.05.2.01.05", Perm90, Kep3708)] // its new name goes on where the old one ended; 7.01 of the kecamatan has the old one
    [InlineData("kabupaten", "5.01.02.2.01.04", Kep3708, "kepmendagri-050-5889-2021")] // SKPD written out
    [InlineData("provinsi", "1.03.12.1.03", Kep3708, Sipd)] // a typing error; another kegiatan has the same
    public void A_changed_name_with_words_in_common_is_a_rename(string daerah, string kode, string lama, string baru)
    {
        var hasil = Map(kode, lama, baru, daerah);
        Assert.Equal((JenisPemetaan.BergantiNama, DasarPemetaan.KodeSama), (hasil.Jenis, hasil.DasarTerlemah));
        Assert.Equal(JenisPemetaan.BergantiNama, Map(hasil.Tujuan[0].Entri.Kode.ToString(), baru, lama, daerah).Jenis);
    }

    [Fact]
    public void A_predecessor_is_not_one_where_its_code_meant_something_else()
    {
        // SIPD names 1.02.03.2.02.0001 and 2.19.03.2.05.0006 as they were named just before.
        Assert.Equal("1.02.03.2.02.0003", Map("1.02.03.2.02.01", Perm90, Sipd, "kabupaten").Tujuan[0].Entri.Kode.ToString());
        Assert.Equal("1.02.03.2.02.0004", Map("1.02.03.2.02.01", Kep3708, Sipd, "kabupaten").Tujuan[0].Entri.Kode.ToString());
        Assert.DoesNotContain(Map("2.19.03.2.05.06", Kep3708, Sipd, "kabupaten").Tujuan.AsEnumerable(), static t => t.Entri.Kode == Contoh.Kode("2.19.03.2.05.0013"));
    }

    private static HasilPemetaan Map(string kode, string dari, string ke, string daerah) =>
        Nomenklatur.Map(Contoh.Kode(kode), VersiNomenklatur.Parse(dari), VersiNomenklatur.Parse(ke), JenisDaerah.Parse(daerah));

    // The name that the other version's own list has under the code.
    private static string? GetNamaSekode(KodeRekening kode, VersiNomenklatur versi, LingkupDaerah lingkup) => Contoh.Milik(versi)
        .Where(e => e.Lingkup!.Overlaps(lingkup) && PemetaKode.IsSederajat(e.Kode, kode)).Select(static e => e.Nama).SingleOrDefault();
}
