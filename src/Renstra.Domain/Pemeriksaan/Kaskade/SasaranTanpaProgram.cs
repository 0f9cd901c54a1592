namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD004: a sasaran without programme.</summary>
internal sealed class SasaranTanpaProgram() : AturanKelengkapan(
    "KSKD004",
    "sasaran-tanpa-program",
    Keparahan.Peringatan,
    new("Sasaran tanpa program", "A sasaran without programme"),
    new("Setiap sasaran dicapai melalui program. Kaitannya diambil dari tabel mana pun yang menyebutnya; dinilai hanya bila dokumen mengaitkan program dengan sasaran.",
        "Every sasaran is reached through programmes. The link is taken from whichever table states it; judged only where the document links programmes to sasaran."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        $$"""
        "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial", "indikator": [ {{ContohKaskade.IndikatorTujuan}} ], "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan PPKS", "indikator": [ {{ContohKaskade.Indikator}} ] },
          { "id": "S2", "nama": "Meningkatnya akuntabilitas kinerja", "indikator": [ { "nama": "Nilai SAKIP", "target": { "2025": 61, "2026": 62, "2027": 63, "2028": 64, "2029": 65 } } ] } ] } ],
        {{ContohKaskade.Pendanaan(ContohKaskade.Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", ContohKaskade.Mendukung("S1")))}}
        """,
        $$"""
        {{ContohKaskade.Tujuan()}},
        {{ContohKaskade.Pendanaan(ContohKaskade.Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", ContohKaskade.Mendukung("S1")))}}
        """);

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Program.Exists(konteks.Kaitan.HasSasaran) ? konteks.Sasaran : [];

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => konteks.Kaitan.HasProgram((Sasaran)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Tidak ada program yang mendukung sasaran ini.", "No programme supports this sasaran.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} sasaran didukung program.",
        $"None of the {KataPeriksa.Count(jumlah)} sasaran is supported by a programme.");
}
