namespace Renstra.Domain.Pemeriksaan;

/// <content>The document as a whole.</content>
public static partial class KatalogAturan
{
    private static Aturan[] Dokumen =>
    [
        new PengecualianTidakTerpakai(),
        new TahunDiLuarPeriode(),
        new PeriodeFormulir(),
        new TanggalTidakUrut(),
        new DasarHukumLebihBaru(),
        new JumlahPegawaiTidakSama(),
        new JumlahDataTidakSama(),
        new RincianDataKurang(),
        new JumlahPegawaiBerbeda(),
        new AngkaBerbedaAntarTabel(),
        new PernyataanBerbeda(),
        new BabTidakLengkap(),
        new NomorJudul(),
        new NomorTabel(),
        new TeksGalat(),
        new SelTidakTerbacaDokumen(),
        new TahapTidakUrut(),
        new PengisiTertinggal(),
        new BagianTidakAda(),
    ];
}
