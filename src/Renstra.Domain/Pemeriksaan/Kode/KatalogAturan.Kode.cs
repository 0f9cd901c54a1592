namespace Renstra.Domain.Pemeriksaan;

/// <content>Codes.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Kode =>
    [
    ];
}
