namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD010: a strategy that no arah kebijakan spells out.</summary>
internal sealed class StrategiTanpaArah() : AturanKelengkapan(
    "KSKD010",
    "strategi-tanpa-arah-kebijakan",
    Keparahan.Peringatan,
    new("Strategi tanpa arah kebijakan", "A strategy without arah kebijakan"),
    new("Strategi dijabarkan ke dalam arah kebijakan. Dinilai hanya bila dokumen mengaitkan keduanya.",
        "Strategies are spelled out in arah kebijakan. Judged only where the document links the two."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohKaskade.Strategi("""{ "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1"] }, { "id": "ST2", "nama": "Penguatan pilar sosial", "mendukung": ["S1"] }""", """{ "id": "AK1", "nama": "Perlindungan sosial", "strategi": ["ST1"] }"""),
        ContohKaskade.Strategi("""{ "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1"] }, { "id": "ST2", "nama": "Penguatan pilar sosial", "mendukung": ["S1"] }""", """{ "id": "AK1", "nama": "Perlindungan sosial", "strategi": ["ST1", "ST2"] }"""));

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Dokumen.Strategi.Any(konteks.Kaitan.HasArah) ? konteks.Dokumen.Strategi : [];

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => konteks.Kaitan.HasArah((Strategi)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Strategi ini tidak dijabarkan ke dalam arah kebijakan mana pun.", "No arah kebijakan spells this strategy out.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} strategi dijabarkan ke dalam arah kebijakan.",
        $"None of the {KataPeriksa.Count(jumlah)} strategies is spelled out in an arah kebijakan.");
}
