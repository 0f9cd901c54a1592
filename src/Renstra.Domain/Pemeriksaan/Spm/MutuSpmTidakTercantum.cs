using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>SPM009: an index of SPM is stated beside a table of achievement that says nothing of the quality of services.</summary>
internal sealed class MutuSpmTidakTercantum() : Aturan(
    "SPM009",
    "mutu-spm-tidak-tercantum",
    Keparahan.Saran,
    new("Indeks SPM disebut tanpa capaian mutu minimalnya", "An index of SPM is stated without the quality of the services"),
    new("Indeks pencapaian SPM memperhitungkan penerima dan mutu (barang dan jasa, sumber daya manusia, prosedur). Indeks yang disebut dokumen tidak dapat ditelusuri dari tabel yang hanya memuat penerima. Tabel penerima tanpa indeks tidak kurang apa pun dan dibiarkan. Satu temuan untuk dokumen.",
        "The index of SPM takes account of receivers and of quality (goods and services, staff, procedure). An index that the document states cannot be followed from a table of receivers alone. A table of receivers without an index lacks nothing, and is left alone. One finding for the document."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Spm];

    public override ContohAturan Contoh => new(
        Berindeks("\"indikator\": \"Persentase penerima yang terlayani\", "),
        Berindeks("\"indikator\": \"Persentase penerima yang terlayani sesuai mutu minimal\", "));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.CapaianSpm is not { Baris.Count: > 0 } capaian || capaian.Baris.Any(static b => Says(b.Indikator, "mutu") || Says(b.JenisPelayanan, "mutu") || !b.Mutu.IsKosong))
        {
            return [];
        }

        TempatTemuan[] stated =
        [
            .. capaian.Baris.Where(static b => Says(b.Indikator, "indeks") || Says(b.Satuan.Teks, "indeks")).Select(static b => TempatTemuan.Of(b)),
            .. konteks.Dokumen.Pernyataan.Where(static p => Says(p.Uraian, "indeks") && IsSpm(p.Uraian) && !p.Nilai.IsKosong).Select(static p => TempatTemuan.Of(p, "nilai")),
        ];
        return stated.Length == 0 ? [] :
        [
            Temukan(
                stated[0],
                "Indeks SPM disebut, padahal tabel capaian SPM hanya memuat penerima; tanpa capaian mutu minimal layanannya indeks itu tidak dapat ditelusuri.",
                "An index of SPM is stated, though the table of achievement holds receivers only; without the quality of the services the index cannot be followed.") with
            { TempatLain = [.. stated.Skip(1), TempatTemuan.Of(capaian)] },
        ];
    }

    private static bool Says(string? text, string word) => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsSpm(string uraian) => uraian.Contains("SPM", StringComparison.Ordinal) || Says(uraian, "standar pelayanan minimal");

    private static string Berindeks(string indikator) =>
        $$"""
        {{ContohSpm.Capaian(indikator + "\"harusDilayani\": { \"2024\": 40 }, \"realisasi\": { \"2024\": { \"nilai\": 100, \"jumlah\": 40 } }")}},
        "pernyataan": [ { "uraian": "Indeks pencapaian SPM bidang sosial", "tahun": 2024, "nilai": 92.5 } ]
        """;
}
