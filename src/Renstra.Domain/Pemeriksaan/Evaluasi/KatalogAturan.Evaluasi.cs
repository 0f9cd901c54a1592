namespace Renstra.Domain.Pemeriksaan;

/// <content>Evaluation.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Evaluasi =>
    [
    ];
}
