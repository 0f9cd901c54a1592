namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE005: a code that does not lie under that of its parent.</summary>
internal sealed class KodeBukanAnak() : Aturan(
    "KODE005",
    "kode-tidak-di-bawah-induknya",
    Keparahan.Galat,
    new("Kode tidak berada di bawah kode induknya", "A code does not lie under that of its parent"),
    new("Kode rincian diawali kode induknya. Dibandingkan dengan leluhur terdekat yang kodenya terbaca, sehingga satu kode induk yang keliru tidak membuat semua rinciannya ikut keliru. Saudara-saudara dengan awalan keliru yang sama satu temuan.",
        "A code begins with that of its parent. It is compared with the nearest ancestor whose code can be read, so that one wrong code of a parent does not make all those below it wrong. Siblings with the same wrong beginning are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("1.06.05.2.01"), Document("1.06.04.2.01"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var group in konteks.SalahInduk.GroupBy(static s => (s.Induk, s.Noda.Induk, s.Noda.Kode.Induk)))
        {
            yield return Found(group.Key.Item1, [.. group.Select(static s => s.Noda)]);
        }
    }

    private Temuan Found(NodaBerkode induk, NodaBerkode[] group)
    {
        // All children of a parent agree against it: then the parent's code is the likelier mistake.
        var noda = group[0];
        var parent = noda.Induk!;
        if (group.Length > 1 && ReferenceEquals(parent, induk) && group.Length == parent.Anak.Count && noda.Kode.Induk.Tingkat == parent.Kode.Tingkat)
        {
            return Temukan(
                parent.Tempat,
                $"Kode {parent.Kode} tidak cocok dengan rinciannya: semua {KataPeriksa.Count(group.Length)} rinciannya berkode {noda.Kode.Induk}….",
                $"The code {parent.Kode} does not fit those below it: all {KataPeriksa.Count(group.Length)} have codes {noda.Kode.Induk}….") with
            {
                Kode = parent.Kode,
                Tercantum = parent.Kode.ToString(),
                Terhitung = noda.Kode.Induk.ToString(),
                TempatLain = group.Select(static n => n.Tempat).ToDaftar(),
                Usulan = new(new($"Periksa apakah kode induknya {noda.Kode.Induk}, atau kode rincian-rinciannya yang keliru.", $"Check whether the parent's code is {noda.Kode.Induk}, or the codes below it are wrong.")),
            };
        }

        var others = group.Length > 1;
        return Temukan(
            noda.Tempat,
            $"Kode {noda.Kode}{(others ? $" dan {KataPeriksa.Count(group.Length - 1)} saudaranya" : "")} tidak berada di bawah {induk.Kode}, kode {induk.Kode.Tingkat.Sebut(Bahasa.Indonesia)} tempatnya tercantum.",
            $"The code {noda.Kode}{(others ? $" and {KataPeriksa.Count(group.Length - 1)} of its siblings do" : " does")} not lie under {induk.Kode}, the code of the {induk.Kode.Tingkat.Sebut(Bahasa.Inggris)} in which it stands.") with
        {
            Kode = noda.Kode,
            Tercantum = noda.Kode.ToString(),
            Terhitung = $"{induk.Kode}…",
            TempatLain = group.Skip(1).Select(static n => n.Tempat).ToDaftar(),
        };
    }

    private static string Document(string kegiatan) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "{{kegiatan}}", "nama": "Rehabilitasi Sosial Dasar", "subKegiatan": [
          { "kode": "1.06.04.2.01.0001", "nama": "Penyediaan Permakanan" } ] } ] } ] } ] }
        """;
}
