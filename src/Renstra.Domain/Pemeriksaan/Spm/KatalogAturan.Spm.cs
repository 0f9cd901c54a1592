namespace Renstra.Domain.Pemeriksaan;

/// <content>Minimum service standards.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Spm =>
    [
        new PelayananSpmTidakAda(),
        new PelayananSpmTidakDikenali(),
        new PelayananKewenanganLain(),
        new TargetSpmBukanSeratus(),
        new TargetPenerimaKurang(),
        new CapaianSpmMelebihi(),
        new CapaianSpmTidakCocok(),
        new HarusDilayaniKosong(),
        new MutuSpmTidakTercantum(),
        new PelayananSpmTanpaPagu(),
    ];
}
