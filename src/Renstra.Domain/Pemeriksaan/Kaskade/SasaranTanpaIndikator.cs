namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD003: a sasaran without indicator.</summary>
internal sealed class SasaranTanpaIndikator() : AturanKelengkapan(
    "KSKD003",
    "sasaran-tanpa-indikator",
    Keparahan.Peringatan,
    new("Sasaran tanpa indikator", "A sasaran without indicator"),
    new("Sasaran diukur dengan indikator bertarget.",
        "A sasaran is measured by indicators with targets."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohKaskade.Tujuan(indikatorSasaran: ""),
        ContohKaskade.Tujuan());

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Sasaran;

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => !((Sasaran)noda).Indikator.IsKosong;

    protected override TeksDwibahasa Kurang(object noda) => new("Sasaran ini tidak mempunyai indikator.", "This sasaran has no indicator.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} sasaran mempunyai indikator.",
        $"None of the {KataPeriksa.Count(jumlah)} sasaran has an indicator.");
}
