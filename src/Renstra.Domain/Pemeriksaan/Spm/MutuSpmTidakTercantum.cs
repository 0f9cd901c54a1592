using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM009: the table of achievement says nothing of the quality of services.</summary>
internal sealed class MutuSpmTidakTercantum() : Aturan(
    "SPM009",
    "mutu-spm-tidak-tercantum",
    Keparahan.Saran,
    new("Capaian mutu minimal SPM tidak tercantum", "The quality of SPM services is not stated"),
    new("Indeks pencapaian SPM memperhitungkan penerima dan mutu (barang dan jasa, sumber daya manusia, prosedur). Tabel yang hanya memuat penerima belum menunjukkan indeksnya. Informasi, satu kali untuk dokumen.",
        "The index of SPM takes account of receivers and of quality (goods and services, staff, procedure). A table of receivers alone does not show the index yet. For information, once for the document."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        ContohSpm.Capaian("\"harusDilayani\": { \"2024\": 40 }, \"realisasi\": { \"2024\": { \"nilai\": 100, \"jumlah\": 40 } }"),
        ContohSpm.Capaian("\"indikator\": \"Persentase penerima yang terlayani sesuai mutu minimal\", \"harusDilayani\": { \"2024\": 40 }, \"realisasi\": { \"2024\": { \"nilai\": 100, \"jumlah\": 40 } }"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        konteks.Dokumen.CapaianSpm is not { Baris.Count: > 0 } capaian || capaian.Baris.Any(static b => HasMutu(b.Indikator) || HasMutu(b.JenisPelayanan))
            ? []
            :
            [
                Temukan(
                    TempatTemuan.Of(capaian),
                    "Tabel capaian SPM hanya memuat penerima; capaian mutu minimal layanannya tidak tercantum, sehingga indeks SPM tidak dapat dihitung.",
                    "The table of SPM states receivers only; the quality of the services is not stated, so the index of SPM cannot be computed."),
            ];

    private static bool HasMutu(string? text) => text?.Contains("mutu", StringComparison.OrdinalIgnoreCase) == true;
}
