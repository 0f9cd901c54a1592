using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL013: rows of a budget table do not make the row or the total that sums them.</summary>
internal sealed class RincianAnggaranMelebihi() : Aturan(
    "EVAL013",
    "rincian-anggaran-tidak-sama",
    Keparahan.Galat,
    new("Rincian tabel anggaran melebihi induknya, atau tidak sama dengan jumlahnya", "Rows of a budget table exceed their row, or do not make the total"),
    new("Jumlah tabel memuat semua barisnya, maka harus sama; sebuah baris tidak mungkin kurang dari rinciannya. Hanya tingkat tepat di bawahnya yang dibandingkan, dan rincian yang tidak terbaca tidak dinilai. Rincian yang kurang dari barisnya dinilai oleh EVAL014.",
        "The total holds all rows, so it must equal them; a row cannot be less than what breaks it down. Only the level right below is compared, and what cannot be read is not judged. Less below than above is judged by EVAL014."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 } }, { "nama": "BELANJA MODAL", "anggaran": { "2024": 100000000 } } ], "jumlah": { "anggaran": { "2024": 1010000000 } } }
        """,
        """
        "belanja": { "baris": [ { "nama": "BELANJA OPERASI", "anggaran": { "2024": 900000000 } }, { "nama": "BELANJA MODAL", "anggaran": { "2024": 100000000 } } ], "jumlah": { "anggaran": { "2024": 1000000000 } } }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var tabel in konteks.TabelAnggaran)
        {
            found.AddRange(konteks.GetBeda(tabel).Where(static b => b.IsJumlah || b.Selisih < Rupiah.Nol).Select(Found));
        }

        return found;
    }

    private Temuan Found(BedaTabelAnggaran beda)
    {
        var (apa, what) = beda.Hal == HalAnggaran.Anggaran ? ("Anggaran", "budget") : ("Realisasi", "realisasi");
        return Temukan(
            beda.Tempat,
            $"{apa} {beda.Tahun} tercantum {KataPeriksa.Rp(beda.Tercantum)}, sedangkan {(beda.IsJumlah ? "baris-barisnya" : "rinciannya")} berjumlah {KataPeriksa.Rp(beda.Jumlah)}: selisih {KataPeriksa.Rp(beda.Selisih)}.",
            $"A {what} of {KataPeriksa.Rp(beda.Tercantum)} is stated for {beda.Tahun}, while {(beda.IsJumlah ? "its rows" : "the rows below")} make {KataPeriksa.Rp(beda.Jumlah)}: a difference of {KataPeriksa.Rp(beda.Selisih)}.") with
        {
            Kode = beda.Baris.Kode.GetKode(),
            Tercantum = beda.Tercantum,
            Terhitung = beda.Jumlah,
            Selisih = beda.Selisih,
        };
    }
}
