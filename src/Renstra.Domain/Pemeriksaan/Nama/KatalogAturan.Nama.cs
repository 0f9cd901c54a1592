namespace Renstra.Domain.Pemeriksaan;

/// <content>Names.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Nama =>
    [
    ];
}
