using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>What the rows of form E.81 state in a column of money, added up.</summary>
public sealed class RincianTercantumTest
{
    [Fact]
    public void Columns_are_added_as_stated_and_an_unchanged_row_counts_as_it_was()
    {
        var rincian = Of(
            new() { TargetRenstra = R(10), TargetRenja = R(4), TargetRenjaPerubahan = R(5), RealisasiRenjaTercantum = R(3), Triwulan = new() { I = R(1) } },
            new() { TargetRenstra = R(20), TargetRenja = R(6), TargetRenjaPerubahan = Tercantum<Rupiah>.Strip, RealisasiRenjaTercantum = Tercantum<Rupiah>.Strip, Triwulan = new() { I = R(2) } });
        Assert.Equal([30m, 10m, 11m, 3m, 3m, 0m, 3m], new[] { KolomE81.TargetRenstra, KolomE81.TargetRenja, KolomE81.TargetRenjaPerubahan, KolomE81.RealisasiRenja, KolomE81.TriwulanI, KolomE81.RealisasiSebelumnya, KolomE81.RealisasiRenstra }.Select(k => rincian.GetTercantum(k).Value.ToDecimal()));
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, rincian.GetTercantum(KolomE81.TriwulanII).Sebab);
        Assert.Throws<ArgumentException>(() => rincian.GetTercantum(KolomE81.CapaianRenja));
    }

    [Fact]
    public void A_row_that_cannot_be_read_leaves_the_sum_without_one() =>
        Assert.Equal(SebabTidakTerhitung.DataTidakTerbaca, Of(new() { TargetRenja = R(1) }, new() { TargetRenja = Tercantum.TidakTerbaca<Rupiah>("#REF!") }).GetTercantum(KolomE81.TargetRenja).Sebab);

    private static RincianE81 Of(params IsianE81<Rupiah>[] isian) => EvaluasiE81.Calculate(new FormulirE81
    {
        Tahun = 2025,
        AwalRenstra = 2025,
        Baris = isian.Select(static i => new BarisE81 { Nama = "P", Anggaran = i }).ToDaftar(),
    }).DariBaris;

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);
}
