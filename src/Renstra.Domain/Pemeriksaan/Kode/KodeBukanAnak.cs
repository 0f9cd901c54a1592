namespace Renstra.Domain.Pemeriksaan;

/// <summary>KODE005: a code that does not lie under that of its parent.</summary>
internal sealed class KodeBukanAnak() : Aturan(
    "KODE005",
    "kode-tidak-di-bawah-induknya",
    Keparahan.Galat,
    new("Kode tidak berada di bawah kode induknya", "A code does not lie under that of its parent"),
    new("Kode rincian diawali kode induknya. Dibandingkan dengan leluhur terdekat yang kodenya terbaca, sehingga satu kode induk yang keliru tidak membuat semua rinciannya ikut keliru. Saudara-saudara dengan awalan keliru yang sama satu temuan; bila semua rincian sepakat dan nama induknya tidak membenarkan kodenya, temuannya pada induk itu.",
        "A code begins with that of its parent. It is compared with the nearest ancestor whose code can be read, so that one wrong code of a parent does not make all those below it wrong. Siblings with the same wrong beginning are one finding; where all those below agree, and the parent's name does not bear its code out, it is the parent's."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override Daftar<string> Mengalah => ["KODE004"];

    public override ContohAturan Contoh => new(Document("1.06.05.2.01"), Document("1.06.04.2.01"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var salah in konteks.SalahInduk)
        {
            yield return salah.IsIndukKeliru ? FoundAbove(salah.Induk, salah.Noda) : Found(salah.Induk, salah.Noda);
        }
    }

    private Temuan FoundAbove(NodaBerkode parent, NodaBerkode[] group)
    {
        var meant = group[0].Kode.Induk;
        var (indonesia, inggris) = group.Length > 1
            ? ($"semua {KataPeriksa.Count(group.Length)} rinciannya", $"all {KataPeriksa.Count(group.Length)}")
            : ("rinciannya", "they");
        return Temukan(
            parent.Tempat,
            $"Kode {parent.Kode} tidak cocok dengan rinciannya: {indonesia} berkode {meant}….",
            $"The code {parent.Kode} does not fit those below it: {inggris} have codes {meant}….") with
        {
            Kode = parent.Kode,
            Tercantum = parent.Kode.ToString(),
            Terhitung = meant.ToString(),
            TempatLain = group.Select(static n => n.Tempat).ToDaftar(),
            Usulan = new(new($"Periksa apakah kode induknya {meant}, atau kode rinciannya yang keliru.", $"Check whether the parent's code is {meant}, or the codes below it are wrong.")),
        };
    }

    private Temuan Found(NodaBerkode induk, NodaBerkode[] group)
    {
        var noda = group[0];
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
