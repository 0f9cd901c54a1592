using Renstra.Domain.Perhitungan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Form E.81 worked out.</summary>
public sealed partial class EvaluasiE81Test
{
    [Fact]
    public void A_plans_indicator_gives_declarations_and_the_target_by_rule()
    {
        var (jumlah, posisi) = (Rencana(CaraAkumulasi.Jumlah), Rencana(CaraAkumulasi.PosisiAkhir));
        Assert.Equal((AsalTargetKaidah.JumlahTargetTahunan, (Target)60), (jumlah.TargetKaidah.Asal, jumlah.TargetKaidah.Nilai.Value));
        Assert.Equal((AsalTargetKaidah.TargetTahunTerakhir, (Target)30), (posisi.TargetKaidah.Asal, posisi.TargetKaidah.Nilai.Value));
        Assert.Equal(25m, jumlah.DariTriwulan.CapaianRenstraKaidah.Value.Poin);
        Assert.Equal(50m, posisi.DariTriwulan.CapaianRenstraKaidah.Value.Poin);
        Assert.Equal(15m, posisi.DariTriwulan.CapaianRenstra.Value.Poin);
    }

    [Fact]
    public void A_lower_is_better_indicator_is_measured_by_its_polarity()
    {
        var indikator = new IndikatorE81 { Nama = "Angka kematian ibu", Satuan = Satuan.Parse("Nilai", null), Kinerja = Isi(80, 100, 100) };
        var hasil = Evaluate(indikator);
        Assert.Equal(120m, hasil.DariTriwulan.CapaianRenja.Value.Poin);
    }

    [Fact]
    public void Efficiency_is_performance_less_money()
    {
        var baris = new BarisE81
        {
            Anggaran = new() { TargetRenja = Rupiah.FromRupiah(200), Triwulan = new() { I = Rupiah.FromRupiah(100), II = Rupiah.Nol, III = Rupiah.Nol, IV = Rupiah.Nol } },
            Indikator = [new() { Satuan = Satuan.Parse("Dokumen", null), Kinerja = Isi(8, 10, 10) }],
        };
        var e = EvaluasiE81.Calculate(new() { Tahun = 2024, AwalRenstra = 2024, AkhirRenstra = 2026, Baris = [baris] }).Baris[0].GetEfisiensi(KolomE81.CapaianRenja, DasarHitung.Triwulan);
        Assert.Equal(30m, e.Selisih.Value.Poin);
        Assert.Equal(1.6m, e.Rasio.Value);
        Assert.Contains("80 − 50 = 30", e.Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_that_was_not_spent_has_no_ratio()
    {
        var e = new EfisiensiE81(KolomE81.CapaianRenja, DasarHitung.Triwulan, Persen.Seratus, Persen.Nol);
        Assert.Equal(100m, e.Selisih.Value.Poin);
        Assert.Equal(SebabTidakTerhitung.PembagiNol, e.Rasio.Sebab);
    }

    [Fact]
    public void Money_is_averaged_by_budget_where_asked_and_shared_money_counts_once()
    {
        static BarisE81 Program(int anggaran, int realisasi, int indikator) => new()
        {
            Tingkat = TingkatBaris.Program,
            Anggaran = new() { TargetRenja = Rupiah.FromRupiah(anggaran), Triwulan = new() { I = Rupiah.FromRupiah(realisasi), II = Rupiah.Nol, III = Rupiah.Nol, IV = Rupiah.Nol } },
            Indikator = Enumerable.Range(0, indikator).Select(static _ => new IndikatorE81 { Satuan = Satuan.Parse("Dokumen", null), Kinerja = Isi(8, 10, 10) }).ToDaftar(),
        };
        var formulir = new FormulirE81 { Tahun = 2024, AwalRenstra = 2024, AkhirRenstra = 2026, Baris = [Program(100, 100, 2), Program(300, 150, 1)] };
        var rata = EvaluasiE81.Calculate(formulir).RataRata.Anggaran.CapaianRenja;
        Assert.Equal((75m, 2, 2), (rata.Nilai.Value.Poin, rata.Dihitung, rata.Dari));
        Assert.Equal(62.5m, EvaluasiE81.Calculate(formulir, new() { LingkupRataRata = LingkupRataRata.Berbobot }).RataRata.Anggaran.CapaianRenja.Nilai.Value.Poin);
    }

    [Fact]
    public void An_upper_row_is_of_the_sums_of_those_below_it_never_of_their_mean()
    {
        static BarisE81 Baris(int target, int realisasi) => new() { Anggaran = new() { TargetRenstra = Rupiah.FromRupiah(target), TargetRenja = Rupiah.FromRupiah(target), Triwulan = new() { I = Rupiah.FromRupiah(realisasi), II = Rupiah.Nol, III = Rupiah.Nol, IV = Rupiah.Nol } } };
        var e = EvaluasiE81.Calculate(new() { Tahun = 2024, AwalRenstra = 2024, AkhirRenstra = 2026, Baris = [new() { Rincian = [Baris(100, 100), Baris(300, 150), new() { Anggaran = new() }] }] });
        var rincian = e.Baris[0].DariRincian!;
        Assert.Equal((62.5m, 62.5m), (rincian.CapaianRenja.Value.Poin, rincian.CapaianRenstra.Value.Poin));
        Assert.Equal((2, 3), (rincian.Dihitung, rincian.Dari));
        Assert.Equal(Rupiah.FromRupiah(250), e.DariBaris.RealisasiRenja.Value);
        Assert.Contains("250", rincian.Explain().Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_are_found_by_row_and_indicator()
    {
        var formulir = BenihSeruyan.Dokumen.Evaluasi[0];
        var e = EvaluasiE81.Calculate(formulir);
        Assert.True(e.TryGet(formulir.Baris[0], out var baris));
        Assert.Same(e.Baris[0], baris);
        Assert.True(e.TryGet(formulir.Baris[0].Indikator[1], out var indikator));
        Assert.Same(e.Baris[0].Indikator[1], indikator);
        Assert.False(e.TryGet(formulir.Baris[0] with { Nama = "x" }, out _));
    }

    [Fact]
    public void An_explanation_has_places_assumptions_options_and_parts()
    {
        var e = EvaluasiE81.Calculate(BenihSeruyan.Dokumen.Evaluasi[0]);
        var p = e.Baris[0].Indikator[0].Kinerja!.Explain(KolomE81.CapaianRenstraKaidah, DasarHitung.Tercantum).Render();
        Assert.Contains("R = 42,5", p, StringComparison.Ordinal);
        Assert.Contains("T = 100", p, StringComparison.Ordinal);
        Assert.Contains("Tabel 2.8, baris 875", p, StringComparison.Ordinal);
        Assert.Contains("target tercantum: 300", p, StringComparison.Ordinal);
        var rp = e.Baris[0].Anggaran!.Explain(KolomE81.CapaianRenstra, DasarHitung.Triwulan).Render(Bahasa.Inggris);
        Assert.Contains("186.305.400 ÷ 1.039.000.000 × 100", rp, StringComparison.Ordinal);
        Assert.Contains("5.221.400 + 2.035.400 + 179.048.600 = 186.305.400", rp, StringComparison.Ordinal);
        Assert.Contains("the first year of the Renstra", rp, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => e.Baris[0].Anggaran!.Explain(KolomE81.TargetRenja, DasarHitung.Triwulan));
    }

    [Fact]
    public void A_Renstra_over_its_years_has_the_achievements_of_its_tables()
    {
        var hasil = EvaluasiRenstra.Calculate(BenihSeruyan.Dokumen);
        Assert.Equal((BenihSeruyan.Dokumen.CapaianIku?.Baris.Count ?? 0) + (BenihSeruyan.Dokumen.CapaianIkk?.Baris.Count ?? 0), hasil.Baris.Count);
        Assert.All(hasil.Baris, static b => Assert.NotEmpty(b.Capaian.Tahun));

        // Its tables end in 2024, before the plan begins.
        Assert.All(hasil.Baris, static b => Assert.Null(b.Kumulatif));
        var sekarang = hasil.Dokumen with { Identitas = hasil.Dokumen.Identitas with { Periode = new(2022, 2026) } };
        var kumulatif = EvaluasiRenstra.Calculate(sekarang).Baris.Select(static b => b.Kumulatif).OfType<KumulatifPeriode>().ToArray();
        Assert.NotEmpty(kumulatif);
        Assert.All(kumulatif, static k => Assert.InRange(k.Sampai.Nomor, 2022, 2024));
    }

    private static IsianE81<Target> Isi(int realisasi, int target, int renstra) => new()
    {
        TargetRenstra = (Target)renstra,
        TargetRenja = (Target)target,
        Triwulan = new() { I = (Target)0, II = (Target)0, III = (Target)0, IV = (Target)realisasi },
    };

    private static HasilKinerjaE81 Evaluate(IndikatorE81 indikator, Indikator? rencana = null) => EvaluasiE81.Calculate(
        new() { Tahun = 2024, AwalRenstra = 2024, AkhirRenstra = 2026, Baris = [new() { Indikator = [indikator] }] },
        null,
        _ => rencana).Baris[0].Indikator[0].Kinerja!;

    private static HasilKinerjaE81 Rencana(CaraAkumulasi tahun) => Evaluate(
        new() { Nama = "Jumlah", Satuan = Satuan.Parse("Dokumen", null), Kinerja = Isi(15, 10, 100) },
        new() { Akumulasi = new() { Tahun = tahun }, Target = DeretTahunan.Tercantum<Target>(2024, (Target)10, (Target)20, (Target)30) });
}
