namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK010: two tables of data count what seems to be the same thing of the same year differently.</summary>
internal sealed class AngkaBerbedaAntarTabel() : Aturan(
    "DOK010",
    "angka-berbeda-antartabel",
    Keparahan.Saran,
    new("Angka yang tampaknya sama berbeda antartabel", "What seems to be one figure differs between tables"),
    new("Baris bernama sama (tanpa keterangan dalam kurung) dalam dua tabel data bertahun sama, masing-masing dengan kolom \"Jumlah\", biasanya menghitung hal yang sama. Bisa saja yang dihitung berbeda, maka hanya saran; semua baris satu pasang tabel adalah satu temuan.",
        "Rows of one name (without what stands in brackets) in two tables of data of the same year, both with a column \"Jumlah\", count the same thing as a rule. They may count different things, so it is a suggestion only; all rows of a pair of tables are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        """
        "sumberDaya": { "tenaga": [ { "judul": "SDM Kesejahteraan Sosial", "tahun": 2024, "baris": [ { "nama": "Taruna Siaga Bencana (TAGANA)", "nilai": { "Jumlah": 63 } } ] } ] },
        "dataLayanan": [ { "judul": "Potensi dan Sumber", "tahun": 2024, "baris": [ { "nama": "Taruna siaga Bencana", "nilai": { "Jumlah": 60 } } ] } ]
        """,
        """
        "sumberDaya": { "tenaga": [ { "judul": "SDM Kesejahteraan Sosial", "tahun": 2024, "baris": [ { "nama": "Taruna Siaga Bencana (TAGANA)", "nilai": { "Jumlah": 63 } } ] } ] },
        "dataLayanan": [ { "judul": "Potensi dan Sumber", "tahun": 2024, "baris": [ { "nama": "Taruna siaga Bencana", "nilai": { "Jumlah": 63 } } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        TabelData[] tables = [.. konteks.Dokumen.SumberDaya?.Tenaga ?? default, .. konteks.Dokumen.DataLayanan];
        var rows = Array.ConvertAll(tables, static t => Rows(t.Baris).Where(static r => r.Nama.Length > 0).GroupBy(static r => r.Nama).Where(static g => g.Count() == 1).ToDictionary(static g => g.Key, static g => g.First(), StringComparer.Ordinal));
        for (var i = 0; i < tables.Length; i++)
        {
            for (var j = i + 1; j < tables.Length; j++)
            {
                if (tables[i].Tahun is null || tables[i].Tahun != tables[j].Tahun)
                {
                    continue;
                }

                var beda = rows[i].Where(r => rows[j].TryGetValue(r.Key, out var lain) && lain.Jumlah != r.Value.Jumlah).Select(r => (Satu: r.Value, Dua: rows[j][r.Key])).ToList();
                if (beda.Count > 0)
                {
                    found.Add(Found(beda, tables[i].Tahun));
                }
            }
        }

        return found;
    }

    private static IEnumerable<(string Nama, decimal Jumlah, BarisData Baris)> Rows(Daftar<BarisData> baris) => baris.SelectMany(static b =>
        (b.Nilai.FirstOrDefault(static s => s.Kolom.Equals("Jumlah", StringComparison.OrdinalIgnoreCase))?.Nilai is { HasValue: true } sel ? [(Bare(b.Nama), sel.Value, b)] : Array.Empty<(string, decimal, BarisData)>())
            .Concat(Rows(b.Rincian)));

    private static string Bare(string nama)
    {
        var at = nama.IndexOf('(', StringComparison.Ordinal);
        return KataPeriksa.Huruf(at > 0 ? nama[..at] : nama);
    }

    private Temuan Found(List<((string Nama, decimal Jumlah, BarisData Baris) Satu, (string Nama, decimal Jumlah, BarisData Baris) Dua)> beda, TahunAnggaran? tahun)
    {
        string List(Bahasa bahasa) => KataPeriksa.Some(beda.ConvertAll(static b => $"{b.Satu.Baris.Nama} {KataPeriksa.Angka(b.Satu.Jumlah)}, {b.Dua.Baris.Nama} {KataPeriksa.Angka(b.Dua.Jumlah)}"), 5, bahasa);
        return Temukan(
            TempatTemuan.Of(beda[0].Satu.Baris, "nilai", "Jumlah"),
            $"Dua tabel menghitung hal yang tampaknya sama dengan angka berbeda: {List(Bahasa.Indonesia)}. Samakan, atau jelaskan bedanya.",
            $"Two tables count what seems to be the same differently: {List(Bahasa.Inggris)}. Make them agree, or say how they differ.") with
        {
            Tahun = tahun,
            Tercantum = beda.Count == 1 ? beda[0].Satu.Jumlah : null,
            Terhitung = beda.Count == 1 ? beda[0].Dua.Jumlah : null,
            TempatLain = [.. beda.SelectMany(static b => new[] { b.Satu, b.Dua }).Skip(1).Select(static b => TempatTemuan.Of(b.Baris, "nilai", "Jumlah"))],
        };
    }
}
