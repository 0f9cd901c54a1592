namespace Renstra.Domain.Pemeriksaan;

/// <content>Names.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Nama =>
    [
        new NamaEntriLain(),
        new NamaBedaPenulisan(),
        new NamaTidakDikenal(),
        new NamaTanpaProgram(),
        new NamaBerganda(),
        new IndikatorBerbeda(),
        new SatuanBerbeda(),
        new IndikatorEntriLain(),
        new NamaKosong(),
    ];
}
