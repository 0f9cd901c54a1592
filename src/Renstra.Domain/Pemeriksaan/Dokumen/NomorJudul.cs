namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK013: the number of a chapter or heading comes twice, or does not follow the one before.</summary>
internal sealed class NomorJudul() : Aturan(
    "DOK013",
    "nomor-judul-tidak-urut",
    Keparahan.Peringatan,
    new("Nomor bab atau judul berganda atau terloncati", "The number of a chapter or heading comes twice or is skipped"),
    new("Nomor judul bersifat tunggal dan urut di bawah babnya. Setiap nomor yang keliru satu temuan, dan nomor sesudahnya dihitung dari yang tercetak sehingga tidak dilaporkan lagi. Judul tanpa nomor dibiarkan; bab pertama yang tercantum boleh bernomor berapa pun.",
        "Numbers of headings are unique and in order below their chapter. Each wrong number is one finding; those behind are counted from what is printed, and not reported again. Headings without a number are left alone; the first chapter that is listed may have any number."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["DOK012"];

    public override ContohAturan Contoh => new(
        """
        "kerangka": { "bab": [ { "nomor": "BAB I", "judul": "PENDAHULUAN", "tingkat": 1 }, { "nomor": "1.1", "judul": "LATAR BELAKANG", "tingkat": 2 }, { "nomor": "1.2", "judul": "DASAR HUKUM", "tingkat": 2 }, { "nomor": "1.2", "judul": "MAKSUD DAN TUJUAN", "tingkat": 2 } ] }
        """,
        """
        "kerangka": { "bab": [ { "nomor": "BAB I", "judul": "PENDAHULUAN", "tingkat": 1 }, { "nomor": "1.1", "judul": "LATAR BELAKANG", "tingkat": 2 }, { "nomor": "1.2", "judul": "DASAR HUKUM", "tingkat": 2 }, { "nomor": "1.3", "judul": "MAKSUD DAN TUJUAN", "tingkat": 2 } ] }
        """);

    // A plain number below a heading ("1.") begins anew everywhere, so it says nothing.
    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => UrutanNomor.Find((konteks.Dokumen.Kerangka?.Bab ?? default)
        .Where(static b => b.Tingkat is null or 1 || NomorCetak.Parse(b.Nomor).Length > 1).Select(static b => ((object)b, b.Nomor))).ConvertAll(Found);

    private Temuan Found(UrutanNomor beda) => (beda.IsGanda
        ? Temukan(
            TempatTemuan.Of(beda.Noda, "nomor"),
            $"Nomor {beda.Nomor} sudah dipakai judul {KataPeriksa.Quote(((Bab)beda.Sebelum!).Judul)}.",
            $"The number {beda.Nomor} is that of the heading {KataPeriksa.Quote(((Bab)beda.Sebelum).Judul)} already.")
        : Temukan(
            TempatTemuan.Of(beda.Noda, "nomor"),
            beda.Sebelum is null ? $"Nomor {beda.Nomor} adalah yang pertama di bawah babnya." : $"Nomor {beda.Nomor} tidak mengikuti {beda.NomorSebelum}.",
            beda.Sebelum is null ? $"The number {beda.Nomor} is the first below its chapter." : $"The number {beda.Nomor} does not follow {beda.NomorSebelum}.")) with
    {
        Tercantum = beda.Nomor,
        TempatLain = beda.Sebelum is { } sebelum ? [TempatTemuan.Of(sebelum, "nomor")] : default,
    };
}
