using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>What applications in use get wrong in public, and what is right.</summary>
public sealed class KesalahanUmumTest
{
    [Fact]
    public void A_realisasi_of_0_is_0_percent_and_not_100() => Assert.Equal(Persen.Nol, TingkatCapaian.Calculate(0m, 98m, Polaritas.Naik).Value);

    [Fact]
    public void Blank_quarters_are_not_counted_as_0()
    {
        Assert.Equal(100m, Akumulasi.Combine([100m, null, null, null], CaraAkumulasi.RataRata).Nilai.Value);
        Assert.Equal(60m, Akumulasi.Combine([40m, 60m, null, null], CaraAkumulasi.PosisiAkhir).Nilai.Value);
        Assert.Equal(-3m, Akumulasi.Combine([-3m, null], CaraAkumulasi.Maksimum).Nilai.Value);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, Akumulasi.Combine([3m, null, 4m, 5m], CaraAkumulasi.Jumlah).Nilai.Sebab);
        var hasil = Akumulasi.Combine([3m, null, 4m, 5m], CaraAkumulasi.Jumlah, new() { HilangPadaJumlah = KebijakanPeriodeHilang.Lewati });
        Assert.Equal((12m, 3, 1, false), (hasil.Nilai.Value, hasil.Terisi, hasil.Hilang, hasil.IsLengkap));
    }

    [Fact]
    public void Nothing_is_rounded_before_it_is_multiplied_by_100()
    {
        Assert.Equal("33,33", ContohHalaman.Text(TingkatCapaian.Calculate(1m, 3m, Polaritas.Naik)));
        Assert.Equal("14,17", ContohHalaman.Text(TingkatCapaian.Calculate(42.5m, 300m, Polaritas.Naik)));
        Assert.Equal(Persen.FromPoin(14.166666666666666666666666667m), TingkatCapaian.Calculate(42.5m, 300m, Polaritas.Naik).Value);
    }

    [Fact]
    public void Quarters_of_a_negative_indicator_are_not_summed()
    {
        Terhitung<decimal>[] triwulan = [5.2m, 5.1m, 5m, 4.9m];
        var hasil = Akumulasi.CombineTriwulan(triwulan, null, null, Polaritas.Turun, 25m);
        Assert.Equal((4.9m, BentukEntri.Posisi, AlasanEntri.BukanMakinTinggi), (hasil.Nilai.Value, hasil.Entri, hasil.Alasan));
        Assert.Equal("posisi", hasil.Asumsi!.Diambil);
    }

    [Fact]
    public void The_last_value_is_not_the_maximum() => Assert.Equal(55m, Akumulasi.Combine([40m, 60m, 55m], CaraAkumulasi.PosisiAkhir).Nilai.Value);

    [Fact]
    public void A_target_of_12_Dokumen_is_not_0()
    {
        // In a column of numbers it is unreadable and says so; with its unit apart it is 12.
        Assert.False(Target.TryParse("12 Dokumen", null, out _));
        var sel = Tercantum.TidakTerbaca<Target>("12 Dokumen", SebabTidakTerbaca.BukanAngka);
        Assert.Equal(SebabTidakTerhitung.TargetTidakTerbaca, TingkatCapaian.Calculate((Target)6, sel).Sebab);
        Assert.Equal(Persen.FromPoin(50), TingkatCapaian.Calculate((Target)6, (Target)12).Value);
    }

    [Fact]
    public void The_divisor_is_the_target_of_the_whole_year_whatever_quarters_are_filled()
    {
        var isian = new IsianTriwulan<Target> { I = (Target)25 };
        var hasil = KumulatifTriwulan.Calculate(isian, Tambahan, (Target)100, Triwulan.I);
        Assert.Equal(Persen.FromPoin(25), hasil.Capaian.Value);
    }

    [Fact]
    public void What_is_due_is_an_argument_and_not_todays_date()
    {
        var isian = new IsianTriwulan<Target> { I = (Target)25, II = (Target)10, III = (Target)5, IV = (Target)60 };
        Assert.Equal(Persen.FromPoin(35), KumulatifTriwulan.Calculate(isian, Tambahan, (Target)100, Triwulan.II).Capaian.Value);
        Assert.Equal(Persen.FromPoin(100), KumulatifTriwulan.Calculate(isian, Tambahan, (Target)100).Capaian.Value);
        Assert.Equal(2, KumulatifTriwulan.Calculate(isian, Tambahan, (Target)100, Triwulan.II).Akumulasi.BelumJatuhTempo);
    }

    private static HasilTafsir Tambahan { get; } = new(Polaritas.Naik, BentukEntri.Tambahan, CaraAkumulasi.Jumlah, CaraAkumulasi.Jumlah, SifatTarget.Tahunan, default);
}
