namespace Renstra.Domain.Pemeriksaan;

/// <summary>An indicator together with what it measures (indikator diperiksa).</summary>
/// <param name="Indikator">The indicator as the document states it.</param>
/// <param name="Jenis">What it measures.</param>
/// <param name="Pemilik">What owns it: a <see cref="Tujuan"/>, a <see cref="Sasaran"/>, a <see cref="NodaPendanaan"/>, a <see cref="BarisIndikator"/>, or a tujuan or sasaran of the RPJMD.</param>
/// <param name="Noda">The node of the funding tree that it belongs to; <see langword="null"/> for the others.</param>
/// <param name="Hasil">The outcome or output that it belongs to; <see langword="null"/> outside the funding tree.</param>
public sealed record IndikatorDiperiksa(Indikator Indikator, JenisPemilik Jenis, object Pemilik, NodaDiperiksa? Noda, Hasil? Hasil)
{
    /// <summary>A place at the indicator.</summary>
    /// <param name="anggota">The members below it.</param>
    /// <returns>The place.</returns>
    public TempatTemuan Tempat(params ReadOnlySpan<string> anggota) => TempatTemuan.Of(Indikator, anggota);

    /// <summary>The place of its target in a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The place.</returns>
    public TempatTemuan TempatTarget(TahunAnggaran tahun) => TempatTemuan.Of(Indikator, "target", tahun);
}
