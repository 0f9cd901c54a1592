namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD005: a sasaran without strategy.</summary>
internal sealed class SasaranTanpaStrategi() : AturanKelengkapan(
    "KSKD005",
    "sasaran-tanpa-strategi",
    Keparahan.Peringatan,
    new("Sasaran tanpa strategi", "A sasaran without strategy"),
    new("Strategi menunjukkan cara mencapai setiap sasaran. Kaitannya diambil dari daftar strategi dan tabel hubungan; dinilai bila dokumen mengaitkan strategi dengan sasaran, atau bila tidak satu pun dari tiga sasaran atau lebih mempunyainya (satu temuan).",
        "Strategies say how each sasaran is reached. The link is taken from the list of strategies and the table of relations; judged where the document links strategies to sasaran, or where none of three or more sasaran has one (one finding)."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial", "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan PPKS" }, { "id": "S2", "nama": "Meningkatnya akuntabilitas kinerja" } ] } ],
        "strategi": [ { "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1"] } ]
        """,
        """
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial", "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan PPKS" }, { "id": "S2", "nama": "Meningkatnya akuntabilitas kinerja" } ] } ],
        "strategi": [ { "id": "ST1", "nama": "Peningkatan pelayanan sosial", "mendukung": ["S1", "S2"] } ]
        """);

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Sasaran.Any(konteks.Kaitan.HasStrategi) || (konteks.Dokumen.Strategi.Count > 0 && konteks.Sasaran.Count() >= Banyak) ? konteks.Sasaran : [];

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => konteks.Kaitan.HasStrategi((Sasaran)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Tidak ada strategi bagi sasaran ini.", "There is no strategy for this sasaran.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} sasaran mempunyai strategi.",
        $"None of the {KataPeriksa.Count(jumlah)} sasaran has a strategy.");
}
