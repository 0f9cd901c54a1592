namespace Renstra.Domain.Perhitungan;

/// <summary>What the cells of an SPM table say: a percentage, a number of persons, or both.</summary>
internal static class SelSpm
{
    internal static (Terhitung<Persen> Persen, Terhitung<decimal> Dilayani) ReadRealisasi(Tercantum<Target> sel, Satuan satuan)
    {
        if (!sel.TryGetValue(out var target))
        {
            var sebab = sel.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.RealisasiTidakTerbaca : SebabTidakTerhitung.TanpaRealisasi;
            return (sebab, sebab);
        }

        if (satuan.IsKosong)
        {
            return (SebabTidakTerhitung.SatuanTidakJelas, SebabTidakTerhitung.SatuanTidakJelas);
        }

        return (target, satuan.IsPersen) switch
        {
            (Target.Angka a, true) => (Domain.Persen.FromPoin(a.Nilai), SebabTidakTerhitung.TanpaRealisasi),
            (Target.Angka a, false) => (SebabTidakTerhitung.TanpaRealisasi, a.Nilai),
            (Target.AngkaDenganJumlah a, true) => (Domain.Persen.FromPoin(a.Nilai), a.Jumlah),
            _ => (SebabTidakTerhitung.BedaJenis, SebabTidakTerhitung.BedaJenis),
        };
    }

    internal static Terhitung<decimal> ReadHarus(Tercantum<Target> sel) => sel.TryGetValue(out var target)
        ? target is Target.Angka a ? a.Nilai : SebabTidakTerhitung.BedaJenis
        : sel.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.DataTidakTerbaca : SebabTidakTerhitung.TanpaJumlahDilayani;

    internal static Terhitung<decimal> ReadTarget(Tercantum<Target> sel) => sel.TryGetValue(out var target)
        ? target is Target.Angka a ? a.Nilai : SebabTidakTerhitung.BedaJenis
        : sel.Keadaan == KeadaanTercantum.TidakTerbaca ? SebabTidakTerhitung.TargetTidakTerbaca : SebabTidakTerhitung.TanpaTarget;
}
