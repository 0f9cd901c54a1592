namespace Renstra.Domain.Pemeriksaan;

/// <content>Evaluation.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Evaluasi =>
    [
        new TriwulanKeuanganTidakSama(),
        new TriwulanKinerjaTidakSama(),
        new TriwulanNolSeluruhProgram(),
        new RealisasiRenstraTidakSama(),
        new CapaianTidakSama(),
        new CapaianTanpaDasar(),
        new KolomTertukar(),
        new CapaianPerluPenjelasan(),
        new CapaianNegatif(),
        new RealisasiAntarTabel(),
        new RincianE81Melebihi(),
        new RincianE81Kurang(),
        new RincianAnggaranMelebihi(),
        new RincianAnggaranKurang(),
        new PersenAnggaranTidakSama(),
        new RasioTidakSama(),
        new RataRataTidakSama(),
        new PredikatTidakSesuai(),
        new PredikatSakipTidakSesuai(),
    ];
}
