namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT006: a share of more than 100 percent is aimed at.</summary>
internal sealed class TargetDiAtasSeratus() : Aturan(
    "TRGT006",
    "target-persen-di-atas-seratus",
    Keparahan.Galat,
    new("Target di atas 100 persen untuk bagian dari keseluruhan", "A target above 100 percent for a share of a whole"),
    new("Bagian dari keseluruhan tidak dapat melebihi 100 persen. Persentase pertumbuhan, capaian, realisasi, dan rasio dibiarkan, sebab dapat melampauinya; capaian tidak dinilai di sini.",
        "A share of a whole cannot exceed 100 percent. Percentages of growth, achievement, realisasi and ratios are left alone, for they can; achievement is not judged here."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "target": { "2025": 90, "2026": 95, "2027": 100, "2028": 105, "2029": 110 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Persentase PPKS yang Tertangani", "satuan": "%", "target": { "2025": 80, "2026": 85, "2027": 90, "2028": 95, "2029": 100 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator.Where(static k => SelMustahil.IsBagian(k.Indikator, k.Satuan)))
        {
            var above = kelompok.Semua.SelectMany(i => konteks.Kolom.Where(t => SelMustahil.IsDiAtasSeratus(i.Indikator.Target.GetTercantum(t))).Select(t => (Indikator: i, Tahun: t))).ToList();
            if (above.Count > 0)
            {
                var (first, tahun) = above[0];
                yield return Temukan(
                    first.TempatTarget(tahun),
                    $"Target {KataPeriksa.Tahun(above.Select(static a => a.Tahun), Bahasa.Indonesia)} di atas 100 persen, padahal indikator ini bagian dari keseluruhan.",
                    $"The target of {KataPeriksa.Tahun(above.Select(static a => a.Tahun), Bahasa.Inggris)} is above 100 percent, though this indicator is a share of a whole.") with
                {
                    Tahun = above.TrueForAll(a => a.Tahun == tahun) ? tahun : null,
                    Tercantum = NilaiTemuan.FromSel(first.Indikator.Target.GetTercantum(tahun)),
                    TempatLain = above.Skip(1).Select(static a => a.Indikator.TempatTarget(a.Tahun)).ToDaftar(),
                };
            }
        }
    }
}
