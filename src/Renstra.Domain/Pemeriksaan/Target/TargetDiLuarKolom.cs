namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT017: a target for a year that is no column of the plan.</summary>
internal sealed class TargetDiLuarKolom() : Aturan(
    "TRGT017",
    "target-di-luar-kolom",
    Keparahan.Peringatan,
    new("Target untuk tahun di luar periode", "A target for a year outside the period"),
    new("Target berlaku bagi tahun-tahun periode; satu tahun sesudahnya memuat prakiraan maju dan dibiarkan. Angka tahun sebelum periode adalah kondisi awal atau capaian, bukan target. Yang tahunnya sama satu temuan.",
        "Targets are for the years of the period; the year after it carries the forward estimate and is left alone. The figure of a year before is a baseline or an achievement, not a target. Those of the same years are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2024": 79, "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84, "2030": 84 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var groups = konteks.Indikator
            .Where(static i => i.Jenis != JenisPemilik.Rpjmd)
            .Select(i => (Indikator: i, Tahun: i.Indikator.Target.GetTahun().Where(t => IsOutside(konteks, i.Indikator, t)).ToList()))
            .Where(static o => o.Tahun.Count > 0)
            .GroupBy(static o => string.Join(' ', o.Tahun));
        foreach (var group in groups)
        {
            var (indikator, tahun) = group.First();
            yield return Temukan(
                indikator.TempatTarget(tahun[0]),
                $"Ada target untuk {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)}, di luar periode {konteks.Periode.Awal}–{konteks.Periode.Akhir} dan tahun prakiraan majunya.",
                $"There is a target for {KataPeriksa.Tahun(tahun, Bahasa.Inggris)}, outside the period {konteks.Periode.Awal}–{konteks.Periode.Akhir} and its forward year.") with
            {
                Tahun = tahun.Count == 1 ? tahun[0] : null,
                TempatLain = [.. tahun.Skip(1).Select(indikator.TempatTarget), .. group.Skip(1).Select(static o => o.Indikator.TempatTarget(o.Tahun[0]))],
            };
        }
    }

    private static bool IsOutside(KonteksPemeriksaan konteks, Indikator indikator, TahunAnggaran tahun) =>
        !indikator.Target[tahun].IsKosong && (tahun < konteks.Periode.Awal || tahun - konteks.Periode.Akhir > 1);
}
