namespace Renstra.Domain.Pemeriksaan;

/// <summary>What became of a node of the funding tree (perubahan noda).</summary>
/// <param name="Jenis">The kind of change, the gravest that applies.</param>
/// <param name="Lama">The node in the old version; <see langword="null"/> if added.</param>
/// <param name="Baru">The node in the new version; <see langword="null"/> if removed.</param>
/// <param name="Dasar">By what it was recognised; <see langword="null"/> if added or removed.</param>
public sealed record PerubahanNoda(JenisPerubahan Jenis, NodaDiperiksa? Lama, NodaDiperiksa? Baru, DasarPengenalan? Dasar)
{
    /// <summary>The node that is there: the new one, or the old one if it was removed.</summary>
    public NodaDiperiksa Noda => Baru ?? Lama!;

    /// <summary>The pagu that differ, by year, as stated.</summary>
    public Daftar<PerubahanNilai<Rupiah>> Pagu { get; init; }

    /// <summary>The indicators that differ.</summary>
    public Daftar<PerubahanIndikator> Indikator { get; init; }

    /// <summary>Whether its code differs.</summary>
    public bool IsKodeBerubah => Lama is not null && Baru is not null && Lama.Noda.Kode != Baru.Noda.Kode;

    /// <summary>Whether its name differs in more than case, blanks and punctuation.</summary>
    public bool IsNamaBerubah => Lama is not null && Baru is not null && !NamaSama.Equals(Lama.Noda.Nama, Baru.Noda.Nama);
}
