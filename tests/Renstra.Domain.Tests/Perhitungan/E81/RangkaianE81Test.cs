using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Forms of several years joined, and T-C.29 from them.</summary>
public sealed class RangkaianE81Test
{
    [Fact]
    public void Rows_are_joined_by_code_and_indicators_by_name_and_the_year_before_is_carried_over()
    {
        var rangkaian = Assert.Single(RangkaianE81.Calculate(Dokumen(Form(2026, null, 5, 4), Form(2025, null, 2, 2))));
        Assert.Equal((2025, 2027), (rangkaian.Awal!.Value.Nomor, rangkaian.Akhir!.Value.Nomor));
        Assert.Equal([2025, 2026], rangkaian.Formulir.Select(static f => f.Formulir.Tahun!.Value.Nomor));
        Assert.Equal([null, "Dokumen"], rangkaian.Baris.Select(static b => b.Indikator?.Nama));

        var k = rangkaian.Baris[1];
        Assert.Equal([2025, 2026], k.Tahun.Select(static t => t.Nomor));

        // The form of 2026 states 5 as realised before; that of 2025 comes to 2 + 2.
        Assert.Equal(((Tercantum<Target>)(Target)5, (Terhitung<Target>)(Target)4), k.GetSambungan(2026));
        Assert.Equal(SebabTidakTerhitung.TanpaData, k.GetSambungan(2025).Seharusnya.Sebab);
        Assert.False(k.TryGet(2027, out _));
    }

    [Fact]
    public void What_the_form_before_states_goes_before_what_follows_from_it()
    {
        var k = RangkaianE81.Calculate(Dokumen(Form(2025, 3, 2, 2), Form(2026, null, 5, 4)))[0].Baris[1];
        Assert.Equal((Target)3, k.GetSambungan(2026).Seharusnya.Value);
    }

    [Fact]
    public void Each_Renstra_is_for_itself_and_a_form_without_a_year_in_none()
    {
        var lain = Form(2025, 3, 2, 2) with { AwalRenstra = 2021, AkhirRenstra = 2026 };
        Assert.Equal([1, 1], RangkaianE81.Calculate(Dokumen(Form(2025, 3, 2, 2), lain, Form(2025, 9, 9, 9), lain with { Tahun = null })).Select(static r => r.Formulir.Count));
        Assert.True(RangkaianE81.Calculate(Dokumen()).IsKosong);
    }

    [Fact]
    public void TC29_takes_the_current_years_target_from_its_form_else_from_the_plan()
    {
        var dokumen = Dokumen(Form(2025, null, 2, 2));
        var lalu = (HasilKinerjaE81)Get(dokumen, 2025);
        var dariRencana = EvaluasiTC29.FromE81(lalu, 2026);
        Assert.Equal((0m, 10m, 4m, 6m), (dariRencana.Baris.RealisasiSebelumnya, dariRencana.Baris.TargetTahunLalu, dariRencana.Baris.RealisasiTahunLalu, dariRencana.Baris.TargetTahunBerjalan));
        Assert.Equal((40m, (Target)10, 50m), (dariRencana.CapaianRenja.Value.Poin, dariRencana.RealisasiPerkiraan.Value, dariRencana.CapaianRenstra.Value.Poin));

        var dua = Dokumen(Form(2025, null, 2, 2), Form(2026, null, 4, 1));
        Assert.Equal(10m, EvaluasiTC29.FromE81((HasilKinerjaE81)Get(dua, 2025), 2026, (HasilKinerjaE81)Get(dua, 2026)).Baris.TargetTahunBerjalan);

        // The plan of another period promises nothing for this one.
        var lain = Dokumen(Form(2025, null, 2, 2) with { AkhirRenstra = 2026 });
        var tanpa = EvaluasiTC29.FromE81((HasilKinerjaE81)Get(lain, 2025), 2026);
        Assert.Equal((null, SebabTidakTerhitung.DataTidakLengkap), (tanpa.Baris.TargetTahunBerjalan, tanpa.RealisasiPerkiraan.Sebab));
    }

    private static HasilIsianE81 Get(DokumenRenstra dokumen, int tahun)
    {
        Assert.True(RangkaianE81.Calculate(dokumen)[0].Baris[1].TryGet(tahun, out var hasil));
        return hasil;
    }

    private static DokumenRenstra Dokumen(params FormulirE81[] formulir) => new()
    {
        Identitas = new() { Daerah = new() { Nama = "D", Jenis = JenisDaerah.Kota }, PerangkatDaerah = new() { Nama = "P" }, Periode = new(2025, 2027) },
        Pendanaan = new() { Bidang = [new BidangUrusan { Program = [new Program { Kode = KodeRekening.Parse("1.06.01"), Nama = "P", Hasil = [new Hasil { Indikator = [new() { Nama = "dokumen", Target = DeretTahunan.Tercantum<Target>(2025, (Target)5, (Target)6, (Target)7) }] }] }] }] },
        Evaluasi = formulir.ToDaftar(),
    };

    // Realised before, and two quarters of the year; the others 0.
    private static FormulirE81 Form(int tahun, int? renstra, int sebelum, int triwulan) => new()
    {
        Tahun = tahun,
        AwalRenstra = 2025,
        AkhirRenstra = 2027,
        Baris =
        [
            new BarisE81
            {
                Kode = KodeRekening.Parse("1.06.01"),
                Nama = $"Nama {tahun}",
                Anggaran = new() { TargetRenja = Rupiah.FromRupiah(1) },
                Indikator =
                [
                    new IndikatorE81
                    {
                        Nama = tahun == 2025 ? "Dokumen" : "DOKUMEN.",
                        Satuan = Satuan.Parse("Dokumen"),
                        Kinerja = new()
                        {
                            TargetRenstra = (Target)20,
                            TargetRenja = (Target)10,
                            RealisasiSebelumnya = tahun == 2025 ? default : (Tercantum<Target>)(Target)sebelum,
                            Triwulan = new() { I = (Target)triwulan, II = (Target)triwulan, III = (Target)0, IV = (Target)0 },
                            RealisasiRenstraTercantum = renstra is { } r ? (Tercantum<Target>)(Target)r : default,
                        },
                    },
                ],
            },
        ],
    };
}
