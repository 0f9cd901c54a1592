namespace Renstra.Domain.Pemeriksaan;

/// <content>Targets.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Target =>
    [
    ];
}
