using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL014: the rows below a row of a budget table make less than the row.</summary>
internal sealed class RincianAnggaranKurang() : Aturan(
    "EVAL014",
    "rincian-anggaran-kurang",
    Keparahan.Peringatan,
    new("Rincian tabel anggaran kurang dari induknya", "Rows below a row of a budget table make less than the row"),
    new("Rincian yang hanya sebagian, atau baris yang hilang, membuat jumlahnya kurang dari induknya; itu belum tentu salah hitung. Semua tahun satu baris adalah satu temuan.",
        "A partial breakdown, or lost rows, make less than the row above; that is not yet a wrong sum. All years of a row are one finding."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 }, "rincian": [ { "nama": "Belanja Pegawai", "anggaran": { "2024": 800000000 } } ] } ] }
        """,
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 }, "rincian": [ { "nama": "Belanja Pegawai", "anggaran": { "2024": 800000000 } }, { "nama": "Belanja Barang dan Jasa", "anggaran": { "2024": 100000000 } } ] } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var tabel in konteks.TabelAnggaran)
        {
            foreach (var baris in konteks.GetBeda(tabel).Where(static b => !b.IsJumlah && b.Selisih > Rupiah.Nol && !AlihBentuk.IsHilang(b.Baris.Sumber)).GroupBy(static b => b.Baris, ReferenceEqualityComparer.Instance))
            {
                found.Add(Found([.. baris]));
            }
        }

        return found;
    }

    private Temuan Found(BedaTabelAnggaran[] beda)
    {
        string List(Bahasa bahasa) => KataPeriksa.And(beda.Select(b => $"{(b.Hal == HalAnggaran.Anggaran ? bahasa == Bahasa.Indonesia ? "anggaran" : "budget" : "realisasi")} {b.Tahun} {KataPeriksa.Rp(b.Selisih)}"), bahasa);
        return Temukan(
            beda[0].Tempat,
            $"Rinciannya kurang dari baris ini: {List(Bahasa.Indonesia)}. Lengkapi rinciannya, atau jelaskan bahwa hanya sebagian yang dirinci.",
            $"The rows below make less than this row: {List(Bahasa.Inggris)}. Complete them, or say that they are only part.") with
        {
            Tahun = beda.Length == 1 ? beda[0].Tahun : null,
            Tercantum = beda[0].Tercantum,
            Terhitung = beda[0].Jumlah,
            Selisih = beda[0].Selisih,
            TempatLain = beda.Skip(1).Select(static b => b.Tempat).ToDaftar(),
        };
    }
}
