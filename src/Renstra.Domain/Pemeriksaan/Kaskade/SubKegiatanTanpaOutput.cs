namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD008: a sub kegiatan without output or indicator.</summary>
internal sealed class SubKegiatanTanpaOutput() : AturanKelengkapan(
    "KSKD008",
    "sub-kegiatan-tanpa-output",
    Keparahan.Peringatan,
    new("Sub kegiatan tanpa output atau indikatornya", "A sub kegiatan without output or its indicator"),
    new("Sub kegiatan menghasilkan output yang diukur dengan indikator.",
        "A sub kegiatan brings an output that is measured by indicators."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan")),
        ContohKaskade.Pohon(ContohKaskade.SubKegiatan("1", "Penyediaan Permakanan", """, "hasil": [ { "indikator": [ { "nama": "Jumlah Orang yang Mendapatkan Permakanan", "satuan": "Orang", "target": { "2025": 100 } } ] } ]""")));

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) => konteks.Noda.Select(static n => n.Noda).OfType<SubKegiatan>();

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) => TargetBerpagu.HasIndicators((NodaPendanaan)noda);

    protected override TeksDwibahasa Kurang(object noda) => new("Sub kegiatan ini tidak mempunyai output berindikator.", "This sub kegiatan has no output with an indicator.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} sub kegiatan mempunyai output berindikator.",
        $"None of the {KataPeriksa.Count(jumlah)} sub kegiatan has an output with an indicator.");
}
