namespace Renstra.Domain.Pemeriksaan;

/// <summary>NAMA001: the name of another code.</summary>
internal sealed class NamaEntriLain() : Aturan(
    "NAMA001",
    "nama-entri-lain",
    Keparahan.Galat,
    new("Nama milik kode lain", "The name is another code's"),
    new("Bila nama suatu baris dalam nomenklatur adalah nama kode lain, kode atau namanya keliru, dan anggaran akan jatuh pada kegiatan yang tidak dimaksud. Nama yang sah bagi kodenya sendiri pada salah satu tahun berjalan tidak dilaporkan. Saudara-saudara yang bergeser bersama satu temuan.",
        "Where a row's name is that of another code in the nomenclature, its code or its name is wrong, and money will go to an activity that was not meant. A name that is right for its own code in one of its years is not reported. Siblings that have moved together are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Nomenklatur];

    public override ContohAturan Contoh => new(Document("Penyediaan Sandang"), Document("Penyediaan Permakanan"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) => konteks.Bernama
        .Where(static n => n.Is(KecocokanNama.NamaEntriLain))
        .GroupBy(static n => n.Noda.Induk)
        .Select(g => Found(konteks, [.. g]));

    private Temuan Found(KonteksPemeriksaan konteks, NamaDinilai[] group)
    {
        var first = group[0];
        var owner = Owner(first);
        if (group.Length == 1)
        {
            return Temukan(
                first.Tempat,
                $"Nama {KataPeriksa.Quote(first.Noda.Nama)} adalah nama kode {Owners(first, Bahasa.Indonesia)}; nama {first.Noda.Kode} adalah {KataPeriksa.Quote(first.Entri.Nama)}.",
                $"The name {KataPeriksa.Quote(first.Noda.Nama)} is that of the code {Owners(first, Bahasa.Inggris)}; the name of {first.Noda.Kode} is {KataPeriksa.Quote(first.Entri.Nama)}.") with
            {
                Kode = first.Noda.Kode,
                Tercantum = first.Noda.Nama,
                Terhitung = first.Entri.Nama,
                Usulan = new(new($"Ganti kodenya menjadi {owner.Kode}, atau namanya menjadi {KataPeriksa.Quote(first.Entri.Nama)}.", $"Make the code {owner.Kode}, or the name {KataPeriksa.Quote(first.Entri.Nama)}.")),
            };
        }

        string Pairs(Bahasa bahasa) => KataPeriksa.Some([.. group.Select(n => $"{n.Noda.Kode} {(bahasa == Bahasa.Indonesia ? "bernama" : "has the name of")} {Owner(n).Kode}")], 10, bahasa);
        var changes = group.Where(static n => Owner(n).Kode.Induk == n.Noda.Kode.Induk).ToList();
        return Temukan(
            first.Tempat,
            $"{KataPeriksa.Count(group.Length)} nama di bawah induk ini adalah nama kode lain, sehingga kode atau namanya bergeser: {Pairs(Bahasa.Indonesia)}.",
            $"{KataPeriksa.Count(group.Length)} names under this parent are those of other codes, so codes or names have moved: {Pairs(Bahasa.Inggris)}.") with
        {
            Kode = first.Noda.Kode,
            Tercantum = first.Noda.Nama,
            Terhitung = first.Entri.Nama,
            TempatLain = group.Skip(1).Select(static n => n.Tempat).ToDaftar(),
            Usulan = new(new("Bila kegiatannya yang dimaksud, ganti kodenya dengan kode pemilik nama itu; bila kodenya yang dimaksud, ganti namanya.", "If the activity is meant, take the code whose name it is; if the code is meant, take its name."))
            {
                Perubahan = changes.Count < group.Length || !IsFree(konteks, changes) ? default : changes.Select(static n => PerubahanUsulan.Teks(n.Noda.Tempat, Owner(n).Kode.ToString())).ToDaftar(),
            },
        };
    }

    // The nearest: those of the same parent come first.
    private static EntriRujukan Owner(NamaDinilai nama) => nama.Hasil!.EntriLain[0];

    private static string Owners(NamaDinilai nama, Bahasa bahasa) => KataPeriksa.Some([.. nama.Hasil!.EntriLain.Select(static e => e.Kode.ToString()).Distinct(StringComparer.Ordinal)], 3, bahasa);

    // The codes that the names ask for are not those of rows that stay.
    private static bool IsFree(KonteksPemeriksaan konteks, List<NamaDinilai> moving)
    {
        var wanted = moving.Select(static n => Owner(n).Kode).ToHashSet();
        var nodes = moving.Select(static n => n.Noda).ToHashSet();
        return wanted.Count == moving.Count && !konteks.Berkode.Exists(n => n.IsPendanaan && wanted.Contains(n.Kode) && !nodes.Contains(n));
    }

    private static string Document(string nama) => $$"""
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ { "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL", "kegiatan": [ { "kode": "1.06.04.2.02", "nama": "Rehabilitasi Sosial Penyandang Masalah Kesejahteraan Sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA di Luar Panti Sosial", "subKegiatan": [
          { "kode": "1.06.04.2.02.0003", "nama": "{{nama}}" } ] } ] } ] } ] }
        """;
}
