namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a tujuan, a sasaran, or the table of IKU or IKK (perubahan kinerja).</summary>
/// <param name="Jenis">The kind of change, the gravest that applies.</param>
/// <param name="Bagian">Which part of the plan it is.</param>
/// <param name="NamaLama">Its name in the old version; <see langword="null"/> if added, empty for a table.</param>
/// <param name="NamaBaru">Its name in the new version; <see langword="null"/> if removed, empty for a table.</param>
public sealed record PerubahanKinerja(JenisPerubahan Jenis, JenisPemilik Bagian, string? NamaLama, string? NamaBaru)
{
    /// <summary>By what it was recognised; <see langword="null"/> if added, removed or a table.</summary>
    public DasarPengenalan? Dasar { get; init; }

    /// <summary>The tujuan that a sasaran hung under; <see langword="null"/> if it does not hang elsewhere now.</summary>
    public string? IndukLama { get; init; }

    /// <summary>The tujuan that it hangs under now; <see langword="null"/> if it does not hang elsewhere.</summary>
    public string? IndukBaru { get; init; }

    /// <summary>The indicators that differ.</summary>
    public Daftar<PerubahanIndikator> Indikator { get; init; }
}
