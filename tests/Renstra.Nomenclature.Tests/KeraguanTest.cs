using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

public sealed class KeraguanTest
{
    [Theory]
    [InlineData("permendagri-90-2019", "2.12.04.2.04.02", "kabupatenKota", JenisKeraguan.MasihTerpotong)]
    [InlineData("sipd-2027", "1.01.02.3.06.0049", "kabupatenKota", JenisKeraguan.MasihTerpotong)]
    [InlineData("sipd-2027", "3.25.02.1.01.0005", "provinsi", JenisKeraguan.MasihTerpotong)]
    [InlineData("sipd-2027", "2.14.04.2.01.0018", "kabupatenKota", JenisKeraguan.KurungTidakBerpasangan)]
    [InlineData("observed-2024-2026", "2.08.07.1.02.0013", "provinsi", JenisKeraguan.Dikoreksi)]
    public void Doubts_travel_with_the_data(string versi, string kode, string lingkup, JenisKeraguan jenis)
    {
        Assert.True(Nomenklatur.Get(VersiNomenklatur.Parse(versi)).TryFind(Contoh.Kode(kode), LingkupDaerah.Parse(lingkup), out var entri));
        Assert.True(entri.IsDiragukan);
        Assert.Contains(entri.GetKeraguan(), k => k.Jenis == jenis && k.Bidang == BidangKeraguan.Nama);
        Assert.True(entri.ToRujukan().IsDiragukan);
    }

    [Fact]
    public void Mark_and_doubts_agree_and_other_readings_are_other()
    {
        foreach (var entri in Contoh.Dimiliki.SelectMany(Contoh.Milik))
        {
            var keraguan = entri.GetKeraguan();
            Assert.Equal(entri.IsDiragukan, !keraguan.IsKosong);
            foreach (var satu in keraguan)
            {
                var teks = satu.Bidang switch { BidangKeraguan.Nama => entri.Nama, BidangKeraguan.Kinerja => entri.Kinerja, _ => entri.Indikator };
                Assert.NotEqual(teks, satu.BacaanLain);
                Assert.NotEqual(satu.Sebut(), satu.Sebut(Bahasa.Inggris));
                Assert.Equal(satu.Jenis is JenisKeraguan.MasihTerpotong or JenisKeraguan.KurungTidakBerpasangan, satu.BacaanLain is null);
            }
        }
    }

    [Fact]
    public void Predecessors_are_codes()
    {
        var entri = Contoh.Sipd.Enumerate().Where(static e => !e.GetPendahulu().IsKosong).ToArray();
        Assert.Equal(346, entri.Length);
        Assert.All(entri, static e => Assert.All(e.GetPendahulu(), static k => Assert.Equal(TingkatKode.SubKegiatan, k.Tingkat)));
    }
}
