namespace Renstra.Domain.Pemeriksaan;

/// <content>Targets.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Target =>
    [
        new ArahTargetBerlawanan(),
        new PenurunanTerbacaPosisi(),
        new TargetAkhirLebihBuruk(),
        new TargetAwalLebihBuruk(),
        new LompatanDariBaseline(),
        new TargetDiAtasSeratus(),
        new PersentaseBersatuanLain(),
        new SatuanTidakSesuai(),
        new TargetDatar(),
        new PredikatDiLuarSkala(),
        new PersenDijumlahkan(),
        new TargetTahunKosong(),
        new SatuanKosong(),
        new BaselineKosong(),
        new TargetNegatif(),
        new IndikatorBerganda(),
        new TargetDiLuarKolom(),
        new TargetKumulatifTurun(),
    ];
}
