namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD007: a kegiatan without output or indicator.</summary>
internal sealed class KegiatanTanpaOutput() : AturanKelengkapan(
    "KSKD007",
    "kegiatan-tanpa-output",
    Keparahan.Peringatan,
    new("Kegiatan tanpa output atau indikatornya", "A kegiatan without output or its indicator"),
    new("Kegiatan menghasilkan output yang diukur dengan indikator.",
        "A kegiatan brings an output that is measured by indicators."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohKaskade.Pohon("", hasilKegiatan: ""),
        ContohKaskade.Pohon(""));

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Noda.Select(static n => n.Noda).OfType<Kegiatan>();

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => TargetBerpagu.HasIndicators((NodaPendanaan)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Kegiatan ini tidak mempunyai output berindikator.", "This kegiatan has no output with an indicator.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} kegiatan mempunyai output berindikator.",
        $"None of the {KataPeriksa.Count(jumlah)} kegiatan has an output with an indicator.");
}
