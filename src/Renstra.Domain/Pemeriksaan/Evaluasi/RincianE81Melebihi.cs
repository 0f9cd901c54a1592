using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL011: the money of the rows below exceeds that of the row in form E.81.</summary>
internal sealed class RincianE81Melebihi() : Aturan(
    "EVAL011",
    "rincian-evaluasi-melebihi",
    Keparahan.Galat,
    new("Rupiah rincian formulir evaluasi melebihi induknya", "Money below a row of the evaluation form exceeds the row's own"),
    new("Yang dibandingkan hanya tingkat tepat di bawahnya, kolom demi kolom. Bila sebuah baris sekaligus berselisih ke atas dan ke bawah dengan jumlah yang sama, angkanya sendirilah yang salah: satu temuan. Realisasi yang sudah berselisih dengan triwulannya tidak dinilai lagi di sini.",
        "Only the level right below is compared, column by column. Where a row parts from above and below by the same amount, its own figure is at fault: one finding. A realisasi that parts from its quarters is not judged again here."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "targetRenja": 100000000 },
          "rincian": [ { "tingkat": "kegiatan", "nama": "Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota", "anggaran": { "targetRenja": 110000000 } } ] } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "targetRenja": 110000000 },
          "rincian": [ { "tingkat": "kegiatan", "nama": "Pengumpulan Sumbangan dalam Daerah Kabupaten/Kota", "anggaran": { "targetRenja": 110000000 } } ] } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.Evaluasi.SelectMany(e => e.Penjumlahan
        .Where(static b => b.Selisih < Rupiah.Nol || b.IsPangkal).Select(b => Found(e.Formulir, b))).ToList();

    private Temuan Found(FormulirE81 formulir, BedaE81 beda) => Temukan(
        beda.Tempat,
        $"{KataPeriksa.Sentence(beda.Kolom.Sebut())} tercantum {KataPeriksa.Rp(beda.Tercantum)}, sedangkan rinciannya berjumlah {KataPeriksa.Rp(beda.Jumlah)}: selisih {KataPeriksa.Rp(beda.Selisih)}.{(beda.IsPangkal ? " Jumlah di atasnya berselisih sama besar." : "")}",
        $"{KataPeriksa.Sentence(beda.Kolom.Sebut(Bahasa.Inggris))}: {KataPeriksa.Rp(beda.Tercantum)} is stated, while the rows below make {KataPeriksa.Rp(beda.Jumlah)}: a difference of {KataPeriksa.Rp(beda.Selisih)}.{(beda.IsPangkal ? " The row above parts from it by as much." : "")}") with
    {
        Tahun = formulir.Tahun,
        Kode = beda.Baris.Baris.Kode.GetKode(),
        Tercantum = beda.Tercantum,
        Terhitung = beda.Jumlah,
        Selisih = beda.Selisih,
        TempatLain = beda.Lain.ToDaftar(),
    };
}
