namespace Renstra.Domain.Pemeriksaan;

/// <summary>A mention of a programme, kegiatan or sub kegiatan in a priority table, with the priority that it stands under.</summary>
internal readonly record struct ButirBerdukungan(TabelPrioritas Tabel, ButirPrioritas Butir, DukunganPrioritas Dukungan)
{
    internal static IEnumerable<ButirBerdukungan> All(DokumenRenstra dokumen) =>
        dokumen.Prioritas.SelectMany(static t => t.Butir.SelectMany(b => Under(t, b)));

    private static IEnumerable<ButirBerdukungan> Under(TabelPrioritas tabel, ButirPrioritas butir) =>
        butir.Dukungan.Select(d => new ButirBerdukungan(tabel, butir, d)).Concat(butir.Butir.SelectMany(b => Under(tabel, b)));
}
