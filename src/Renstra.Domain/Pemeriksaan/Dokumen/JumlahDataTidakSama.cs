namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK007: the total of a table of data or assets is not that of its rows, or a breakdown exceeds its row.</summary>
internal sealed class JumlahDataTidakSama() : Aturan(
    "DOK007",
    "jumlah-data-tidak-sama",
    Keparahan.Galat,
    new("Jumlah tabel data atau aset tidak sama dengan barisnya", "The total of a table of data or assets is not that of its rows"),
    new("Jumlah tabel memuat semua barisnya, dan sebuah baris tidak mungkin kurang dari rinciannya. Kolom persen, rasio, rata-rata, dan indeks tidak dijumlahkan. Rincian yang kurang dari barisnya dinilai oleh DOK008.",
        "A total holds all rows, and a row cannot be less than what breaks it down. Columns of per cents, ratios, means and indices do not add up. Less below than above is judged by DOK008."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        """
        "sumberDaya": { "aset": { "baris": [ { "nama": "TANAH", "nilai": 287994500 }, { "nama": "PERALATAN DAN MESIN", "nilai": 1906887580 } ], "jumlah": { "nilai": 2294882080 } } }
        """,
        """
        "sumberDaya": { "aset": { "baris": [ { "nama": "TANAH", "nilai": 287994500 }, { "nama": "PERALATAN DAN MESIN", "nilai": 1906887580 } ], "jumlah": { "nilai": 2194882080 } } }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => JumlahBaris.Of(konteks.Dokumen).Where(static b => b.IsTotal || !b.IsKurang).Select(Found).ToList();

    private Temuan Found(JumlahBaris beda) => Temukan(
        beda.Tempat,
        $"{(beda.IsTotal ? "Jumlah" : "Nilai")}{(beda.Nama.Length > 0 ? $" {KataPeriksa.Quote(beda.Nama)}" : "")} tercantum {beda.Tercantum.Sebut()}, sedangkan {(beda.IsTotal ? "barisnya" : "rinciannya")} berjumlah {beda.Jumlah.Sebut()}: selisih {beda.Selisih.Sebut()}.",
        $"{(beda.IsTotal ? "The total" : "The value")}{(beda.Nama.Length > 0 ? $" {KataPeriksa.Quote(beda.Nama)}" : "")} is stated as {beda.Tercantum.Sebut()}, while its rows make {beda.Jumlah.Sebut()}: a difference of {beda.Selisih.Sebut()}.") with
    {
        Tercantum = beda.Tercantum,
        Terhitung = beda.Jumlah,
        Selisih = beda.Selisih,
    };
}
