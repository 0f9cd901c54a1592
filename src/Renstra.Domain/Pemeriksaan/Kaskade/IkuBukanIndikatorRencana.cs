namespace Renstra.Domain.Pemeriksaan;

/// <summary>KSKD015: an IKU that is no indicator of a tujuan or sasaran.</summary>
internal sealed class IkuBukanIndikatorRencana() : AturanKelengkapan(
    "KSKD015",
    "iku-bukan-indikator-tujuan-sasaran",
    Keparahan.Peringatan,
    new("IKU bukan indikator tujuan atau sasaran", "An IKU that is no indicator of a tujuan or sasaran"),
    new("IKU dipilih dari indikator tujuan dan sasaran. Dikenali dari id yang diulangnya atau dari namanya; dinilai hanya bila tujuan atau sasaran mempunyai indikator.",
        "IKU are chosen from the indicators of tujuan and sasaran. Recognised by the id that they repeat, or by name; judged only where tujuan or sasaran have indicators."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(Document("Indeks Kepuasan Masyarakat"), Document("persentase PPKS yang tertangani"));

    protected override IEnumerable<object> Judge(KonteksPemeriksaan konteks) =>
        konteks.Indikator.Any(static i => IsRencana(i.Jenis)) ? konteks.Dokumen.Iku : [];

    protected override bool IsLengkap(KonteksPemeriksaan konteks, object noda) =>
        konteks.KelompokIndikator.Exists(k => k.Semua.Any(i => ReferenceEquals(i.Pemilik, noda)) && k.Semua.Any(static i => IsRencana(i.Jenis)));

    protected override TeksDwibahasa Kurang(object noda) => new(
        $"IKU {KataPeriksa.Quote(NamaNoda.Of(noda))} tidak terdapat di antara indikator tujuan dan sasaran.",
        $"The IKU {KataPeriksa.Quote(NamaNoda.Of(noda))} is not among the indicators of tujuan and sasaran.");

    protected override TeksDwibahasa KurangSemua(int jumlah) => new(
        $"Tidak satu pun dari {KataPeriksa.Count(jumlah)} IKU terdapat di antara indikator tujuan dan sasaran.",
        $"None of the {KataPeriksa.Count(jumlah)} IKU is among the indicators of tujuan and sasaran.");

    private static bool IsRencana(JenisPemilik jenis) => jenis == JenisPemilik.Tujuan || jenis == JenisPemilik.Sasaran;

    private static string Document(string iku) => $$"""
        {{ContohKaskade.Tujuan()}},
        "iku": [ { "nomor": "1", "indikator": { "nama": "{{iku}}", "satuan": "%", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } } } ]
        """;
}
