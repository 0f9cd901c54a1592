namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA005: one name under two codes at the same time.</summary>
internal sealed class NamaBerganda() : Aturan(
    "NAMA005",
    "nama-berganda",
    Keparahan.Peringatan,
    new("Nama yang sama di bawah dua kode", "The same name under two codes"),
    new("Banyak nama sah di bawah beberapa kegiatan, dan sebuah nama berpindah ke kode penggantinya. Karena itu yang dilaporkan hanya saudara di bawah induk yang sama, keduanya berisi target atau pagu pada tahun yang sama, dan tidak keduanya resmi pada tahun itu.",
        "Many names are official under several kegiatan, and a name moves on to the code that follows. So only siblings under one parent are reported that both have target or pagu in the same year and are not both official then."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override Daftar<string> Mengalah => ["NAMA001", "KODE004"];

    public override ContohAturan Contoh => new(Document("1.06.04.2.01.9998", "2026"), Document("1.06.04.2.01.9998", "2027"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var named = konteks.Berkode.Where(static n => n.IsPendanaan && n.IsSetingkat && n.Induk is not null && !NamaPolos.IsKosong(n.Nama));
        foreach (var group in named.GroupBy(static n => (n.Induk, NamaPolos.Key(n.Nama))))
        {
            NodaBerkode[] same = [.. group.DistinctBy(static n => n.Kode)];
            for (var i = 1; i < same.Length; i++)
            {
                var years = same[i].Tahun.Where(t => same[0].Tahun.Contains(t) && !(IsOfficial(konteks, same[0], t) && IsOfficial(konteks, same[i], t))).ToList();
                if (years.Count > 0)
                {
                    // The row whose code has another name is the one that is wrong.
                    yield return IsOfficial(konteks, same[i], years[0]) ? Found(same[i], same[0], years) : Found(same[0], same[i], years);
                    break;
                }
            }
        }
    }

    private static bool IsOfficial(KonteksPemeriksaan konteks, NodaBerkode noda, TahunAnggaran tahun) =>
        konteks.FindEntri(noda.Kode, [tahun]) is var (entri, _) && NamaPolos.IsSama(noda.Nama, entri.Nama);

    private Temuan Found(NodaBerkode first, NodaBerkode second, List<TahunAnggaran> years) => Temukan(
        TempatTemuan.Of(second.Noda, "nama"),
        $"Nama {KataPeriksa.Quote(second.Nama)} dipakai oleh {first.Kode} dan {second.Kode}, keduanya berisi target atau pagu untuk {KataPeriksa.Tahun(years, Bahasa.Indonesia)}.",
        $"The name {KataPeriksa.Quote(second.Nama)} is used by {first.Kode} and {second.Kode}, and both have target or pagu for {KataPeriksa.Tahun(years, Bahasa.Inggris)}.") with
    {
        Kode = second.Kode,
        Tahun = years.Count == 1 ? years[0] : null,
        Tercantum = second.Nama,
        TempatLain = [TempatTemuan.Of(first.Noda, "nama")],
    };

    private static string Document(string kode, string tahun) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.01", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan", "pagu": { "2026": 20000000 } }, { "kode": "{{kode}}", "nama": "Penyediaan Permakanan", "pagu": { "{{tahun}}": 20000000 } } ] } ] } ] } ] }
        """;
}
