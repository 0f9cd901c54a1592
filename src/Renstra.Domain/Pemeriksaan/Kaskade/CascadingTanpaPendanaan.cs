namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD020: the cascade has a programme, kegiatan or sub kegiatan that the funding table lacks.</summary>
internal sealed class CascadingTanpaPendanaan() : Aturan(
    "KSKD020",
    "cascading-tidak-dalam-pendanaan",
    Keparahan.Peringatan,
    new("Isi cascading tidak ada dalam tabel pendanaan", "An entry of the cascade is not in the funding table"),
    new("Program, kegiatan, dan sub kegiatan dalam cascading ada dalam tabel pendanaan. Nama yang hanya berbeda penulisannya sama, dan dicari di bawah induk yang sama; yang berada di bawah isi yang hilang tidak disebut lagi. Bila di bawah induk yang sama cascading pun kekurangan satu isi, keduanya satu temuan.",
        "Programmes, kegiatan and sub kegiatan of the cascade are in the funding table. Names that differ in writing alone are equal, and are sought under the same parent; what lies under a missing entry is not named again. Where the cascade too lacks one entry under the same parent, the two are one finding."))
{
    private const int Most = 8;

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(Document("Penyediaan Sandang"), Document("Penyediaan  permakanan"));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        // Where the funding table lacks a whole level, it was built without it.
        var missing = konteks.Padanan.HanyaCascading.FindAll(m => konteks.Noda.Any(n => n.Tingkat == m.Tingkat));
        if (missing.Count > Most)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some(missing.ConvertAll(static m => KataPeriksa.Quote(NamaNoda.Of(m.Noda))), Most, bahasa);
            yield return Temukan(
                TempatTemuan.Of(missing[0].Noda),
                $"{KataPeriksa.Count(missing.Count)} isi cascading tidak ada dalam tabel pendanaan: {List(Bahasa.Indonesia)}.",
                $"{(missing.Count == 1 ? "1 entry" : $"{KataPeriksa.Count(missing.Count)} entries")} of the cascade {(missing.Count == 1 ? "is" : "are")} not in the funding table: {List(Bahasa.Inggris)}.") with
            { TempatLain = missing.Skip(1).Select(static m => TempatTemuan.Of(m.Noda)).ToDaftar() };
            yield break;
        }

        foreach (var (noda, tingkat) in missing)
        {
            var nama = KataPeriksa.Quote(NamaNoda.Of(noda));
            var meant = konteks.Padanan.MungkinMaksudnya.GetValueOrDefault(noda);
            var other = meant is null ? new TeksDwibahasa("", "") : new(
                $" Mungkin maksudnya {KataPeriksa.Quote(meant.Noda.Nama)}, yang tidak ada dalam cascading.", $" Perhaps {KataPeriksa.Quote(meant.Noda.Nama)} is meant, which the cascade lacks.");
            yield return Temukan(
                TempatTemuan.Of(noda),
                $"{Capital(tingkat.Sebut(Bahasa.Indonesia))} {nama} ada dalam cascading, tetapi tidak ada dalam tabel pendanaan di bawah induk yang sama.{other.Indonesia}",
                $"The {tingkat.Sebut(Bahasa.Inggris)} {nama} is in the cascade, but not in the funding table under the same parent.{other.Inggris}") with
            { TempatLain = meant is null ? default : [meant.Tempat()] };
        }
    }

    internal static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    internal static string Cascading(string subKegiatan) => $$"""
        "cascading": [ { "tingkat": "program", "sebutan": { "teks": "Program Rehabilitasi Sosial" }, "rincian": [ { "tingkat": "kegiatan", "sebutan": { "teks": "Rehabilitasi Sosial" }, "rincian": [
          { "tingkat": "subKegiatan", "sebutan": { "teks": "{{subKegiatan}}" } } ] } ] } ]
        """;

    private static string Document(string nama) => $"{ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan"))},\n{Cascading(nama)}";
}
