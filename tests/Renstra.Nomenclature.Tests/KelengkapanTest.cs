using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>A miss says "does not exist" only where the part is held wholly.</summary>
public sealed class KelengkapanTest
{
    public static TheoryData<string, string, string?, string, string?> Pertanyaan => new()
    {
        { "permendagri-90-2019", "1.06.99", "provinsi", "tidakAda", null },
        { "permendagri-90-2019", "1.06.99", null, "tidakAda", null },
        { "kepmendagri-050-3708-2020", "1.06.99", "kota", "tidakAda", null },
        { "kepmendagri-050-3708-2020", "1.06.99.2.01", "kota", "tidakDalamData", "daftarSebagian" },
        { "kepmendagri-050-5889-2021", "1.06.04.2.99", "kabupaten", "tidakDalamData", "daftarSebagian" },
        { "kepmendagri-050-5889-2021", "9.01", "kabupaten", "tidakDalamData", "bagianTidakDimiliki" },
        { "kepmendagri-050-5889-2021", "X.XX.01", "kabupaten", "tidakDalamData", "bagianTidakDimiliki" },
        { "kepmendagri-050-5889-2021", "1.06.01.2.01", "kabupaten", "tidakDalamData", "bagianTidakDimiliki" },
        { "kepmendagri-050-5889-2021", "1.06.99", "provinsi", "tidakDalamData", "daftarDaerahTidakDimiliki" },
        { "kepmendagri-900.1.15.5-1317-2023", "1.06.99", "kabupaten", "tidakAda", null },
        { "kepmendagri-900.1.15.5-1317-2023", "1.06.99", "provinsi", "tidakDalamData", "daftarDaerahTidakDimiliki" },
        { "kepmendagri-900.1.15.5-1317-2023", "1.06.99", null, "tidakDalamData", "daftarDaerahTidakDimiliki" },
        { "kepmendagri-900.1.15.5-3406-2024", "1.06.99", "kota", "tidakDalamData", "keputusanTidakDimiliki" },
        { "kepmendagri-900.1-2850-2025", "1.06.99", "kota", "tidakDalamData", "keputusanTidakDimiliki" },
        { "kepmendagri-900.1-861-2026", "1.06.99", "provinsi", "tidakDalamData", "keputusanTidakDimiliki" },
        { "observed-2024-2026", "1.06.99", "provinsi", "tidakDalamData", "daftarSebagian" },
        { "sipd-2027", "1.06.99", "provinsi", "tidakAda", null },
        { "sipd-2027", "1.06", null, "ada", null },
    };

    [Theory]
    [MemberData(nameof(Pertanyaan))]
    public void Miss_is_judged_by_what_is_held(string versi, string kode, string? daerah, string status, string? alasan)
    {
        var nomenklatur = Nomenklatur.Get(VersiNomenklatur.Parse(versi));
        var hasil = nomenklatur.Find(Contoh.Kode(kode), daerah is null ? null : JenisDaerah.Parse(daerah));
        Assert.Equal((status, alasan), (hasil.Status.Name, hasil.Alasan?.Name));
        Assert.Equal(nomenklatur.Versi.Sebut(), hasil.Acuan);
        Assert.Equal(status == "ada", hasil.IsAda);
    }

    [Fact]
    public void Decree_that_is_not_held_is_answered_from_the_lists_near_it()
    {
        var nomenklatur = Nomenklatur.GetForYear(2026);
        Assert.Equal(VersiNomenklatur.Kepmendagri2850Tahun2025, nomenklatur.Versi);
        Assert.False(nomenklatur.Versi.IsDimiliki);
        Assert.Equal([VersiNomenklatur.Kepmendagri1317Tahun2023, VersiNomenklatur.Teramati2024Sampai2026, VersiNomenklatur.Sipd2027], nomenklatur.Sumber.AsEnumerable());
        var permakanan = nomenklatur.Find(Contoh.Kode("1.06.04.2.02.0003"), JenisDaerah.Kabupaten).Entri!;
        Assert.Equal(("Penyediaan Permakanan", VersiNomenklatur.Kepmendagri1317Tahun2023.Sebut()), (permakanan.Nama, permakanan.Sumber));
        Assert.Equal(VersiNomenklatur.Sipd2027.Sebut(), nomenklatur.Find(Contoh.Kode("1.06.04"), JenisDaerah.Provinsi).Entri!.Sumber);
        var teramati = nomenklatur.Find(Contoh.Kode("1.02.02.1.02.0013"), JenisDaerah.Provinsi).Entri!;
        Assert.Equal(VersiNomenklatur.Teramati2024Sampai2026.Sebut(), teramati.Sumber);
        Assert.Equal([VersiNomenklatur.Sipd2027, VersiNomenklatur.Teramati2024Sampai2026], Nomenklatur.GetForYear(2027).Sumber.AsEnumerable());
    }

    [Fact]
    public void Year_decides_which_decree_is_asked()
    {
        var kode = Contoh.Kode("1.06.04.2.02.0003");
        string? Ask(int tahun) => Nomenklatur.MenurutTahun.Find(kode, JenisDaerah.Kabupaten, tahun).Status.Name;
        Assert.Equal(
            ["tidakDalamData", "tidakAda", "tidakDalamData", "ada", "ada", "ada"],
            new[] { 2019, 2021, 2022, 2024, 2025, 2027 }.Select(Ask));
        Assert.Equal(AlasanTidakDalamData.SebelumNomenklatur, Nomenklatur.MenurutTahun.Find(kode, null, 2019).Alasan);
        Assert.Equal(VersiNomenklatur.Kepmendagri861Tahun2026.Sebut(), Nomenklatur.MenurutTahun.Find(kode, null, null).Acuan);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Nomenklatur.GetForYear(2019));
        Assert.Throws<InvalidOperationException>(static () => Nomenklatur.GetForYear(TahunAnggaran.Kosong));
        Assert.False(Nomenklatur.TryGetForYear(2019, out _));
        Assert.False(Nomenklatur.TryGetForYear(default, out _));
        Assert.True(Nomenklatur.TryGetForYear(2020, out var pertama));
        Assert.Same(Nomenklatur.Get(VersiNomenklatur.Permendagri90Tahun2019), pertama);
    }

    [Fact]
    public void Merged_view_gives_each_code_of_each_list_once()
    {
        var entri = Nomenklatur.GetForYear(2026).Enumerate().ToArray();
        foreach (var lingkup in new[] { LingkupDaerah.Provinsi, LingkupDaerah.KabupatenKota })
        {
            var milik = Nomenklatur.GetForYear(2026).Enumerate(lingkup: lingkup).Select(static e => e.Kode).ToArray();
            Assert.Equal(milik.Distinct(), milik);
            Assert.Equal(milik.Order(), milik);
        }

        Assert.Equal(3, entri.Select(static e => e.Versi).Distinct().Count());
    }

    [Fact]
    public async Task All_threads_get_the_same_view()
    {
        var pandangan = await Task.WhenAll(Enumerable.Range(0, 32).Select(static i => Task.Run(() => Nomenklatur.Get(VersiNomenklatur.Semua[i % 9]))));
        Assert.Equal(9, pandangan.Distinct().Count());
    }
}
