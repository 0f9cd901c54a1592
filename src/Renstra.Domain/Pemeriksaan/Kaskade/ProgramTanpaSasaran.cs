namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD009: a programme that supports no sasaran, while others do.</summary>
internal sealed class ProgramTanpaSasaran() : AturanKelengkapan(
    "KSKD009",
    "program-tanpa-sasaran",
    Keparahan.Peringatan,
    new("Program tidak mendukung sasaran mana pun", "A programme supports no sasaran"),
    new("Program yang tidak mendukung tujuan atau sasaran tidak dapat dibenarkan rencananya. Kaitannya diambil dari tabel mana pun yang menyebutnya; dinilai bila program lain mempunyainya, atau bila tidak satu pun dari tiga program atau lebih mempunyainya (satu temuan).",
        "A programme that supports no tujuan or sasaran has no reason in the plan. The link is taken from whichever table states it; judged where other programmes have one, or where none of three or more has (one finding)."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        $$"""
        {{ContohKaskade.Tujuan()}},
        {{ContohKaskade.Pendanaan(ContohKaskade.Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", ContohKaskade.Mendukung("S1")), ContohKaskade.Program("1.06.06", "PROGRAM PENANGANAN BENCANA", ""))}}
        """,
        $$"""
        {{ContohKaskade.Tujuan()}},
        {{ContohKaskade.Pendanaan(ContohKaskade.Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", ContohKaskade.Mendukung("S1")), ContohKaskade.Program("1.06.06", "PROGRAM PENANGANAN BENCANA", ContohKaskade.Mendukung("T1")))}}
        """);

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Program.Exists(konteks.Kaitan.HasSasaran) || (konteks.Program.Count >= Banyak && konteks.Sasaran.Any()) ? konteks.Program : [];

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => konteks.Kaitan.HasSasaran((Program)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Program ini tidak dikaitkan dengan tujuan atau sasaran mana pun, sedangkan program lain dikaitkan.", "This programme is linked to no tujuan or sasaran, while others are.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} program dikaitkan dengan sasaran.",
        $"None of the {KataPeriksa.Count(jumlah)} programmes is linked to a sasaran.");
}
