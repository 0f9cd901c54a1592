namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD019: a sub kegiatan of a priority table that the funding table does not have.</summary>
internal sealed class PrioritasTanpaPendanaan() : Aturan(
    "KSKD019",
    "prioritas-tidak-dalam-pendanaan",
    Keparahan.Peringatan,
    new("Sub kegiatan prioritas tidak ada dalam tabel pendanaan", "A priority sub kegiatan is not in the funding table"),
    new("Sub kegiatan yang mendukung prioritas didanai, maka ada dalam tabel pendanaan. Dikenali dari id, kode, atau nama yang hanya berbeda penulisan; yang disebut beberapa kali satu temuan.",
        "A sub kegiatan that serves a priority is funded, so it is in the funding table. Recognised by id, code, or a name that differs in writing alone; what is named several times is one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document("Penyediaan Sandang"), Document("Penyediaan  permakanan"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Prioritas.IsKosong || !konteks.Noda.Any(static n => n.Noda is SubKegiatan))
        {
            yield break;
        }

        var missing = ButirBerdukungan.All(konteks.Dokumen)
            .Select(static b => b.Dukungan)
            .Where(d => d.SubKegiatan is { } s && (s.Id ?? s.Nomor ?? s.Teks) is not null && konteks.Pencari.Find(s, TingkatKode.SubKegiatan) is null)
            .GroupBy(static d => d.SubKegiatan!.Id ?? NamaSerupa.NodeKey(d.SubKegiatan.Teks ?? d.SubKegiatan.Nomor));
        foreach (var group in missing)
        {
            var sebutan = group.First().SubKegiatan!;
            var nama = KataPeriksa.Quote(sebutan.Teks ?? sebutan.Nomor ?? sebutan.Id ?? "");
            yield return Temukan(
                TempatTemuan.Of(group.First(), "subKegiatan"),
                $"Sub kegiatan {nama} disebut dalam tabel prioritas, tetapi tidak ada dalam tabel pendanaan.",
                $"The sub kegiatan {nama} stands in a priority table, but not in the funding table.") with
            { TempatLain = group.Skip(1).Select(static d => TempatTemuan.Of(d, "subKegiatan")).ToDaftar() };
        }
    }

    private static string Document(string nama) => $$"""
        {{ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan"))}},
        "prioritas": [ { "jenjang": "kabupatenKota", "butir": [ { "nama": "Kesejahteraan sosial", "dukungan": [ { "subKegiatan": { "teks": "{{nama}}" } } ] } ] } ]
        """;
}
