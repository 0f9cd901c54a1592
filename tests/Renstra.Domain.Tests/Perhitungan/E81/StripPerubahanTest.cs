using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>A dash in the changed target of form E.81: nothing was changed, so the original holds, and that is an assumption.</summary>
public sealed class StripPerubahanTest
{
    private static readonly Tercantum<Rupiah> Strip = Tercantum<Rupiah>.Strip;

    [Fact]
    public void A_dash_in_the_changed_target_leaves_the_original()
    {
        var hasil = Of(Rupiah.FromRupiah(200), Strip);
        Assert.Equal((KolomE81.TargetRenja, 50m), (hasil.KolomAcuan, hasil.DariTercantum.CapaianRenja.Value.Poin));
        var asumsi = Assert.Single(hasil.Explain(KolomE81.CapaianRenja, DasarHitung.Tercantum).Asumsi);
        Assert.Equal(("acuanAnggaran", "targetRenja"), (asumsi.Hal, asumsi.Diambil));
    }

    [Fact]
    public void What_is_stated_there_counts_and_with_no_original_the_dash_is_the_reason()
    {
        var berubah = Of(Rupiah.FromRupiah(200), Rupiah.FromRupiah(400));
        Assert.Equal((KolomE81.TargetRenjaPerubahan, 25m), (berubah.KolomAcuan, berubah.DariTercantum.CapaianRenja.Value.Poin));
        Assert.True(berubah.Explain(KolomE81.CapaianRenja, DasarHitung.Tercantum).Asumsi.IsKosong);
        Assert.Equal(SebabTidakTerhitung.TargetStrip, Of(default, Strip).DariTercantum.CapaianRenja.Sebab);
        Assert.Equal(SebabTidakTerhitung.TargetTidakTerbaca, Of(Rupiah.FromRupiah(200), Tercantum.TidakTerbaca<Rupiah>("x")).DariTercantum.CapaianRenja.Sebab);
    }

    private static HasilAnggaranE81 Of(Tercantum<Rupiah> murni, Tercantum<Rupiah> perubahan)
    {
        FormulirE81 formulir = new() { Tahun = 2025, Baris = [new BarisE81 { Nama = "P", Anggaran = new() { TargetRenja = murni, TargetRenjaPerubahan = perubahan, RealisasiRenjaTercantum = Rupiah.FromRupiah(100) } }] };
        return EvaluasiE81.Calculate(formulir).Baris[0].Anggaran!;
    }
}
