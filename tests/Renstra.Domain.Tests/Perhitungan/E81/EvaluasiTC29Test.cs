using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>T-C.29 from forms E.81: grades, means, first years, and reasons that are the cells' own.</summary>
public sealed class EvaluasiTC29Test
{
    private static readonly Target A = new Target.Predikat("A"), B = new Target.Predikat("B"), BB = new Target.Predikat("BB");

    [Fact]
    public void Grades_compare_as_everywhere()
    {
        var tercapai = Of(2025, 2026, CaraAkumulasi.PosisiAkhir, default, B, BB, BB, BB);
        Assert.Equal((100m, BB, 100m), (tercapai.CapaianRenja.Value.Poin, tercapai.RealisasiPerkiraan.Value, tercapai.CapaianRenstra.Value.Poin));
        var kurang = Of(2025, 2026, CaraAkumulasi.PosisiAkhir, default, BB, B, BB, A);
        Assert.Equal((SebabTidakTerhitung.PredikatTanpaJarak, BB, SebabTidakTerhitung.PredikatTanpaJarak), (kurang.CapaianRenja.Sebab, kurang.RealisasiPerkiraan.Value, kurang.CapaianRenstra.Sebab));
        Assert.Equal((Target)BB, kurang.TargetTahunBerjalan.Value);
        Assert.Contains("BB", kurang.Explain().Render(Bahasa.Indonesia), StringComparison.Ordinal);

        // A grade is no summand, and not a 0.
        Assert.Equal(SebabTidakTerhitung.BukanAngka, Of(2025, 2026, CaraAkumulasi.Jumlah, default, B, BB, BB, BB).RealisasiPerkiraan.Sebab);
        Assert.Equal(SebabTidakTerhitung.BukanAngka, Of(2026, 2027, CaraAkumulasi.RataRata, B, B, BB, BB, BB).CapaianRenstra.Sebab);
        Assert.Equal(SebabTidakTerhitung.BedaJenis, Of(2025, 2026, CaraAkumulasi.PosisiAkhir, default, B, (Target)70, BB, BB).CapaianRenja.Sebab);
    }

    [Fact]
    public void In_the_first_year_of_the_Renstra_no_position_lies_before()
    {
        var kosong = Of(2025, 2026, CaraAkumulasi.PosisiAkhir, default, (Target)70, default, default, (Target)80);
        Assert.Equal((SebabTidakTerhitung.TanpaData, SebabTidakTerhitung.TanpaData), (kosong.RealisasiPerkiraan.Sebab, kosong.CapaianRenstra.Sebab));
        Assert.Null(kosong.Baris.RealisasiSebelumnya);
        Assert.Equal((Target)(-3), Of(2025, 2026, CaraAkumulasi.Maksimum, default, (Target)(-4), (Target)(-3), (Target)(-5), (Target)(-4)).RealisasiPerkiraan.Value);
        Assert.Equal((Target)5, Of(2025, 2026, CaraAkumulasi.Jumlah, default, (Target)2, (Target)2, (Target)3, (Target)9).RealisasiPerkiraan.Value);
    }

    [Fact]
    public void A_mean_is_a_mean_in_which_every_year_weighs_the_same()
    {
        // Two years of 60, then 66, then the 74 promised for the fourth.
        var hasil = Of(2027, 2028, CaraAkumulasi.RataRata, (Target)60, (Target)66, (Target)66, (Target)74, (Target)65);
        Assert.Equal((CaraAkumulasi.RataRata, (Target)65, 100m), (hasil.Cara, hasil.RealisasiPerkiraan.Value, hasil.CapaianRenstra.Value.Poin));
        Assert.Contains("(60 × 2 + 66 + 74) ÷ 4", hasil.Explain().Render(Bahasa.Indonesia), StringComparison.Ordinal);
        Assert.Equal((Target)70, Of(2025, 2026, CaraAkumulasi.RataRata, default, (Target)66, (Target)66, (Target)74, (Target)65).RealisasiPerkiraan.Value);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, Of(2027, 2028, CaraAkumulasi.RataRata, default, (Target)66, (Target)66, (Target)74, (Target)65).RealisasiPerkiraan.Sebab);
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, Of(2027, 2028, CaraAkumulasi.RataRata, (Target)60, (Target)66, Tercantum<Target>.Strip, (Target)74, (Target)65).RealisasiPerkiraan.Sebab);
    }

    [Fact]
    public void Reasons_are_those_of_the_cells()
    {
        Tercantum<Target> unreadable = Tercantum.TidakTerbaca<Target>("7O", SebabTidakTerbaca.NotasiAngka), none = Tercantum.TidakTerbaca<Target>("tidak ada indikator", SebabTidakTerbaca.TidakBerlaku);
        var hasil = Of(2026, 2027, CaraAkumulasi.Jumlah, (Target)1, unreadable, (Target)2, (Target)3, Tercantum<Target>.Strip);
        Assert.Equal((SebabTidakTerhitung.TargetTidakTerbaca, SebabTidakTerhitung.TargetStrip), (hasil.CapaianRenja.Sebab, hasil.CapaianRenstra.Sebab));
        Assert.Equal(SebabTidakTerhitung.DataTidakTerbaca, Of(2026, 2027, CaraAkumulasi.Jumlah, (Target)1, (Target)2, unreadable, (Target)3, (Target)9).CapaianRenstra.Sebab);
        Assert.Equal(SebabTidakTerhitung.RealisasiTidakTerbaca, Of(2026, 2027, CaraAkumulasi.Jumlah, (Target)1, (Target)2, unreadable, (Target)3, (Target)9).CapaianRenja.Sebab);
        Assert.Equal(SebabTidakTerhitung.TidakBerlaku, Of(2026, 2027, CaraAkumulasi.PosisiAkhir, none, none, none, none, none).RealisasiPerkiraan.Sebab);
        Assert.Equal((Target)6, Of(2026, 2027, CaraAkumulasi.Jumlah, (Target)3, (Target)2, Tercantum<Target>.Strip, (Target)3, (Target)9).RealisasiPerkiraan.Value);
    }

    [Fact]
    public void The_options_of_the_form_hold_for_it()
    {
        var ketat = new OpsiE81 { Kumulatif = new() { Strip = KebijakanStrip.SepertiKosong, Capaian = new() { Batas = Persen.Seratus } } };
        var hasil = Of(2026, 2027, CaraAkumulasi.Jumlah, (Target)3, (Target)2, (Target)4, Tercantum<Target>.Strip, (Target)9, ketat);
        Assert.Equal((100m, SebabTidakTerhitung.DataTidakLengkap), (hasil.CapaianRenja.Value.Poin, hasil.RealisasiPerkiraan.Sebab));
    }

    // The form of last year, of a Renstra 2025-2029, and that of the year that follows.
    private static EvaluasiTC29 Of(int lalu, int tahun, CaraAkumulasi cara, Tercantum<Target> sebelumnya, Tercantum<Target> targetLalu, Tercantum<Target> realisasi, Tercantum<Target> target, Tercantum<Target> renstra, OpsiE81? opsi = null)
    {
        var isian = new IsianE81<Target> { TargetRenstra = renstra, RealisasiSebelumnya = sebelumnya, TargetRenja = targetLalu, RealisasiRenjaTercantum = realisasi };
        return EvaluasiTC29.FromE81(Kinerja(lalu, cara, isian, opsi), tahun, Kinerja(tahun, cara, new() { TargetRenja = target }, opsi));
    }

    private static HasilKinerjaE81 Kinerja(int tahun, CaraAkumulasi cara, IsianE81<Target> isian, OpsiE81? opsi)
    {
        var dokumen = new DokumenRenstra
        {
            Identitas = new() { Daerah = new() { Nama = "D", Jenis = JenisDaerah.Kota }, PerangkatDaerah = new() { Nama = "P" }, Periode = new(2025, 2029) },
            Evaluasi =
            [
                new()
                {
                    Tahun = tahun,
                    AwalRenstra = 2025,
                    AkhirRenstra = 2029,
                    Baris = [new BarisE81 { Nama = "P", Indikator = [new IndikatorE81 { Nama = "n", Polaritas = Polaritas.Naik, Akumulasi = new() { Tahun = cara }, Kinerja = isian }] }],
                },
            ],
        };
        return EvaluasiE81.Calculate(dokumen, dokumen.Evaluasi[0], opsi).Baris[0].Indikator[0].Kinerja!;
    }
}
