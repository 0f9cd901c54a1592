namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD002: a tujuan without indicator.</summary>
internal sealed class TujuanTanpaIndikator() : AturanKelengkapan(
    "KSKD002",
    "tujuan-tanpa-indikator",
    Keparahan.Peringatan,
    new("Tujuan tanpa indikator", "A tujuan without indicator"),
    new("Tujuan diukur dengan indikator bertarget.",
        "A tujuan is measured by indicators with targets."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohKaskade.Tujuan(indikatorTujuan: ""),
        ContohKaskade.Tujuan());

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Dokumen.Tujuan;

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => !((Tujuan)noda).Indikator.IsKosong;

    protected override TeksDwibahasa Kurang(object noda) => new("Tujuan ini tidak mempunyai indikator.", "This tujuan has no indicator.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} tujuan mempunyai indikator.",
        $"None of the {KataPeriksa.Count(jumlah)} tujuan has an indicator.");
}
