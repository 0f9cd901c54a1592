namespace Renstra.Domain.Pemeriksaan;

/// <summary>The pagu of the whole plan in a year, rolled up from its lowest level, in both versions.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Lama">The sum in the old version.</param>
/// <param name="Baru">The sum in the new version.</param>
public sealed record JumlahPerubahanPagu(TahunAnggaran Tahun, Perhitungan.AngkaPagu Lama, Perhitungan.AngkaPagu Baru)
{
    /// <summary>New less old.</summary>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public Rupiah Selisih => Baru.Jumlah - Lama.Jumlah;
}
