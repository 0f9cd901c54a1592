namespace Renstra.Domain.Pemeriksaan;

/// <content>Money.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Pagu =>
    [
        new PaguIndukTidakSama(),
        new RincianPaguTidakLengkap(),
        new PaguIndukKosong(),
        new JumlahTabelTidakSama(),
        new PaguNegatif(),
        new LonjakanPagu(),
        new PaguTanpaTarget(),
        new TargetTanpaPagu(),
        new PaguTahunTerlewat(),
        new PaguPrioritasBerbeda(),
        new PrioritasBerganda(),
        new RealisasiMelebihiAnggaran(),
        new PaguTidakBulat(),
    ];
}
