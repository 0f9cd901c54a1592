namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA008: the indicator of another entry.</summary>
internal sealed class IndikatorEntriLain() : Aturan(
    "NAMA008",
    "indikator-entri-lain",
    Keparahan.Peringatan,
    new("Indikator milik sub kegiatan lain", "The indicator is another sub kegiatan's"),
    new("Indikator kerap tersalin dari baris tetangga atau dari kode pengganti. Dicari di antara sub kegiatan sekegiatan dalam nomenklatur dan kode lain dalam rencana; hanya yang sama kata demi kata.",
        "Indicators are often copied from a neighbouring row or from the code that follows. They are looked for among the nomenclature's sub kegiatan of the same kegiatan and the other codes of the plan; only word for word."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("Jumlah Unit Peralatan dan Mesin Lainnya yang Disediakan", "Unit"), Document("Jumlah Paket Mebel yang Disediakan", "Unit"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from indikator in konteks.IndikatorDinilai
        let lain = indikator.Lain
        where lain is not null
        select Temukan(
            indikator.Tempat("nama"),
            $"Indikator ini adalah indikator {lain.Kode} {KataPeriksa.Quote(lain.Nama)}; indikator {indikator.Entri.Kode} adalah {KataPeriksa.Quote(indikator.Entri.Indikator)}.",
            $"This indicator is that of {lain.Kode} {KataPeriksa.Quote(lain.Nama)}; that of {indikator.Entri.Kode} is {KataPeriksa.Quote(indikator.Entri.Indikator)}.") with
        {
            Kode = indikator.Entri.Kode,
            Tercantum = indikator.Pertama.Nama,
            Terhitung = indikator.Entri.Indikator,
            Usulan = new(new("Pakai indikator sub kegiatan ini sendiri.", "Use this sub kegiatan's own indicator."))
            { Perubahan = [PerubahanUsulan.Teks(indikator.Tempat("nama"), indikator.Entri.Indikator)] },
        };

    private static string Document(string indikator, string satuan) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.01", "nama": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "kegiatan": [ { "kode": "1.06.01.2.07", "nama": "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "subKegiatan": [
          { "kode": "1.06.01.2.07.0005", "nama": "Pengadaan Mebel", "hasil": [ { "indikator": [ { "nama": "{{indikator}}", "satuan": "{{satuan}}", "target": { "2026": 2 } } ] } ] } ] } ] } ] } ] }
        """;
}
