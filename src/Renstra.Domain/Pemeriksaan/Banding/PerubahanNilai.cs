namespace Renstra.Domain.Pemeriksaan;

/// <summary>A yearly figure that differs between two versions (perubahan nilai).</summary>
/// <typeparam name="T">What the figure is: <see cref="Rupiah"/> or <see cref="Target"/>.</typeparam>
/// <param name="Tahun">The year.</param>
/// <param name="Lama">What the old version states.</param>
/// <param name="Baru">What the new one states.</param>
public sealed record PerubahanNilai<T>(TahunAnggaran Tahun, Tercantum<T> Lama, Tercantum<T> Baru)
    where T : notnull;
