namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT015: a target below zero.</summary>
internal sealed class TargetNegatif() : Aturan(
    "TRGT015",
    "target-negatif",
    Keparahan.Galat,
    new("Target negatif", "A negative target"),
    new("Banyaknya dan bagian dari keseluruhan tidak dapat negatif. Pertumbuhan, inflasi, selisih, dan sejenisnya dapat, dan dibiarkan.",
        "Counts and shares cannot be negative. Growth, inflation, differences and their like can, and are left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Jumlah PPKS yang Tertangani", "satuan": "Orang", "target": { "2025": 100, "2026": -110, "2027": 120, "2028": 130, "2029": 140 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Laju Pertumbuhan PDRB", "satuan": "%", "target": { "2025": -0.5, "2026": 0.5, "2027": 1, "2028": 2, "2029": 3 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        // Scores of SAKIP have a scale, and its rule.
        foreach (var kelompok in konteks.KelompokIndikator.Where(static k => !KataIndikator.IsSakip(k.Indikator.Nama)))
        {
            var below = kelompok.Semua.SelectMany(static i => i.Indikator.Target.GetTahun().Where(t => SelMustahil.IsNegatif(i.Indikator, i.Indikator.Target[t])).Select(t => (Indikator: i, Tahun: t))).ToList();
            if (below.Count > 0)
            {
                var (first, tahun) = below[0];
                yield return Temukan(
                    first.TempatTarget(tahun),
                    $"Target {KataPeriksa.Tahun(below.Select(static b => b.Tahun), Bahasa.Indonesia)} negatif.",
                    $"The target of {KataPeriksa.Tahun(below.Select(static b => b.Tahun), Bahasa.Inggris)} is negative.") with
                {
                    // What is neither counted nor a share may be below zero for reasons that its name does not tell.
                    Keparahan = IsCountOrShare(first.Indikator) ? Keparahan.Galat : Keparahan.Peringatan,
                    Tahun = below.TrueForAll(b => b.Tahun == tahun) ? tahun : null,
                    Tercantum = NilaiTemuan.FromSel(first.Indikator.Target[tahun]),
                    TempatLain = below.Skip(1).Select(static b => b.Indikator.TempatTarget(b.Tahun)).ToDaftar(),
                };
            }
        }
    }

    private static bool IsCountOrShare(Indikator indikator) =>
        KataIndikator.IsBagian(indikator.Nama) || (KataIndikator.First(indikator.Nama, 1) is { } first && first.Equals("Jumlah", StringComparison.OrdinalIgnoreCase));
}
