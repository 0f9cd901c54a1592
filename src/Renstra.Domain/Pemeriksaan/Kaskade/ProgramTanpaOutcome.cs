namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD006: a programme without outcome or indicator.</summary>
internal sealed class ProgramTanpaOutcome() : AturanKelengkapan(
    "KSKD006",
    "program-tanpa-outcome",
    Keparahan.Peringatan,
    new("Program tanpa outcome atau indikatornya", "A programme without outcome or its indicator"),
    new("Program menghasilkan outcome yang diukur dengan indikator.",
        "A programme brings an outcome that is measured by indicators."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohKaskade.Pendanaan("""{ "kode": "1.06.04", "nama": "PROGRAM REHABILITASI SOSIAL" }"""),
        ContohKaskade.Pendanaan(ContohKaskade.Program("1.06.04", "PROGRAM REHABILITASI SOSIAL", "")));

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Program;

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => TargetBerpagu.HasIndicators((NodaPendanaan)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Program ini tidak mempunyai outcome berindikator.", "This programme has no outcome with an indicator.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} program mempunyai outcome berindikator.",
        $"None of the {KataPeriksa.Count(jumlah)} programmes has an outcome with an indicator.");
}
