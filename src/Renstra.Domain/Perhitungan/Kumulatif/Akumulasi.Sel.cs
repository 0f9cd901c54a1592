namespace Renstra.Domain.Perhitungan;

/// <content>Cells of a document as figures.</content>
public static partial class Akumulasi
{
    /// <summary>The number of a cell of realisasi, or why it has none: a range, a bound or a grade is not one number.</summary>
    /// <param name="realisasi">The cell.</param>
    /// <returns>The number, or the reason.</returns>
    public static Terhitung<decimal> FromRealisasi(Tercantum<Target> realisasi) => Number(SelHitung.Realisasi(realisasi));

    /// <summary>The number of a cell of targets, or why it has none: a range, a bound or a grade is not one number.</summary>
    /// <param name="target">The cell.</param>
    /// <returns>The number, or the reason.</returns>
    public static Terhitung<decimal> FromTarget(Tercantum<Target> target) => Number(SelHitung.Target(target));

    /// <summary>The realisasi of a year in rupiah from its quarters: money always adds up.</summary>
    /// <param name="triwulan">The quarters.</param>
    /// <param name="sampai">The last quarter that is due; <see langword="null"/> for all four. What stands behind it is not counted.</param>
    /// <param name="opsi">The options; <see cref="OpsiKumulatif.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The amount, or why there is none.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Terhitung<Rupiah> CombineRupiah(IsianTriwulan<Rupiah> triwulan, Triwulan? sampai = null, OpsiKumulatif? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(triwulan);
        var hasil = CombineTriwulan(
            [FromRupiah(triwulan.I), FromRupiah(triwulan.II), FromRupiah(triwulan.III), FromRupiah(triwulan.IV)],
            BentukEntri.Tambahan,
            CaraAkumulasi.Jumlah,
            Polaritas.Naik,
            SebabTidakTerhitung.TanpaTarget,
            sampai,
            opsi);
        return hasil.Nilai.TryGetValue(out var sen) ? (Terhitung<Rupiah>)Rupiah.FromSen(checked((long)sen)) : hasil.Nilai.Sebab!;
    }

    // The casts matter: a closed set converts to its number, and a reason would become one.
    internal static Terhitung<decimal> Number(Terhitung<Target> sel) => !sel.TryGetValue(out var target) ? sel.Sebab! : target switch
    {
        Target.Angka angka => (Terhitung<decimal>)angka.Nilai,
        Target.AngkaDenganJumlah angka => (Terhitung<decimal>)angka.Nilai,
        _ => SebabTidakTerhitung.BukanAngka,
    };

    private static Terhitung<decimal> FromRupiah(Tercantum<Rupiah> sel)
    {
        var hasil = SelHitung.Realisasi(sel);
        return hasil.TryGetValue(out var rupiah) ? (Terhitung<decimal>)rupiah.Sen : hasil.Sebab!;
    }
}
