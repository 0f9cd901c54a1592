namespace Renstra.Domain.Pemeriksaan;

/// <content>Minimum service standards.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Spm =>
    [
    ];
}
