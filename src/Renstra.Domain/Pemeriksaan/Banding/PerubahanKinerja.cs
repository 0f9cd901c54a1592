namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a tujuan, a sasaran, or the table of IKU or IKK (perubahan kinerja).</summary>
/// <param name="Jenis">The kind of change.</param>
/// <param name="Bagian">Which part of the plan it is.</param>
/// <param name="NamaLama">Its name in the old version; <see langword="null"/> if added, empty for a table.</param>
/// <param name="NamaBaru">Its name in the new version; <see langword="null"/> if removed, empty for a table.</param>
public sealed record PerubahanKinerja(JenisPerubahan Jenis, JenisPemilik Bagian, string? NamaLama, string? NamaBaru)
{
    /// <summary>The indicators that differ.</summary>
    public Daftar<PerubahanIndikator> Indikator { get; init; }
}
