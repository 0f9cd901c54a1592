namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of something that the agency does for a priority (perubahan dukungan).</summary>
/// <param name="Jenis">The kind of change.</param>
/// <param name="Sebutan">The program, kegiatan, sub kegiatan or project, in words; those of the old version if it was removed.</param>
/// <param name="Lama">The support in the old version; <see langword="null"/> if added.</param>
/// <param name="Baru">The support in the new version; <see langword="null"/> if removed.</param>
public sealed record PerubahanDukungan(JenisPerubahan Jenis, string Sebutan, DukunganPrioritas? Lama, DukunganPrioritas? Baru)
{
    /// <summary>The pagu that differ, by year, as stated; of added or removed support all that it states.</summary>
    public Daftar<PerubahanNilai<Rupiah>> Pagu { get; init; }

    /// <summary>The volumes that differ, by year.</summary>
    public Daftar<PerubahanNilai<decimal>> Volume { get; init; }

    /// <summary>Whether the outcome, the project, the place, the unit or the remark differs.</summary>
    public bool IsRincianBerubah => Lama is not null && Baru is not null && (Lama.Satuan != Baru.Satuan || !Words(Lama).SequenceEqual(Words(Baru)));

    private static IEnumerable<string> Words(DukunganPrioritas d) => new[] { d.Outcome, d.Proyek, d.Lokasi, d.Keterangan }.Select(static t => NamaSama.Fold(t ?? ""));
}
