namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA006: another indicator than the nomenclature's.</summary>
internal sealed class IndikatorBerbeda() : Aturan(
    "NAMA006",
    "indikator-berbeda",
    Keparahan.Saran,
    new("Indikator sub kegiatan berbeda dari nomenklatur", "The indicator of a sub kegiatan is other than the nomenclature's"),
    new("Nomenklatur menetapkan indikator setiap sub kegiatan. Cukup salah satu indikator barisnya sama; huruf besar, spasi, tanda baca, dan salah ketik tidak dianggap beda. Tidak dinilai bila nomenklatur tidak memuat indikatornya, atau bila nama barisnya milik kode lain. Bila lebih dari separuh sub kegiatan berindikator sendiri, itu cara dokumen menyusunnya: satu temuan.",
        "The nomenclature sets the indicator of each sub kegiatan. One indicator of the row that is the same will do; capitals, blanks, punctuation and typing errors make no difference. Not judged where the nomenclature has no indicator, or where the row's name is another code's. If more than half of the sub kegiatan have indicators of their own, that is how the document is made: one finding."))
{
    private const int Sedikit = 5;

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("Terpenuhinya kebutuhan mebel", "Unit"), Document("Jumlah Paket Mebel yang Disediakan", "Unit"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var other = konteks.IndikatorDinilai.Where(static i => i.Sama is null && i.Lain is null).ToList();
        if (other.Count > Sedikit && other.Count * 2 > konteks.IndikatorDinilai.Count)
        {
            yield return Temukan(
                other[0].Tempat("nama"),
                $"Indikator {KataPeriksa.Count(other.Count)} dari {KataPeriksa.Count(konteks.IndikatorDinilai.Count)} sub kegiatan berbeda dari indikatornya dalam nomenklatur, di antaranya {other[0].Entri.Kode}: {KataPeriksa.Quote(other[0].Pertama.Nama)} untuk {KataPeriksa.Quote(other[0].Entri.Indikator)}.",
                $"The indicators of {KataPeriksa.Count(other.Count)} of {KataPeriksa.Count(konteks.IndikatorDinilai.Count)} sub kegiatan are other than the nomenclature's, among them {other[0].Entri.Kode}: {KataPeriksa.Quote(other[0].Pertama.Nama)} for {KataPeriksa.Quote(other[0].Entri.Indikator)}.") with
            { TempatLain = other.Skip(1).Select(static i => i.Tempat("nama")).ToDaftar() };
            yield break;
        }

        foreach (var indikator in other)
        {
            yield return Found(indikator);
        }
    }

    private Temuan Found(IndikatorDinilai indikator) => Temukan(
        indikator.Tempat("nama"),
        $"Indikator {indikator.Entri.Kode} dalam nomenklatur adalah {KataPeriksa.Quote(indikator.Entri.Indikator)}{(indikator.Entri.Satuan.IsKosong ? "" : $" ({indikator.Entri.Satuan})")}.",
        $"The indicator of {indikator.Entri.Kode} in the nomenclature is {KataPeriksa.Quote(indikator.Entri.Indikator)}{(indikator.Entri.Satuan.IsKosong ? "" : $" ({indikator.Entri.Satuan})")}.") with
    {
        Kode = indikator.Entri.Kode,
        Tercantum = indikator.Pertama.Nama,
        Terhitung = indikator.Entri.Indikator,
        Usulan = new(new("Pakai indikator nomenklatur, atau tambahkan di samping indikator sendiri.", "Use the nomenclature's indicator, or add it beside your own."))
        { Perubahan = [PerubahanUsulan.Teks(indikator.Tempat("nama"), indikator.Entri.Indikator)] },
    };

    private static string Document(string indikator, string satuan) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.01", "nama": "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA", "kegiatan": [ { "kode": "1.06.01.2.07", "nama": "Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintah Daerah", "subKegiatan": [
          { "kode": "1.06.01.2.07.0005", "nama": "Pengadaan Mebel", "hasil": [ { "indikator": [ { "nama": "{{indikator}}", "satuan": "{{satuan}}", "target": { "2026": 2 } } ] } ] } ] } ] } ] } ] }
        """;
}
