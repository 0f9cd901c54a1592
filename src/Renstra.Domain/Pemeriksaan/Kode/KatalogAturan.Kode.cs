namespace Renstra.Domain.Pemeriksaan;

/// <content>Codes.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Kode =>
    [
        new KodeTidakTerbaca(),
        new KodeSalahTingkat(),
        new NomorSubKegiatanTidakSeragam(),
        new KodeBerganda(),
        new KodeBukanAnak(),
        new KewenanganTidakSesuai(),
        new ProgramDiLuarBidang(),
        new KodeTidakDikenal(),
        new KodeBerakhir(),
        new TemplatBelumDiisi(),
        new KodeKosong(),
        new ProgramPenunjang(),
    ];
}
