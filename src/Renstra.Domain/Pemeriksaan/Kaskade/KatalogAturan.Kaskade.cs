namespace Renstra.Domain.Pemeriksaan;

/// <content>The cascade.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Kaskade =>
    [
        new TujuanTanpaSasaran(),
        new TujuanTanpaIndikator(),
        new SasaranTanpaIndikator(),
        new SasaranTanpaProgram(),
        new SasaranTanpaStrategi(),
        new ProgramTanpaOutcome(),
        new KegiatanTanpaOutput(),
        new SubKegiatanTanpaOutput(),
        new ProgramTanpaSasaran(),
        new StrategiTanpaArah(),
        new ArahTanpaStrategi(),
        new JumlahUraianBerbeda(),
        new JumlahKelompokBerbeda(),
        new JumlahPernyataanBerbeda(),
        new IkuBukanIndikatorRencana(),
        new TargetAntarTabelBerbeda(),
        new NamaUlanganBerbeda(),
        new TargetSpmBerbeda(),
        new PrioritasTanpaPendanaan(),
        new CascadingTanpaPendanaan(),
        new PendanaanTanpaCascading(),
        new HubunganTanpaPadanan(),
    ];
}
