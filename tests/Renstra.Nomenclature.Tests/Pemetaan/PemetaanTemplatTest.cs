using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Programme 01 of a bidang is mapped as the template is, and keeps its bidang.</summary>
public sealed class PemetaanTemplatTest
{
    [Theory]
    [InlineData("1.06")]
    [InlineData("5.01")]
    [InlineData("4.01")]
    public void Filled_codes_go_through_the_template_there_and_back(string bidang)
    {
        var banyak = 0;
        foreach (var (lama, baru) in Pasangan.Semua)
        {
            foreach (var (dari, ke) in new[] { (lama, baru), (baru, lama) })
            {
                foreach (var daerah in Pasangan.Daerah)
                {
                    foreach (var kode in Nomenklatur.Get(dari).EnumerateBidang(Contoh.Kode(bidang), lingkup: daerah.Lingkup).Where(e => e.IsDariTemplat && e.Versi == dari).Select(static e => e.Kode))
                    {
                        var hasil = Nomenklatur.Map(kode, dari, ke, daerah);
                        Assert.False(hasil.Asal.IsKosong);
                        Assert.All(hasil.Tujuan.AsEnumerable(), t => Assert.Equal(Contoh.Kode(bidang), t.Entri.Kode.AtTingkat(TingkatKode.BidangUrusan)));
                        Assert.All(hasil.Tujuan.AsEnumerable(), t => Assert.Contains(
                            Nomenklatur.Map(t.Entri.Kode, ke, dari, daerah).Tujuan.AsEnumerable(), k => k.Entri.Kode == kode));
                        banyak += hasil.Tujuan.Count;
                    }
                }
            }
        }

        Assert.True(banyak > 500, $"{banyak}");
    }

    [Fact]
    public void A_filled_code_agrees_with_its_template()
    {
        var (dari, ke) = (VersiNomenklatur.Kepmendagri3708Tahun2020, VersiNomenklatur.Sipd2027);
        foreach (var kode in Pasangan.Kode(dari, JenisDaerah.Kabupaten).Where(static k => k.IsTemplate && k.NomorProgram == 1))
        {
            var templat = Nomenklatur.Map(kode, dari, ke, JenisDaerah.Kabupaten);
            var terisi = Nomenklatur.Map(kode.WithBidang(Contoh.Kode("1.06")), dari, ke, JenisDaerah.Kabupaten);
            Assert.Equal(templat.Jenis, terisi.Jenis);
            Assert.Equal(templat.DasarTerlemah, terisi.DasarTerlemah);
            Assert.Equal(templat.Tujuan.Select(static t => t.Entri.Kode.WithBidang(Contoh.Kode("1.06"))), terisi.Tujuan.Select(static t => t.Entri.Kode));
        }
    }
}
