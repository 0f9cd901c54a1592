using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Sub kegiatan that the SIPD list still has and also names as predecessors of new ones: split.</summary>
public sealed class PecahanTest
{
    [Theory]
    [InlineData("3.29.03.1.04.03", "3.29.03.1.04.0003", "3.29.03.1.04.0015")]
    [InlineData("3.29.03.1.04.04", "3.29.03.1.04.0004", "3.29.03.1.04.0013")]
    [InlineData("3.29.05.1.01.02", "3.29.05.1.01.0002", "3.29.05.1.01.0004")]
    public void A_split_is_seen_from_all_its_parts(string asal, string tetap, string baru)
    {
        foreach (var lama in new[] { VersiNomenklatur.Kepmendagri3708Tahun2020, VersiNomenklatur.Permendagri90Tahun2019 })
        {
            var maju = Nomenklatur.Map(Contoh.Kode(asal), lama, VersiNomenklatur.Sipd2027, JenisDaerah.Provinsi);
            Assert.Equal(JenisPemetaan.Terpecah, maju.Jenis);
            Assert.Equal(
                [(tetap, DasarPemetaan.KodeDanNamaSama), (baru, DasarPemetaan.KodeDanNamaSama)],
                maju.Tujuan.Select(static t => (t.Entri.Kode.ToString(), t.DasarTerlemah)));
            // From further back the source's word is the second step, and both steps name their basis.
            Assert.Equal(
                [(asal, tetap, DasarPemetaan.KodeDanNamaSama), (tetap, baru, DasarPemetaan.PemetaanSumber)],
                maju.Tujuan[1].Langkah.Select(static l => (l.KodeLama.ToString(), l.KodeBaru.ToString(), l.Dasar)));
            foreach (var (bagian, lain) in new[] { (tetap, baru), (baru, tetap) })
            {
                var mundur = Nomenklatur.Map(Contoh.Kode(bagian), VersiNomenklatur.Sipd2027, lama, JenisDaerah.Provinsi);
                Assert.Equal((JenisPemetaan.Terpecah, asal), (mundur.Jenis, Assert.Single(mundur.Tujuan.AsEnumerable()).Entri.Kode.ToString()));
                Assert.Equal(lain, Assert.Single(mundur.Sesama.AsEnumerable()).Kode.ToString());
            }

            var baris = Assert.Single(Nomenklatur.Diff(lama, VersiNomenklatur.Sipd2027, Contoh.Kode(baru)).Baris.AsEnumerable());
            Assert.Equal((JenisPemetaan.Terpecah, asal, 2), (baris.Jenis, baris.Lama[0].Kode.ToString(), baris.Baru.Count));
            Assert.Equal([DasarPemetaan.PemetaanSumber, DasarPemetaan.KodeDanNamaSama], baris.DasarLangkah);
            Assert.Equal(DasarPemetaan.KodeDanNamaSama, baris.DasarTerlemah);
        }
    }

    // Whatever predecessor of the older list the newer list names under an unchanged name, the mapping knows.
    [Theory]
    [InlineData("permendagri-90-2019")]
    [InlineData("kepmendagri-050-3708-2020")]
    public void Every_predecessor_that_is_still_there_is_a_split(string nama)
    {
        var lama = VersiNomenklatur.Parse(nama);
        var banyak = 0;
        foreach (var (entri, kode) in Contoh.Milik(VersiNomenklatur.Sipd2027).SelectMany(static e => e.GetPendahulu().Select(k => (e, k))))
        {
            foreach (var daerah in Pasangan.Daerah.Where(d => entri.Lingkup!.Overlaps(d.Lingkup)))
            {
                var asal = Contoh.Milik(lama).FirstOrDefault(e => e.Lingkup!.Overlaps(daerah.Lingkup) && PemetaKode.IsSederajat(e.Kode, kode));
                if (asal.IsKosong || !Contoh.Sipd.TryFind(kode, daerah, out var tetap) || tetap.Versi != VersiNomenklatur.Sipd2027
                    || PemetaKode.Compare(asal, tetap) != PerubahanNama.Sama)
                {
                    continue;
                }

                Assert.Equal(JenisPemetaan.Terpecah, Nomenklatur.Map(entri.Kode, VersiNomenklatur.Sipd2027, lama, daerah).Jenis);
                banyak++;
            }
        }

        Assert.Equal(3, banyak);
    }
}
