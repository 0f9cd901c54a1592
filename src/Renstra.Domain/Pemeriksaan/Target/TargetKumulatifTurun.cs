namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT018: cumulative targets fall.</summary>
internal sealed class TargetKumulatifTurun() : Aturan(
    "TRGT018",
    "target-kumulatif-turun",
    Keparahan.Galat,
    new("Target kumulatif menurun", "Cumulative targets fall"),
    new("Target yang dinyatakan kumulatif memuat tahun-tahun sebelumnya, maka tidak dapat berkurang. Hanya yang dinyatakan; persentase, dan indikator yang makin rendah makin baik, dibiarkan.",
        "A target declared cumulative includes the years before, so it cannot fall. Only what is declared; percentages, and indicators for which lower is better, are left alone."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Jumlah PPKS yang Tertangani", "satuan": "Orang", "sifatTarget": "kumulatif", "target": { "2025": 100, "2026": 200, "2027": 150, "2028": 300, "2029": 400 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Jumlah PPKS yang Tertangani", "satuan": "Orang", "sifatTarget": "kumulatif", "target": { "2025": 100, "2026": 200, "2027": 200, "2028": 300, "2029": 400 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator.Where(static k => k.Indikator.SifatTarget == SifatTarget.Kumulatif && !KataIndikator.IsSatuanPersen(k.Satuan)))
        {
            var deret = kelompok.GetDeret(konteks);
            var falls = Enumerable.Range(1, Math.Max(0, deret.Count - 1)).Where(i => deret[i].Nilai < deret[i - 1].Nilai).ToList();
            if (falls.Count > 0 && kelompok.GetArah(konteks).Polaritas == Polaritas.Naik)
            {
                var (before, after) = (deret[falls[0] - 1], deret[falls[0]]);
                yield return Temukan(
                    kelompok.Pokok.TempatTarget(after.Tahun),
                    $"Target dinyatakan kumulatif, tetapi turun dari {KataPeriksa.Angka(before.Nilai)} ({before.Tahun}) ke {KataPeriksa.Angka(after.Nilai)} ({after.Tahun}).",
                    $"The targets are declared cumulative, yet fall from {KataPeriksa.Angka(before.Nilai)} ({before.Tahun}) to {KataPeriksa.Angka(after.Nilai)} ({after.Tahun}).") with
                {
                    Tahun = falls.Count == 1 ? after.Tahun : null,
                    Tercantum = NilaiTemuan.FromAngka(after.Nilai, kelompok.Satuan),
                    TempatLain = [.. falls.Skip(1).Select(i => kelompok.Pokok.TempatTarget(deret[i].Tahun)), .. kelompok.TempatUlangan("target")],
                };
            }
        }
    }
}
