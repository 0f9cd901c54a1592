namespace Renstra.Domain.Pemeriksaan;

/// <content>The cascade.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Kaskade =>
    [
    ];
}
