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
        foreach (var indikator in konteks.Indikator.Where(static i => i.Jenis != JenisPemilik.Rpjmd))
        {
            var tahun = indikator.Indikator.Target.GetTahun().Where(t => DeretTarget.Angka(indikator.Indikator.Target[t]) < 0).ToList();
            if (tahun.Count > 0 && !KataIndikator.IsPerubahan(indikator.Indikator.Nama))
            {
                yield return Temukan(
                    indikator.TempatTarget(tahun[0]),
                    $"Target {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)} negatif.",
                    $"The target of {KataPeriksa.Tahun(tahun, Bahasa.Inggris)} is negative.") with
                {
                    // What is neither counted nor a share may be below zero for reasons that its name does not tell.
                    Keparahan = IsCountOrShare(indikator.Indikator) ? Keparahan.Galat : Keparahan.Peringatan,
                    Tahun = tahun.Count == 1 ? tahun[0] : null,
                    Tercantum = NilaiTemuan.FromSel(indikator.Indikator.Target[tahun[0]]),
                    TempatLain = tahun.Skip(1).Select(indikator.TempatTarget).ToDaftar(),
                };
            }
        }
    }

    private static bool IsCountOrShare(Indikator indikator) =>
        KataIndikator.IsBagian(indikator.Nama) || (KataIndikator.First(indikator.Nama, 1) is { } first && first.Equals("Jumlah", StringComparison.OrdinalIgnoreCase));
}
