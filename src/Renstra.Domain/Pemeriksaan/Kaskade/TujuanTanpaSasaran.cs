namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD001: a tujuan without sasaran.</summary>
internal sealed class TujuanTanpaSasaran() : AturanKelengkapan(
    "KSKD001",
    "tujuan-tanpa-sasaran",
    Keparahan.Peringatan,
    new("Tujuan tanpa sasaran", "A tujuan without sasaran"),
    new("Setiap tujuan dijabarkan ke dalam sasaran.",
        "Every tujuan is spelled out in sasaran."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """ "tujuan": [ { "nama": "Meningkatnya kesejahteraan sosial" } ] """,
        ContohKaskade.Tujuan());

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Dokumen.Tujuan;

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => !((Tujuan)noda).Sasaran.IsKosong;

    protected override TeksDwibahasa Kurang(object noda) => new("Tujuan ini tidak mempunyai sasaran.", "This tujuan has no sasaran.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} tujuan mempunyai sasaran.",
        $"None of the {KataPeriksa.Count(jumlah)} tujuan has a sasaran.");
}
