using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Laws of the mapping, over every code of every list and every pair of versions.</summary>
public sealed class HukumPemetaanTest
{
    public static TheoryData<string, string> Versi
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (var (lama, baru) in Pasangan.Semua)
            {
                data.Add(lama.Name, baru.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Versi))]
    public void There_and_back_is_the_converse(string satu, string lain)
    {
        var (lama, baru) = (VersiNomenklatur.Parse(satu), VersiNomenklatur.Parse(lain));
        foreach (var daerah in Pasangan.Daerah)
        {
            var maju = Pairs(lama, baru, daerah, static (asal, tujuan) => (asal, tujuan));
            var mundur = Pairs(baru, lama, daerah, static (asal, tujuan) => (tujuan, asal));
            Assert.Equal(maju.Order(), mundur.Order());
        }
    }

    [Theory]
    [MemberData(nameof(Versi))]
    public void Kinds_follow_from_the_counterparts(string satu, string lain)
    {
        var (lama, baru) = (VersiNomenklatur.Parse(satu), VersiNomenklatur.Parse(lain));
        foreach (var (dari, ke) in new[] { (lama, baru), (baru, lama) })
        {
            foreach (var hasil in Pasangan.Daerah.SelectMany(d => Pasangan.Map(dari, ke, d)))
            {
                Assert.False(hasil.Asal.IsKosong);
                Assert.All(hasil.Tujuan.AsEnumerable(), t => Assert.True(t.Entri.Versi == ke && Nomenklatur.Get(ke).TryFind(t.Entri.Kode, hasil.Lingkup, out var ada) && ada.IsBarisSama(t.Entri)));
                Assert.All(hasil.Tujuan.AsEnumerable(), t => Assert.True(t.Langkah[0].Lama == lama && t.Langkah[^1].Baru == baru));
                Assert.Equal(hasil.Jenis.Value >= JenisPemetaan.KodeDipakaiUlang.Value, hasil.Tujuan.IsKosong);
                Assert.Equal(hasil.Jenis == JenisPemetaan.TidakDalamData, hasil.Alasan is not null);
                Assert.Equal(hasil.Jenis == (dari == lama ? JenisPemetaan.Terpecah : JenisPemetaan.Bergabung), hasil.Tujuan.Count > 1);
                Assert.NotEqual(dari == lama ? JenisPemetaan.Baru : JenisPemetaan.Berakhir, hasil.Jenis);
                Assert.True(hasil.Sesama.IsKosong || hasil.Jenis == (dari == lama ? JenisPemetaan.Bergabung : JenisPemetaan.Terpecah));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Versi))]
    public void A_reused_code_is_reused_both_ways_and_a_kept_one_has_words_in_common(string satu, string lain)
    {
        var (lama, baru) = (VersiNomenklatur.Parse(satu), VersiNomenklatur.Parse(lain));
        foreach (var (dari, ke) in new[] { (lama, baru), (baru, lama) })
        {
            foreach (var hasil in Pasangan.Daerah.SelectMany(d => Pasangan.Map(dari, ke, d)))
            {
                if (hasil.Jenis == JenisPemetaan.KodeDipakaiUlang)
                {
                    var kembali = new PemetaKode(ke, dari, hasil.Lingkup).Map(hasil.Sekode.Kode);
                    Assert.Equal((JenisPemetaan.KodeDipakaiUlang, true), (kembali.Jenis, PemetaKode.IsSederajat(kembali.Sekode.Kode, hasil.Kode)));
                    Assert.True(PetaVersi.GetAntara(lama, baru) is not null || KataBersama.IsLainSamaSekali(hasil.Asal.Nama, hasil.Sekode.Nama), $"{hasil.Kode}");
                }

                Assert.True(hasil.Sekode.IsKosong || PemetaKode.IsSederajat(hasil.Sekode.Kode, hasil.Kode));
                Assert.DoesNotContain(hasil.Tujuan.AsEnumerable(), t => t.Entri.Kode == hasil.Sekode.Kode);

                // Programme 01 of a bidang is one whatever it is called.
                Assert.All(
                    hasil.Tujuan.Where(static t => t.Langkah.Count == 1 && t.DasarTerlemah == DasarPemetaan.KodeSama
                        && !(t.Entri.Kode.IsPenunjang() && t.Entri.Tingkat == TingkatKode.Program)),
                    t => Assert.False(KataBersama.IsLainSamaSekali(hasil.Asal.Nama, t.Entri.Nama), $"{hasil.Kode}"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Versi))]
    public void Unchanged_there_and_back_is_the_identity(string satu, string lain)
    {
        var (lama, baru) = (VersiNomenklatur.Parse(satu), VersiNomenklatur.Parse(lain));
        var tetap = 0;
        foreach (var daerah in Pasangan.Daerah)
        {
            foreach (var hasil in Pasangan.Map(lama, baru, daerah).Where(static h => h.Jenis == JenisPemetaan.Tetap))
            {
                var kembali = Nomenklatur.Map(hasil.Tujuan[0].Entri.Kode, baru, lama, daerah);
                Assert.Equal(JenisPemetaan.Tetap, kembali.Jenis);
                Assert.Equal(hasil.Kode, kembali.Tujuan[0].Entri.Kode);
                Assert.Equal(hasil.DasarTerlemah, kembali.DasarTerlemah);
                tetap++;
            }
        }

        Assert.True(tetap > 1000 || VersiNomenklatur.Teramati2024Sampai2026 is var t && (lama == t || baru == t), $"{tetap} unchanged");
    }

    [Theory]
    [MemberData(nameof(Versi))]
    public void Difference_partitions_both_versions(string satu, string lain)
    {
        var (lama, baru) = (VersiNomenklatur.Parse(satu), VersiNomenklatur.Parse(lain));
        var beda = Nomenklatur.Diff(baru, lama);
        Assert.Equal((lama, baru), (beda.Lama, beda.Baru));
        foreach (var daerah in Pasangan.Daerah.Where(d => beda.TidakDibandingkan.AsEnumerable().All(t => t.Lingkup != d.Lingkup)))
        {
            var baris = beda.Baris.Where(b => b.Lingkup.Overlaps(daerah.Lingkup)).ToArray();
            Assert.Equal(Pasangan.Kode(lama, daerah).Order(), baris.SelectMany(static b => b.Lama.AsEnumerable()).Where(static e => !e.IsDariTemplat).Select(static e => e.Kode).Order());
            Assert.Equal(Pasangan.Kode(baru, daerah).Order(), baris.SelectMany(static b => b.Baru.AsEnumerable()).Where(static e => !e.IsDariTemplat).Select(static e => e.Kode).Order());
            foreach (var b in baris.Where(static b => !b.Lama.IsKosong))
            {
                Assert.All(b.Lama.AsEnumerable(), e => Assert.Equal(b.Jenis, Nomenklatur.Map(e.Kode, lama, baru, daerah).Jenis));
            }

            foreach (var b in baris.Where(static b => !b.Baru.IsKosong))
            {
                Assert.All(b.Baru.AsEnumerable(), e => Assert.Equal(b.Jenis, Nomenklatur.Map(e.Kode, baru, lama, daerah).Jenis));
            }
        }
    }

    [Fact]
    public void A_version_is_unchanged_against_itself() => Assert.All(
        Contoh.Dimiliki,
        static v => Assert.All(Nomenklatur.Diff(v, v).Baris.AsEnumerable(), static b => Assert.Equal(JenisPemetaan.Tetap, b.Jenis)));

    private static IEnumerable<(string, string)> Pairs(
        VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah daerah, Func<string, string, (string, string)> arah) =>
        from hasil in Pasangan.Map(dari, ke, daerah)
        from tujuan in hasil.Tujuan.AsEnumerable()
        where !tujuan.Entri.IsDariTemplat
        select arah(hasil.Kode.ToString(), tujuan.Entri.Kode.ToString());
}
