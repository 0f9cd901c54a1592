using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>Answers for single codes.</summary>
public sealed class PemetaanTest
{
    private static readonly JenisDaerah Kabupaten = JenisDaerah.Kabupaten;
    private static readonly JenisDaerah Provinsi = JenisDaerah.Provinsi;

    [Theory]
    [InlineData("1.06.04.2.01.0001", "kepmendagri-900.1.15.5-1317-2023", "sipd-2027", "tetap", "1.06.04.2.01.0001", "kodeDanNamaSama")]
    [InlineData("1.06", "permendagri-90-2019", "sipd-2027", "tetap", "1.06", "kodeDanNamaSama")]
    [InlineData("2.08.06.2.02.0006", "observed-2024-2026", "sipd-2027", "berpindah", "2.08.06.2.02.0011", "pemetaanSumber")]
    [InlineData("2.08.06.2.02.0011", "sipd-2027", "observed-2024-2026", "berpindah", "2.08.06.2.02.0006", "pemetaanSumber")]
    public void Counterparts_with_their_basis(string kode, string dari, string ke, string jenis, string tujuan, string dasar)
    {
        var hasil = Nomenklatur.Map(Contoh.Kode(kode), VersiNomenklatur.Parse(dari), VersiNomenklatur.Parse(ke), Kabupaten);
        Assert.Equal((jenis, tujuan, dasar), (hasil.Jenis.Name, Assert.Single(hasil.Tujuan.AsEnumerable()).Entri.Kode.ToString(), hasil.DasarTerlemah!.Name));
    }

    [Fact]
    public void What_is_not_held_never_ends()
    {
        var kode = Contoh.Kode("1.06.04.1.01.01");
        var provinsi = Nomenklatur.Map(kode, VersiNomenklatur.Kepmendagri3708Tahun2020, VersiNomenklatur.Kepmendagri1317Tahun2023, Provinsi);
        Assert.Equal((JenisPemetaan.TidakDalamData, AlasanTidakDalamData.DaftarDaerahTidakDimiliki, VersiNomenklatur.Kepmendagri1317Tahun2023), (provinsi.Jenis, provinsi.Alasan, provinsi.VersiKurang));
        Assert.False(provinsi.Asal.IsKosong);

        foreach (var versi in VersiNomenklatur.Semua.Where(static v => !v.IsDimiliki))
        {
            var ke = Nomenklatur.Map(kode, VersiNomenklatur.Kepmendagri3708Tahun2020, versi, Provinsi);
            var dari = Nomenklatur.Map(kode, versi, VersiNomenklatur.Sipd2027, Provinsi);
            Assert.Equal((JenisPemetaan.TidakDalamData, AlasanTidakDalamData.KeputusanTidakDimiliki, versi), (ke.Jenis, ke.Alasan, ke.VersiKurang));
            Assert.Equal((JenisPemetaan.TidakDalamData, versi), (dari.Jenis, dari.VersiKurang));
            Assert.Throws<ArgumentException>(() => Nomenklatur.Diff(versi, VersiNomenklatur.Sipd2027));
        }

        Assert.All(
            Pasangan.Semua.Where(static p => p.Baru.Kelengkapan.KabupatenKota == StatusKelengkapan.Sebagian),
            static p => Assert.Equal(0, Nomenklatur.Diff(p.Lama, p.Baru, lingkup: LingkupDaerah.KabupatenKota).Count(JenisPemetaan.Berakhir)));
    }

    [Fact]
    public void A_code_that_is_not_there_is_told_apart_from_one_that_is_not_held()
    {
        var (tiada, bagian) = (Contoh.Kode("1.06.99"), Contoh.Kode("9.01"));
        Assert.Equal(JenisPemetaan.TidakAdaDiAsal, Nomenklatur.Map(tiada, VersiNomenklatur.Kepmendagri1317Tahun2023, VersiNomenklatur.Sipd2027, Kabupaten).Jenis);
        Assert.Equal(JenisPemetaan.TidakDalamData, Nomenklatur.Map(tiada, VersiNomenklatur.Kepmendagri1317Tahun2023, VersiNomenklatur.Sipd2027, Provinsi).Jenis);
        Assert.Equal(JenisPemetaan.TidakDalamData, Nomenklatur.Map(bagian, VersiNomenklatur.Kepmendagri5889Tahun2021, VersiNomenklatur.Sipd2027, Kabupaten).Jenis);
        Assert.Equal(JenisPemetaan.TidakAdaDiAsal, Nomenklatur.Map(default, VersiNomenklatur.Sipd2027, VersiNomenklatur.Sipd2027, Kabupaten).Jenis);
    }

    [Fact]
    public void Chains_name_every_step_and_the_weakest_basis()
    {
        var (dari, ke) = (VersiNomenklatur.Permendagri90Tahun2019, VersiNomenklatur.Sipd2027);
        var berantai = Pasangan.Daerah.SelectMany(d => Pasangan.Map(dari, ke, d)).SelectMany(static h => h.Tujuan.AsEnumerable()).Where(static t => t.Langkah.Count > 1).ToArray();
        Assert.NotEmpty(berantai);
        Assert.All(berantai, t =>
        {
            Assert.Equal((dari, ke), (t.Langkah[0].Lama, t.Langkah[^1].Baru));
            Assert.All(t.Langkah.Zip(t.Langkah.Skip(1)), static p => Assert.Equal((p.First.Baru, p.First.KodeBaru), (p.Second.Lama, p.Second.KodeLama)));
            Assert.Equal(t.Langkah.Max(static l => l.Dasar.Value), t.DasarTerlemah.Value);
        });
        Assert.Contains(berantai, static t => t.Langkah.Count == 3 && t.Langkah[1].Baru == VersiNomenklatur.Teramati2024Sampai2026);
    }

    [Fact]
    public void Both_lists_are_told_once_if_they_agree()
    {
        var bersama = Nomenklatur.MapAll(Contoh.Kode("1.06"), VersiNomenklatur.Kepmendagri3708Tahun2020, VersiNomenklatur.Sipd2027);
        Assert.Equal(LingkupDaerah.Keduanya, Assert.Single(bersama.AsEnumerable()).Lingkup);
        var kabkota = Nomenklatur.MapAll(Contoh.Kode("1.06.04.2.01.01"), VersiNomenklatur.Kepmendagri3708Tahun2020, VersiNomenklatur.Sipd2027);
        Assert.Equal(LingkupDaerah.KabupatenKota, Assert.Single(kabkota.AsEnumerable()).Lingkup);
    }
}
