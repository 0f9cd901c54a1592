namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA007: the nomenclature's indicator with another unit.</summary>
internal sealed class SatuanBerbeda() : Aturan(
    "NAMA007",
    "satuan-berbeda",
    Keparahan.Saran,
    new("Satuan indikator berbeda dari nomenklatur", "The unit of an indicator is other than the nomenclature's"),
    new("Dinilai hanya bila indikatornya indikator nomenklatur. Pasangan indikator dan satuan yang memang begitu dalam nomenklatur (Jumlah Paket Mebel dalam Unit) benar, dan salah ketik satu huruf dalam nomenklatur sendiri (Dokuman) tidak dianggap beda. Satuan yang kosong dinilai aturan lain.",
        "Judged only where the indicator is the nomenclature's. A pair of indicator and unit that the nomenclature has so (Jumlah Paket Mebel in Unit) is right, and a typing error of one letter in the nomenclature itself (Dokuman) makes no difference. A blank unit is for other rules."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("Jumlah Paket Mebel yang Disediakan", "Orang"), Document("Jumlah Paket Mebel yang Disediakan", "Unit"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from indikator in konteks.IndikatorDinilai
        let sama = indikator.Sama
        where sama is not null && IsOther(sama.Satuan, indikator.Entri.Satuan)
        select Temukan(
            indikator.Tempat("satuan"),
            $"Satuan indikator ini dalam nomenklatur ({indikator.Entri.Kode}) adalah {KataPeriksa.Quote(indikator.Entri.Satuan.Teks)}, bukan {KataPeriksa.Quote(sama.Satuan.Teks)}.",
            $"In the nomenclature ({indikator.Entri.Kode}) the unit of this indicator is {KataPeriksa.Quote(indikator.Entri.Satuan.Teks)}, not {KataPeriksa.Quote(sama.Satuan.Teks)}.") with
        {
            Kode = indikator.Entri.Kode,
            Tercantum = sama.Satuan.Teks,
            Terhitung = indikator.Entri.Satuan.Teks,
            Usulan = new(new($"Pakai satuan {indikator.Entri.Satuan}, dan periksa angka targetnya.", $"Use the unit {indikator.Entri.Satuan}, and check the figures of the targets."))
            { Perubahan = [PerubahanUsulan.Teks(indikator.Tempat("satuan"), indikator.Entri.Satuan.Teks)] },
        };

    private static bool IsOther(Satuan stated, Satuan official) => !stated.IsKosong && !official.IsKosong
        && stated != official && !(stated.IsPersen && official.IsPersen)
        && !NamaPolos.IsSama(stated.Teks, official.Teks) && !NamaPolos.IsOneLetterOff(stated.Teks, official.Teks);

    private static string Document(string indikator, string satuan) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.01", "nama": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "kegiatan": [ { "kode": "1.06.01.2.07", "nama": "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "subKegiatan": [
          { "kode": "1.06.01.2.07.0005", "nama": "Pengadaan Mebel", "hasil": [ { "indikator": [ { "nama": "{{indikator}}", "satuan": "{{satuan}}", "target": { "2026": 2 } } ] } ] } ] } ] } ] } ] }
        """;
}
