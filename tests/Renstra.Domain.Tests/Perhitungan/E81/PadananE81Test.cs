using Renstra.Domain.Json;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>What is declared of an indicator of form E.81: in the form, in the plan, or nowhere.</summary>
public sealed class PadananE81Test
{
    private static readonly Indikator Rencana = new()
    {
        Id = "I1",
        Nama = "Angka Temuan, per tahun",
        Satuan = Satuan.Parse("Temuan"),
        Polaritas = Polaritas.Turun,
        Akumulasi = new() { Entri = BentukEntri.Posisi, Triwulan = CaraAkumulasi.PosisiAkhir, Tahun = CaraAkumulasi.PosisiAkhir },
        Target = DeretTahunan.Tercantum<Target>(2025, (Target)10, (Target)8, (Target)6),
    };

    [Fact]
    public void The_plan_is_found_by_id_code_or_name_and_its_targets_count_in_its_own_period()
    {
        foreach (var (cara, baris) in new[]
        {
            (CaraPadanan.Id, Baris(new() { Nama = "lain", Mengulang = "I1" }, nama: "lain")),
            (CaraPadanan.Kode, Baris(new() { Nama = "ANGKA TEMUAN per  tahun" }, kode: "1.06.01", nama: "lain")),
            (CaraPadanan.Nama, Baris(new() { Nama = "Angka temuan (per tahun)" }, nama: "program  penunjang")),
        })
        {
            var kinerja = Evaluate(Formulir(baris));
            Assert.Equal((Rencana, cara, true), (kinerja.Padanan!.Indikator, kinerja.Padanan.Cara, kinerja.Padanan.IsPeriodeSama));
            Assert.Equal((Polaritas.Turun, AsalDeklarasi.Rencana), (kinerja.Tafsir.Polaritas, kinerja.GetAsal("polaritas")));
            Assert.Equal((AsalTargetKaidah.TargetTahunTerakhir, (Target)6), (kinerja.TargetKaidah.Asal, kinerja.TargetKaidah.Nilai.Value));

            // Lower is better: (2 × 10 − 9) ÷ 10; the position at the end of the year, not the sum.
            Assert.Equal(110m, kinerja.DariTriwulan.CapaianRenja.Value.Poin);
            var teks = kinerja.Explain(KolomE81.CapaianRenja, DasarHitung.Triwulan).Render();
            Assert.Contains($"polaritas = turun: dinyatakan indikator rencana, {cara.Sebut()}", teks, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_form_of_another_Renstra_takes_the_declarations_and_not_the_targets()
    {
        var kinerja = Evaluate(Formulir(Baris(new() { Nama = Rencana.Nama }, kode: "1.06.01"), awal: 2024));
        Assert.False(kinerja.Padanan!.IsPeriodeSama);
        Assert.Equal(Polaritas.Turun, kinerja.Tafsir.Polaritas);
        Assert.Equal((AsalTargetKaidah.Tercantum, (Target)7), (kinerja.TargetKaidah.Asal, kinerja.TargetKaidah.Nilai.Value));
    }

    [Fact]
    public void The_form_goes_before_the_plan_in_each_respect_and_the_plan_before_the_policy()
    {
        var kinerja = Evaluate(Formulir(Baris(new() { Nama = "x", Mengulang = "I1", Polaritas = Polaritas.Naik, Akumulasi = new() { Tahun = CaraAkumulasi.Maksimum } })));
        Assert.Equal((Polaritas.Naik, BentukEntri.Posisi, CaraAkumulasi.PosisiAkhir, CaraAkumulasi.Maksimum), (kinerja.Tafsir.Polaritas, kinerja.Tafsir.Entri, kinerja.Tafsir.Triwulan, kinerja.Tafsir.Tahun));
        Assert.Equal(
            [AsalDeklarasi.Formulir, AsalDeklarasi.Rencana, AsalDeklarasi.Rencana, AsalDeklarasi.Formulir, AsalDeklarasi.Tafsir],
            new[] { "polaritas", "entri", "triwulan", "tahun", "sifatTarget" }.Select(kinerja.GetAsal));
        Assert.Throws<ArgumentException>(() => kinerja.GetAsal("apa"));
        Assert.Contains("tahun = maksimum: dinyatakan formulir", kinerja.Explain(KolomE81.RealisasiRenstra, DasarHitung.Triwulan).Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_of_a_sasaran_is_found_by_its_id()
    {
        var dokumen = Dokumen() with { Tujuan = [new() { Nama = "t", Sasaran = [new() { Nama = "s", Indikator = [Rencana] }] }] };
        var kinerja = EvaluasiE81.Calculate(dokumen, Formulir(Baris(new() { Nama = "x", Mengulang = "I1" }))).Baris[0].Indikator[0].Kinerja!;
        Assert.Equal(CaraPadanan.Id, kinerja.Padanan!.Cara);

        // So is the one that a row of a table of achievements repeats.
        var tabel = dokumen with { CapaianIku = new() { Baris = [new() { Nama = "x", Mengulang = "I1", Realisasi = DeretTahunan.Tercantum<Target>(2025, (Target)9) }] } };
        var baris = Assert.Single(EvaluasiRenstra.Calculate(tabel).Baris);
        Assert.Equal((Polaritas.Turun, (Target)6), (baris.Kumulatif!.Tafsir.Polaritas, baris.Kumulatif.Target.Aturan.Value));
    }

    [Fact]
    public void What_fits_nothing_or_two_that_differ_is_assumed()
    {
        Assert.Null(Evaluate(Formulir(Baris(new() { Nama = "lain" }, kode: "1.06.01"))).Padanan);
        Assert.Null(Evaluate(Formulir(Baris(new() { Nama = Rencana.Nama }, kode: "1.06.02", nama: "lain"))).Padanan);
        Assert.Null(Evaluate(Formulir(Baris(new() { Nama = Rencana.Nama, Mengulang = "I9" }, kode: "1.06.01"))).Padanan);

        var ganda = Dokumen(Rencana, Rencana with { Id = "I2", Polaritas = Polaritas.Naik });
        var formulir = Formulir(Baris(new() { Nama = Rencana.Nama }, kode: "1.06.01"));
        Assert.Null(EvaluasiE81.Calculate(ganda, formulir).Baris[0].Indikator[0].Kinerja!.Padanan);
        Assert.NotNull(EvaluasiE81.Calculate(Dokumen(Rencana, Rencana with { Id = "I2" }), formulir).Baris[0].Indikator[0].Kinerja!.Padanan);
    }

    [Fact]
    public void What_the_form_declares_goes_round_in_JSON()
    {
        var dokumen = Dokumen(Rencana) with
        {
            Evaluasi = [Formulir(Baris(new() { Nama = "x", Mengulang = "I1", Polaritas = Polaritas.Tetap, Akumulasi = new() { Entri = BentukEntri.Tambahan }, SifatTarget = SifatTarget.Kumulatif }))],
        };
        var teks = RenstraJson.Write(dokumen);
        Assert.Equal(dokumen.Evaluasi, RenstraJson.Read(teks).Dokumen!.Evaluasi);
    }

    [Theory]
    [InlineData("jumlah", "formulir E.81 Permendagri 86/2017", "terbaca dalam teks")]
    [InlineData("posisiAkhir", "praktik aplikasi perencanaan daerah", "praktik aplikasi")]
    [InlineData("rataRata", "praktik aplikasi perencanaan daerah", "praktik aplikasi")]
    [InlineData("maksimum", "praktik aplikasi perencanaan daerah", "praktik aplikasi")]
    public void Only_the_sum_over_the_years_is_the_forms_own(string cara, string dasar, string keyakinan)
    {
        var kinerja = Evaluate(Formulir(Baris(new() { Nama = "x", Satuan = Satuan.Parse("Orang"), Akumulasi = new() { Tahun = HimpunanTertutup<CaraAkumulasi>.Parse(cara) } }), awal: 2024));
        var rumus = kinerja.Explain(KolomE81.RealisasiRenstra, DasarHitung.Tercantum).Rumus;
        Assert.StartsWith(dasar, rumus.Dasar.Sebutan.Indonesia, StringComparison.Ordinal);
        Assert.Equal(keyakinan, rumus.Dasar.Keyakinan.Sebut());
        Assert.Contains("adalah praktik, bukan bunyi peraturan", kinerja.Explain(KolomE81.CapaianRenstraKaidah, DasarHitung.Triwulan).Render(), StringComparison.Ordinal);
    }

    private static HasilKinerjaE81 Evaluate(FormulirE81 formulir) => EvaluasiE81.Calculate(Dokumen(Rencana), formulir).Baris[0].Indikator[0].Kinerja!;

    private static DokumenRenstra Dokumen(params Indikator[] indikator) => new()
    {
        Identitas = new() { Daerah = new() { Nama = "D", Jenis = JenisDaerah.Kota }, PerangkatDaerah = new() { Nama = "P" }, Periode = new(2025, 2027) },
        Pendanaan = new() { Bidang = [new BidangUrusan { Nama = "SOSIAL", Program = [new Program { Kode = KodeRekening.Parse("1.06.01"), Nama = "PROGRAM PENUNJANG", Hasil = [new Hasil { Indikator = indikator.ToDaftar() }] }] }] },
    };

    private static FormulirE81 Formulir(BarisE81 baris, int awal = 2025) => new() { Tahun = 2025, AwalRenstra = awal, AkhirRenstra = 2027, Baris = [baris] };

    private static BarisE81 Baris(IndikatorE81 indikator, string? kode = null, string nama = "") => new()
    {
        Kode = kode is null ? default : (Tercantum<KodeRekening>)KodeRekening.Parse(kode),
        Nama = nama,
        Indikator = [indikator with { Kinerja = new() { TargetRenstra = (Target)7, TargetRenja = (Target)10, RealisasiSebelumnya = (Target)1, Triwulan = new() { I = (Target)5, II = (Target)6, III = (Target)7, IV = (Target)9 } } }],
    };
}
