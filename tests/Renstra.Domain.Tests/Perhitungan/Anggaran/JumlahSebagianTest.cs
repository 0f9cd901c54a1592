using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

/// <summary>The total of a budget table whose rows lack cells: partial, and it says what it lacks.</summary>
public sealed class JumlahSebagianTest
{
    [Fact]
    public void A_total_says_which_cells_it_lacks_and_does_not_grow_from_a_part()
    {
        var a = new BarisAnggaran { Nama = "A", Anggaran = Deret(Rp(100), Rp(100), Rp(110)), Realisasi = Deret(Rp(90), Rp(90), Rp(99)) };
        var b = new BarisAnggaran { Nama = "B", Anggaran = Deret(default, Rp(100), Rp(110)), Realisasi = Deret(Rp(50), Tercantum<Rupiah>.Strip, Tercantum.TidakTerbaca<Rupiah>("#REF!")) };
        var evaluasi = EvaluasiAnggaran.Calculate(new() { Baris = [a, b] });
        Assert.Equal(
            [("B", HalAnggaran.Anggaran, 2025, KeadaanTercantum.Kosong), ("B", HalAnggaran.Realisasi, 2026, KeadaanTercantum.Strip), ("B", HalAnggaran.Realisasi, 2027, KeadaanTercantum.TidakTerbaca)],
            evaluasi.Kekurangan.Select(static k => (k.Baris.Nama, k.Hal, k.Tahun.Nomor, k.Keadaan)));
        Assert.Equal([false, true, true], evaluasi.Tahun.Select(t => evaluasi.IsLengkap(HalAnggaran.Anggaran, t)));
        var jumlah = evaluasi.JumlahTerhitung;
        Assert.Equal(Rupiah.FromRupiah(100), jumlah.Anggaran[2025].Value);

        // 100 of one row to 200 of both is no growth of 100 %.
        Assert.Equal(10m, jumlah.PertumbuhanAnggaran.RataRata.Value.Poin);
        Assert.Equal(SebabTidakTerhitung.KurangTahun, jumlah.PertumbuhanRealisasi.RataRata.Sebab);
        Assert.All(jumlah.Rasio, static r => Assert.False(r.Nilai.HasValue));
    }

    [Fact]
    public void A_row_without_money_in_a_year_lacks_nothing()
    {
        var a = new BarisAnggaran { Anggaran = Deret(Rp(100)), Realisasi = Deret(Rp(90)) };
        var strip = new BarisAnggaran { Anggaran = Deret(Tercantum<Rupiah>.Strip), Realisasi = Deret(Tercantum<Rupiah>.Strip) };
        Assert.True(EvaluasiAnggaran.Calculate(new() { Baris = [a, strip] }).Kekurangan.IsKosong);
        Assert.Equal(2, EvaluasiAnggaran.Calculate(new() { Baris = [a, new BarisAnggaran()] }).Kekurangan.Count);
    }
}
