namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD017: a row of IKU or IKK calls the indicator that it repeats by another name.</summary>
internal sealed class NamaUlanganBerbeda() : Aturan(
    "KSKD017",
    "nama-ulangan-berbeda",
    Keparahan.Saran,
    new("Indikator yang diulang bernama lain", "A repeated indicator has another name"),
    new("Indikator yang sama disebut sama pada semua tabel. Yang hanya berbeda huruf besar, spasi, tanda baca, atau nomor dibiarkan. Semuanya satu saran.",
        "One indicator is called the same in all tables. Differences of case, blanks, punctuation or numbering are left alone. All of them are one suggestion."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document("Persentase PPKS Terlantar yang Tertangani"), Document("Persentase PPKS yang tertangani."));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var byId = new Dictionary<string, Indikator>(StringComparer.Ordinal);
        foreach (var i in konteks.Indikator.Where(static i => i.Indikator.Id is not null))
        {
            byId.TryAdd(i.Indikator.Id!, i.Indikator);
        }

        var other = konteks.Dokumen.Iku.Concat(konteks.Dokumen.Ikk)
            .Where(b => b.Mengulang is { } id && byId.TryGetValue(id, out var asal) && b.Indikator.Nama.Length > 0 && !NamaSerupa.IsSama(asal.Nama, b.Indikator.Nama))
            .Select(b => (Baris: b, Asal: byId[b.Mengulang!]))
            .ToList();
        if (other.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. other.Select(static o => $"{KataPeriksa.Quote(o.Baris.Indikator.Nama)} ({KataPeriksa.Quote(o.Asal.Nama)})")], 6, bahasa);
            yield return Temukan(
                TempatTemuan.Of(other[0].Baris.Indikator, "nama"),
                $"{KataPeriksa.Count(other.Count)} baris IKU atau IKK menyebut indikator yang diulangnya dengan nama lain (dalam kurung nama asalnya): {List(Bahasa.Indonesia)}.",
                $"The repeated indicator has another name in {KataIndikator.Banyak(other.Count, "row")} of IKU or IKK (the original in brackets): {List(Bahasa.Inggris)}.") with
            {
                TempatLain = [.. other.Skip(1).Select(static o => TempatTemuan.Of(o.Baris.Indikator, "nama")), .. other.Select(static o => TempatTemuan.Of(o.Asal, "nama"))],
            };
        }
    }

    private static string Document(string nama) => $$"""
        {{ContohKaskade.Tujuan()}},
        "iku": [ { "nomor": "1", "mengulang": "IS1", "indikator": { "nama": "{{nama}}", "satuan": "%", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } } } ]
        """;
}
