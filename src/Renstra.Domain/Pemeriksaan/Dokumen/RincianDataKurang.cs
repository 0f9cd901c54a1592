namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK008: the breakdown of a row of a table of data or assets makes less than the row.</summary>
internal sealed class RincianDataKurang() : Aturan(
    "DOK008",
    "rincian-data-kurang",
    Keparahan.Peringatan,
    new("Rincian baris data atau aset kurang dari barisnya", "The breakdown of a row of data or assets makes less than the row"),
    new("Rincian yang hanya sebagian, atau baris yang hilang, membuat jumlahnya kurang; itu belum tentu salah hitung, maka peringatan.",
        "A partial breakdown, or lost rows, make less; that is not yet a wrong sum, so it is a warning."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        """
        "sumberDaya": { "aset": { "baris": [ { "nama": "KONSTRUKSI DALAM PENGERJAAN", "nilai": 484557500, "rincian": [ { "nama": "KONSTRUKSI DALAM PENGERJAAN", "nilai": 12430000 } ] } ] } }
        """,
        """
        "sumberDaya": { "aset": { "baris": [ { "nama": "KONSTRUKSI DALAM PENGERJAAN", "nilai": 12430000, "rincian": [ { "nama": "KONSTRUKSI DALAM PENGERJAAN", "nilai": 12430000 } ] } ] } }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => JumlahBaris.Of(konteks.Dokumen).Where(static b => !b.IsTotal && b.IsKurang).Select(Found).ToList();

    private Temuan Found(JumlahBaris beda) => Temukan(
        beda.Tempat,
        $"Nilai{(beda.Nama.Length > 0 ? $" {KataPeriksa.Quote(beda.Nama)}" : "")} tercantum {beda.Tercantum.Sebut()}, sedangkan rinciannya hanya {beda.Jumlah.Sebut()}. Lengkapi rinciannya, atau jelaskan bahwa hanya sebagian yang dirinci.",
        $"The value{(beda.Nama.Length > 0 ? $" {KataPeriksa.Quote(beda.Nama)}" : "")} is stated as {beda.Tercantum.Sebut()}, while what breaks it down makes only {beda.Jumlah.Sebut()}. Complete it, or say that it is only part.") with
    {
        Tercantum = beda.Tercantum,
        Terhitung = beda.Jumlah,
        Selisih = beda.Selisih,
    };
}
