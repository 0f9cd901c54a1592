using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>One indicator over the years of a plan.</summary>
public sealed class KumulatifPeriodeTest
{
    private static readonly PeriodeRenstra Periode = new(2025, 2029, 2030);

    private static readonly Indikator Persentase = new()
    {
        Nama = "Persentase rumah layak",
        Satuan = Satuan.PersenSatuan,
        Baseline = new() { Tahun = 2024, Nilai = (Target)60 },
        Target = Deret(64, 66, 70, 76, 80, 90),
    };

    private static readonly Indikator Jumlah = new() { Nama = "Jumlah laporan", Satuan = Satuan.Parse("Laporan"), Target = Deret(12, 12, 12, 12, 12, 12) };

    [Fact]
    public void A_percentage_stands_at_its_last_known_year()
    {
        var k = KumulatifPeriode.Calculate(Persentase, Deret(62, 70), Periode, 2026);
        Assert.Equal((Target)70, k.Realisasi.Value);
        Assert.Equal((Target)80, k.Target.Aturan.Value);
        Assert.Equal("87,50", ContohHalaman.Text(k.CapaianAturan));
        Assert.Equal("50,00", ContohHalaman.Text(k.Kemajuan));
        Assert.Equal((10m, 10m / 3), (k.Sisa.Value, k.SisaPerTahun.Value));
        Assert.Equal((Target)66, k.Harapan.Value);
        Assert.Equal("106,06", ContohHalaman.Text(k.CapaianHarapan));
        Assert.Equal((3, 60m), (k.Akumulasi.BelumJatuhTempo, k.KondisiAwal.Value));
    }

    [Fact]
    public void On_a_straight_line_the_year_of_the_baseline_is_where_it_begins()
    {
        var linear = new OpsiKumulatif { Harapan = JalurHarapan.Linear };
        Assert.Equal((Target)68, KumulatifPeriode.Calculate(Persentase, Deret(62, 70), Periode, 2026, opsi: linear).Harapan.Value);
        var tanpaTahun = Persentase with { Baseline = new() { Nilai = (Target)60 } };
        Assert.Equal((Target)68, KumulatifPeriode.Calculate(tanpaTahun, Deret(62, 70), Periode, 2026, opsi: linear).Harapan.Value);
        var lama = Persentase with { Baseline = new() { Tahun = 2019, Nilai = (Target)60 } };
        Assert.Equal((Target)74, KumulatifPeriode.Calculate(lama, Deret(62, 70), Periode, 2026, opsi: linear).Harapan.Value);
    }

    [Fact]
    public void Counts_add_up_over_the_years_of_the_period_without_the_forward_year()
    {
        var k = KumulatifPeriode.Calculate(Jumlah, Deret(10, 14, 12), Periode, 2026);
        Assert.Equal(((Target)24, (Target)60), (k.Realisasi.Value, k.Target.Aturan.Value));
        Assert.Equal(("40,00", "100,00", "40,00"), (ContohHalaman.Text(k.CapaianAturan), ContohHalaman.Text(k.CapaianHarapan), ContohHalaman.Text(k.Kemajuan)));
        Assert.Equal((36m, 12m), (k.Sisa.Value, k.SisaPerTahun.Value));
        Assert.Equal(SebabTidakTerhitung.PembagiNol, KumulatifPeriode.Calculate(Jumlah, Deret(10, 14, 12, 12, 12), Periode, 2029).SisaPerTahun.Sebab);
    }

    [Fact]
    public void Cumulative_targets_are_not_summed_again()
    {
        var k = KumulatifPeriode.Calculate(Jumlah with { SifatTarget = SifatTarget.Kumulatif, Target = Deret(12, 24, 36, 48, 60) }, Deret(10, 14), Periode, 2026);
        Assert.Equal(((Target)60, (Target)24), (k.Target.Aturan.Value, k.Harapan.Value));
    }

    [Fact]
    public void Tabel_2_8_42_5_is_14_17_of_the_stated_300_and_42_50_of_the_target_by_rule()
    {
        var indikator = new Indikator { Nama = "Persentase penyelenggara PUB/UGB yang tertib perizinan", Satuan = Satuan.Parse("Persen"), Target = Deret(100, 100, 100) };
        var k = KumulatifPeriode.Calculate(indikator, DeretTahunan.From<Tercantum<Target>>(2025, (Target)42.5m), new(2025, 2027), 2025, (Target)300);
        Assert.Equal(("14,17", "42,50", true), (ContohHalaman.Text(k.CapaianTercantum), ContohHalaman.Text(k.CapaianAturan), k.Target.IsBerbeda));
        Assert.Contains("target periode yang tercantum berbeda: 300", k.Explain().Render(), StringComparison.Ordinal);
        Assert.Equal(SebabTidakTerhitung.TanpaKondisiAwal, k.Kemajuan.Sebab);
    }

    [Fact]
    public void Grades_stand_at_the_last_known_one_and_have_no_distance()
    {
        var sakip = new Indikator { Nama = "Nilai SAKIP", Target = DeretTahunan.From<Tercantum<Target>>(2025, new Target.Predikat("B"), new Target.Predikat("BB")) };
        var k = KumulatifPeriode.Calculate(sakip, DeretTahunan.From<Tercantum<Target>>(2025, new Target.Predikat("BB")), new(2025, 2026), 2026);
        Assert.Equal((new Target.Predikat("BB"), Persen.Seratus), (k.Realisasi.Value, k.CapaianAturan.Value));
        Assert.Equal((SebabTidakTerhitung.BukanAngka, SebabTidakTerhitung.BukanAngka), (k.Sisa.Sebab, k.Kemajuan.Sebab));
    }

    [Fact]
    public void What_is_missing_is_said_and_a_year_outside_the_period_is_refused()
    {
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, KumulatifPeriode.Calculate(Jumlah, Deret(10), Periode, 2026).CapaianAturan.Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaTarget, KumulatifPeriode.Calculate(Persentase with { Target = Deret(64, 66) }, Deret(62), Periode, 2025).CapaianAturan.Sebab);
        Assert.Throws<ArgumentOutOfRangeException>(static () => KumulatifPeriode.Calculate(Jumlah, Deret(10), Periode, 2024));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KumulatifPeriode.Calculate(Jumlah, Deret(10), Periode, 2030));
    }

    [Fact]
    public void The_explanation_has_its_parts_and_their_places()
    {
        var node = new object();
        var penjelasan = KumulatifPeriode.Calculate(Persentase, Deret(62, 70), Periode, 2026, tempat: new(node, ["realisasi"])).Explain();
        Assert.Equal([Rumus.AkumulasiPosisiAkhir, Rumus.TargetPeriodeAkhir, Rumus.HarapanTargetTahunan, Rumus.Kemajuan, Rumus.SisaPerTahun], penjelasan.Bagian.Select(static b => b.Rumus));
        Assert.Equal(["realisasi", "2026"], penjelasan.Bagian[0].Masukan[1].Tempat!.Anggota);
        Assert.Equal(["target", "2029"], Assert.Single(penjelasan.Bagian[1].Masukan).Tempat!.Anggota);
        Assert.Equal("(70 − 60) ÷ (80 − 60) × 100", Assert.Single(penjelasan.Bagian[3].Langkah).Ekspresi);
        Assert.Equal("n = 3", penjelasan.Bagian[4].Masukan.Where(static m => m.Simbol == "n").Select(static m => $"{m.Simbol} = {m.Nilai.Sebut()}").Single());
        Assert.Equal("87,5 %", penjelasan.Hasil.Sebut());
    }

    private static DeretTahunan<Tercantum<Target>> Deret(params decimal[] values) => DeretTahunan.From<Tercantum<Target>>(2025, [.. values.Select(static v => (Tercantum<Target>)(Target)v)]);
}
