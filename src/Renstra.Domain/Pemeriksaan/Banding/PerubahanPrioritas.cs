namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a priority and of what the agency does for it (perubahan prioritas).</summary>
/// <param name="Jenis">The kind of change, the gravest that applies.</param>
/// <param name="Lama">The priority in the old version; <see langword="null"/> if added.</param>
/// <param name="Baru">The priority in the new version; <see langword="null"/> if removed.</param>
/// <param name="Dasar">By what it was recognised; <see langword="null"/> if added or removed.</param>
public sealed record PerubahanPrioritas(JenisPerubahan Jenis, ButirPrioritas? Lama, ButirPrioritas? Baru, DasarPengenalan? Dasar)
{
    /// <summary>Whose priority it is; <see langword="null"/> if its table does not say.</summary>
    public JenjangPrioritas? Jenjang { get; init; }

    /// <summary>What the agency does for it, where that differs.</summary>
    public Daftar<PerubahanDukungan> Dukungan { get; init; }
}
