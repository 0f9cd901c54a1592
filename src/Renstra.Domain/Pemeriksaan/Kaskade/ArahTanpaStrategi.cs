namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD011: an arah kebijakan that spells out no strategy.</summary>
internal sealed class ArahTanpaStrategi() : AturanKelengkapan(
    "KSKD011",
    "arah-kebijakan-tanpa-strategi",
    Keparahan.Peringatan,
    new("Arah kebijakan tanpa strategi", "An arah kebijakan without strategy"),
    new("Arah kebijakan menjabarkan strategi. Kaitannya diambil dari daftar arah kebijakan dan tabel hubungan; dinilai hanya bila dokumen mengaitkan keduanya.",
        "An arah kebijakan spells out a strategy. The link is taken from the list of arah kebijakan and the table of relations; judged only where the document links the two."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override Daftar<string> Mengalah => ["KSKD022"];

    public override ContohAturan Contoh => new(
        ContohKaskade.Strategi("""{ "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1"] }""", """{ "id": "AK1", "nama": "Perlindungan sosial", "strategi": ["ST1"] }, { "id": "AK2", "nama": "Pemutakhiran data" }"""),
        ContohKaskade.Strategi("""{ "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1"] }""", """{ "id": "AK1", "nama": "Perlindungan sosial", "strategi": ["ST1"] }, { "id": "AK2", "nama": "Pemutakhiran data", "strategi": ["ST1"] }"""));

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Dokumen.ArahKebijakan.Any(konteks.Kaitan.HasStrategi) ? konteks.Dokumen.ArahKebijakan : [];

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => konteks.Kaitan.HasStrategi((ArahKebijakan)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Arah kebijakan ini tidak menjabarkan strategi mana pun.", "This arah kebijakan spells out no strategy.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} arah kebijakan menjabarkan strategi.",
        $"None of the {KataPeriksa.Count(jumlah)} arah kebijakan spells out a strategy.");
}
