namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// Targets that cannot be, whatever the others are: below zero, a share above 100 percent, a SAKIP score outside its scale. Each has its rule;
/// to the rules that compare targets such a cell tells nothing, so that one slip of the pen is one finding.
/// </summary>
internal static class SelMustahil
{
    internal static bool Is(Indikator indikator, Satuan satuan, Tercantum<Target> sel) =>
        IsNegatif(indikator, sel) || (IsBagian(indikator, satuan) && IsDiAtasSeratus(sel)) || (KataIndikator.IsSakip(indikator.Nama) && DeretTarget.Angka(sel) > 100);

    internal static bool IsNegatif(Indikator indikator, Tercantum<Target> sel) => DeretTarget.Angka(sel) < 0 && !KataIndikator.IsPerubahan(indikator.Nama);

    /// <summary>Whether an indicator is a share of a whole, by name and unit.</summary>
    internal static bool IsBagian(Indikator indikator, Satuan satuan) => (satuan.IsKosong || KataIndikator.IsSatuanPersen(satuan)) && KataIndikator.IsBagian(indikator.Nama);

    internal static bool IsDiAtasSeratus(Tercantum<Target> sel) => DeretTarget.Angka(sel) > 100 || (sel.TryGetValue(out var t) && t is Target.Rentang { Sampai: > 100 });
}
