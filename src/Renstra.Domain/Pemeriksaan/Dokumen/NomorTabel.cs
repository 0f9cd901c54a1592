namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK014: the number of a table comes twice, or does not follow the one before.</summary>
internal sealed class NomorTabel() : Aturan(
    "DOK014",
    "nomor-tabel-tidak-urut",
    Keparahan.Peringatan,
    new("Nomor tabel berganda atau terloncati", "The number of a table comes twice or is skipped"),
    new("Nomor tabel bersifat tunggal dan urut dalam babnya, agar rujukan padanya jelas. Setiap nomor yang keliru satu temuan, dan nomor sesudahnya dihitung dari yang tercetak. Tabel tanpa nomor dibiarkan.",
        "Numbers of tables are unique and in order within their chapter, so that references to them are clear. Each wrong number is one finding, and those behind are counted from what is printed. Tables without a number are left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "kerangka": { "tabel": [ { "nomor": "2.1", "judul": "Pegawai" }, { "nomor": "2.2", "judul": "Sarana" }, { "nomor": "2.2", "judul": "Layanan" } ] }
        """,
        """
        "kerangka": { "tabel": [ { "nomor": "2.1", "judul": "Pegawai" }, { "nomor": "2.2", "judul": "Sarana" }, { "nomor": "2.3", "judul": "Layanan" } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        UrutanNomor.Find((konteks.Dokumen.Kerangka?.Tabel ?? default).Select(static t => ((object)t, t.Nomor))).ConvertAll(Found);

    private Temuan Found(UrutanNomor beda) => (beda.IsGanda
        ? Temukan(
            TempatTemuan.Of(beda.Noda, "nomor"),
            $"Nomor tabel {beda.Nomor} sudah dipakai {KataPeriksa.Quote(((JudulTabel)beda.Sebelum!).Judul)}.",
            $"The number {beda.Nomor} is that of the table {KataPeriksa.Quote(((JudulTabel)beda.Sebelum).Judul)} already.")
        : Temukan(
            TempatTemuan.Of(beda.Noda, "nomor"),
            beda.Sebelum is null ? $"Tabel {beda.Nomor} adalah yang pertama dalam babnya." : $"Tabel {beda.Nomor} tidak mengikuti tabel {beda.NomorSebelum}.",
            beda.Sebelum is null ? $"Table {beda.Nomor} is the first of its chapter." : $"Table {beda.Nomor} does not follow table {beda.NomorSebelum}.")) with
    {
        Tercantum = beda.Nomor,
        TempatLain = beda.Sebelum is { } sebelum ? [TempatTemuan.Of(sebelum, "nomor")] : default,
    };
}
