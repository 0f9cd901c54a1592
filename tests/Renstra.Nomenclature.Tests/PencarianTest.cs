using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

public sealed class PencarianTest
{
    [Fact]
    public void Every_entry_is_found_by_its_own_text()
    {
        foreach (var versi in VersiNomenklatur.Semua)
        {
            var nomenklatur = Nomenklatur.Get(versi);
            foreach (var entri in nomenklatur.Enumerate())
            {
                var kode = KodeRekening.Parse(entri.Kode.ToString());
                Assert.Contains(entri, nomenklatur.GetAll(kode));
                if (entri.Versi == versi)
                {
                    Assert.True(nomenklatur.TryFind(kode, entri.Lingkup!, out var sama));
                    Assert.Equal(entri, sama);
                }
            }
        }
    }

    [Fact]
    public void Every_entry_has_its_parent_and_is_its_child()
    {
        foreach (var versi in VersiNomenklatur.Semua)
        {
            foreach (var entri in Nomenklatur.Get(versi).Enumerate())
            {
                var induk = entri.Induk;
                Assert.Equal(entri.Kode.Induk, induk.Kode);
                Assert.Equal(entri.Tingkat.Value - 1, entri.GetLeluhur().Count());
                Assert.True(induk.IsKosong || induk.Lingkup!.Overlaps(entri.Lingkup!));
            }
        }
    }

    [Fact]
    public void Children_of_all_entries_are_all_entries()
    {
        foreach (var lingkup in new[] { LingkupDaerah.Provinsi, LingkupDaerah.KabupatenKota })
        {
            var semua = Contoh.Sipd.Enumerate(lingkup: lingkup).ToArray();
            var anak = semua.Where(static e => e.Tingkat == TingkatKode.Urusan)
                .Concat(semua.SelectMany(e => Contoh.Sipd.TryFind(e.Kode, lingkup, out var sama) ? sama.GetAnak() : []).Where(static e => !e.IsDariTemplat));
            Assert.Equal(semua.Select(static e => e.Kode), anak.Select(static e => e.Kode).Order());
        }
    }

    [Fact]
    public void Same_code_has_two_names_in_the_two_lists()
    {
        var kode = Contoh.Kode("7.01");
        Assert.True(Contoh.Sipd.TryFind(kode, JenisDaerah.Provinsi, out var provinsi));
        Assert.True(Contoh.Sipd.TryFind(kode, JenisDaerah.Kota, out var kota));
        Assert.NotEqual(provinsi.Nama, kota.Nama);
        Assert.Equal([provinsi, kota], Contoh.Sipd.GetAll(kode));
        Assert.True(Contoh.Sipd.TryFind(kode, out var pertama));
        Assert.Equal(provinsi, pertama);
    }

    [Fact]
    public void Entry_holds_what_the_decree_says()
    {
        var nomenklatur = Nomenklatur.Get(VersiNomenklatur.Kepmendagri1317Tahun2023);
        Assert.True(nomenklatur.TryFind(Contoh.Kode("1.06.04.2.02.0003"), JenisDaerah.Kabupaten, out var entri));
        Assert.Equal("Penyediaan Permakanan", entri.Nama);
        Assert.Equal("Orang", entri.Satuan.Teks);
        Assert.NotEmpty(entri.Indikator);
        Assert.NotEmpty(entri.Kinerja);
        Assert.Equal(entri.Nama, System.Text.Encoding.UTF8.GetString(entri.NamaUtf8));
        Assert.Equal(["1.06.04.2.02", "1.06.04", "1.06", "1"], entri.GetLeluhur().Select(static e => e.Kode.ToString()));
        Assert.Equal((false, false, VersiNomenklatur.Kepmendagri1317Tahun2023), (entri.IsDariTemplat, entri.IsKosong, entri.Versi));
        Assert.Equal("1.06.04.2.02.0003 Penyediaan Permakanan", entri.ToString());
    }

    [Theory]
    [InlineData("1.06.01.2.02.0001")]
    [InlineData("3.25.01.2.02")]
    [InlineData("8.01.01")]
    public void Template_answers_for_any_bidang(string teks)
    {
        var kode = Contoh.Kode(teks);
        Assert.True(Contoh.Sipd.TryFind(kode, JenisDaerah.Kabupaten, out var entri));
        Assert.True(Contoh.Sipd.TryFind(kode.ToTemplate(), JenisDaerah.Kabupaten, out var templat));
        Assert.True(entri.IsDariTemplat);
        Assert.False(templat.IsDariTemplat);
        Assert.Equal((kode, templat.Nama), (entri.Kode, entri.Nama));
        Assert.NotEqual(templat, entri);
        Assert.Equal(kode.Induk, entri.Induk.Kode);
        Assert.Contains(entri.Kode, entri.Induk.GetAnak().Select(static e => e.Kode));
        Assert.All(entri.GetAnak(), e => Assert.Equal(kode, e.Kode.Induk));
    }

    [Fact]
    public void Template_does_not_answer_for_a_bidang_that_is_not_there_nor_for_other_programmes()
    {
        Assert.False(Contoh.Sipd.TryFind(Contoh.Kode("1.99.01.2.02.0001"), out _));
        Assert.False(Contoh.Sipd.TryFind(Contoh.Kode("1.06.01.2.02.9999"), out _));
        Assert.Equal(StatusKode.TidakAda, Contoh.Sipd.Find(Contoh.Kode("1.99.01")).Status);
    }

    [Fact]
    public void Own_programme_01_comes_before_the_template()
    {
        var nomenklatur = Nomenklatur.Get(VersiNomenklatur.Kepmendagri3708Tahun2020);
        Assert.True(nomenklatur.TryFind(Contoh.Kode("4.01.01"), JenisDaerah.Provinsi, out var sendiri));
        Assert.False(sendiri.IsDariTemplat);
        Assert.Equal("PROGRAM ADMINISTRASI UMUM", sendiri.Nama);
        Assert.Single(sendiri.Induk.GetAnak(), static e => e.Kode == Contoh.Kode("4.01.01"));
    }

    [Fact]
    public void Bidang_comes_with_its_supporting_programme()
    {
        var entri = Contoh.Sipd.EnumerateBidang(Contoh.Kode("1.06"), TingkatKode.Program, LingkupDaerah.KabupatenKota).ToArray();
        Assert.Equal("1.06.01", entri[0].Kode.ToString());
        Assert.Equal([true, false], entri.Take(2).Select(static e => e.IsDariTemplat));
        Assert.Equal(entri.Select(static e => e.Kode).Order(), entri.Select(static e => e.Kode));
        Assert.Equal(entri.Skip(1), Contoh.Sipd.Enumerate(Contoh.Kode("1.06"), TingkatKode.Program, LingkupDaerah.KabupatenKota));
        Assert.Empty(Contoh.Sipd.EnumerateBidang(Contoh.Kode("1.99")));
        Assert.Throws<ArgumentException>(static () => Contoh.Sipd.EnumerateBidang(Contoh.Kode("1.06.04")));
        Assert.Throws<ArgumentException>(static () => Contoh.Sipd.EnumerateBidang(Contoh.Kode("X.XX")));
    }

    [Fact]
    public void Kosong_is_empty_everywhere()
    {
        var kosong = EntriNomenklatur.Kosong;
        Assert.True(kosong.IsKosong);
        Assert.Equal(("", "", "", "", ""), (kosong.Nama, kosong.Kinerja, kosong.Indikator, kosong.Satuan.Teks, kosong.ToString()));
        Assert.Equal((KodeRekening.Kosong, TingkatKode.Kosong, null, null), (kosong.Kode, kosong.Tingkat, kosong.Lingkup, kosong.Versi));
        Assert.False(kosong.IsSpm || kosong.IsDariTemplat || kosong.IsDiragukan);
        Assert.True(kosong.Induk.IsKosong && kosong.GetKeraguan().IsKosong && kosong.GetPendahulu().IsKosong);
        Assert.Empty(kosong.GetAnak());
        Assert.Throws<InvalidOperationException>(() => kosong.ToRujukan());
        Assert.False(Contoh.Sipd.TryFind(KodeRekening.Kosong, out _));
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        KodeRekening[] kode = [Contoh.Kode("1.06.04.2.02.0003"), Contoh.Kode("1.06.01.2.02.0001"), Contoh.Kode("1.06.99"), Contoh.Kode("1.06.01.2.99")];
        var ada = 0;
        foreach (var satu in kode)
        {
            ada += Contoh.Sipd.TryFind(satu, JenisDaerah.Kota, out _) ? 1 : 0;
        }

        var awal = GC.GetAllocatedBytesForCurrentThread();
        foreach (var satu in kode)
        {
            ada += Contoh.Sipd.TryFind(satu, JenisDaerah.Kota, out var entri) && entri.NamaUtf8.Length > 0 ? 1 : 0;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - awal);
        Assert.Equal(4, ada);
    }
}
