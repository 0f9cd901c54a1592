namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The way from the baseline to the end target (kemajuan): how much of it lies behind, what remains, and what is expected by a year. Falling
/// targets need no formula of their own. Custom of the field: no text settles these.
/// </summary>
public static partial class Kemajuan
{
    /// <summary>How much of the way from the baseline to the end target lies behind: (R − B) ÷ (T − B) × 100, rising or falling.</summary>
    /// <param name="kondisiAwal">The baseline (B).</param>
    /// <param name="realisasi">What was achieved (R).</param>
    /// <param name="target">The end target (T).</param>
    /// <returns>The percentage: below 0 for a step back, above 100 beyond the target; or why there is none, where B equals T.</returns>
    /// <exception cref="OverflowException">The percentage is out of range.</exception>
    public static Terhitung<Persen> Calculate(decimal kondisiAwal, decimal realisasi, decimal target) => Of(kondisiAwal, realisasi, target, null);

    /// <summary>Computes as <see cref="Calculate"/> does, and explains it.</summary>
    /// <inheritdoc cref="Calculate"/>
    /// <returns>The explanation.</returns>
    public static Penjelasan Explain(decimal kondisiAwal, decimal realisasi, decimal target)
    {
        var catat = new PencatatHitung();
        return catat.Finish(new("kemajuan menuju target akhir", "progress towards the end target"), Of(kondisiAwal, realisasi, target, catat));
    }

    /// <summary>What remains to the target: T − R, positive where it has to rise, negative where it has to fall, 0 where the target is reached or passed.</summary>
    /// <param name="realisasi">What was achieved.</param>
    /// <param name="target">The end target.</param>
    /// <param name="polaritas">Which side is better; where neither is, the distance stands as it is.</param>
    /// <returns>What remains, in the indicator's unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="polaritas"/> is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static decimal CalculateSisa(decimal realisasi, decimal target, Polaritas polaritas)
    {
        ArgumentNullException.ThrowIfNull(polaritas);
        return polaritas == Polaritas.Naik ? Math.Max(0, target - realisasi)
            : polaritas == Polaritas.Turun ? Math.Min(0, target - realisasi)
            : target - realisasi;
    }

    /// <summary>What remains for each year left, in equal parts; decimals are kept, also of things that are counted.</summary>
    /// <param name="tahunTersisa">How many years are left.</param>
    /// <returns>What remains by year, or why there is none: no year is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tahunTersisa"/> is negative.</exception>
    /// <inheritdoc cref="CalculateSisa"/>
    public static Terhitung<decimal> CalculateSisaPerTahun(decimal realisasi, decimal target, Polaritas polaritas, int tahunTersisa)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tahunTersisa);
        var sisa = CalculateSisa(realisasi, target, polaritas);
        return tahunTersisa == 0 ? SebabTidakTerhitung.PembagiNol : (Terhitung<decimal>)(sisa / tahunTersisa);
    }

    /// <summary>What is expected by a year on a straight line from the baseline to the end target: B + (T − B) × (t − t₀) ÷ (tₙ − t₀).</summary>
    /// <param name="kondisiAwal">The baseline (B).</param>
    /// <param name="tahunAwal">Its year (t₀).</param>
    /// <param name="target">The end target (T).</param>
    /// <param name="tahunAkhir">Its year (tₙ), after that of the baseline.</param>
    /// <param name="tahun">The year asked for (t), from the one to the other.</param>
    /// <returns>The expected position.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The years do not stand in this order.</exception>
    /// <exception cref="OverflowException">The position is out of range.</exception>
    public static decimal CalculateHarapan(decimal kondisiAwal, TahunAnggaran tahunAwal, decimal target, TahunAnggaran tahunAkhir, TahunAnggaran tahun)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(tahunAkhir, tahunAwal);
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, tahunAwal);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, tahunAkhir);
        return kondisiAwal + ((target - kondisiAwal) * (tahun - tahunAwal) / (tahunAkhir - tahunAwal));
    }

    internal static Terhitung<Persen> Of(decimal b, decimal r, decimal t, PencatatHitung? catat)
    {
        if (catat is not null)
        {
            catat.Rumus = Rumus.Kemajuan;
            catat.Input("B", new("kondisi awal", "baseline"), PencatatHitung.Angka(b));
            catat.Input("R", new("realisasi", "realisasi"), PencatatHitung.Angka(r));
            catat.Input("T", new("target akhir", "end target"), PencatatHitung.Angka(t));
        }

        if (t == b)
        {
            return SebabTidakTerhitung.TanpaJarak;
        }

        var hasil = Persen.FromRatio(r - b, t - b);
        catat?.Step("dihitung", "computed", $"({PencatatHitung.Angka(r)} − {PencatatHitung.Angka(b)}) ÷ ({PencatatHitung.Angka(t)} − {PencatatHitung.Angka(b)}) × 100", PencatatHitung.Angka(hasil.Poin));
        return hasil;
    }
}
