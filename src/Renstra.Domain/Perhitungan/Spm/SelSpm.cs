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

    internal static Terhitung<decimal> ReadHarus(Tercantum<Target> sel) => Read(sel, SebabTidakTerhitung.TanpaJumlahDilayani, SebabTidakTerhitung.DataTidakTerbaca);

    internal static Terhitung<decimal> ReadTarget(Tercantum<Target> sel) => Read(sel, SebabTidakTerhitung.TanpaTarget, SebabTidakTerhitung.TargetTidakTerbaca);

    // In statements: a conditional of a number and a reason would turn the reason into its number, which closed sets convert to.
    private static Terhitung<decimal> Read(Tercantum<Target> sel, SebabTidakTerhitung tanpa, SebabTidakTerhitung tidakTerbaca)
    {
        if (!sel.TryGetValue(out var target))
        {
            return sel.Keadaan == KeadaanTercantum.TidakTerbaca ? tidakTerbaca : tanpa;
        }

        if (target is Target.Angka angka)
        {
            return angka.Nilai;
        }

        return SebabTidakTerhitung.BedaJenis;
    }
}
