namespace Renstra.Domain.Pemeriksaan;

/// <content>The document as a whole.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Dokumen =>
    [
        new PengecualianTidakTerpakai(),
    ];
}
