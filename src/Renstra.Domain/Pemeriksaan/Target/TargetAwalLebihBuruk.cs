namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT004: the first target falls behind the baseline, though the end does not.</summary>
internal sealed class TargetAwalLebihBuruk() : Aturan(
    "TRGT004",
    "target-awal-lebih-buruk-dari-baseline",
    Keparahan.Saran,
    new("Target tahun pertama lebih buruk daripada kondisi awal", "The first target is worse than the baseline"),
    new("Target yang mulai di bawah kondisi awal lalu melampauinya biasanya disusun sebelum kondisi awal diketahui. Hanya indikator hasil yang polaritasnya dinyatakan atau terbaca dari kata atau batas targetnya.",
        "Targets that begin below the baseline and then pass it were mostly set before the baseline was known. Only outcomes whose polarity is declared, or told by words or bounds."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["TRGT001", "TRGT002"];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "polaritas": "naik", "baseline": { "tahun": 2024, "nilai": 85 }, "target": { "2025": 82, "2026": 84, "2027": 86, "2028": 88, "2029": 90 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "polaritas": "naik", "baseline": { "tahun": 2024, "nilai": 85 }, "target": { "2025": 85, "2026": 86, "2027": 87, "2028": 88, "2029": 90 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks) =>
        from p in konteks.PembandingBaseline
        where p.Kelompok.Jenis.IsHasil && p.Arah.IsPasti && p.IsAwalLebihBuruk && !p.IsAkhirLebihBuruk
        select Temukan(
            p.Kelompok.Pokok.TempatTarget(p.Awal.Tahun),
            $"Target {p.Awal.Tahun} sebesar {KataPeriksa.Angka(p.Awal.Nilai)} lebih buruk daripada kondisi awal {KataPeriksa.Angka(p.Baseline)} ({p.Arah.Alasan(Bahasa.Indonesia)}).",
            $"The target of {p.Awal.Tahun}, {KataPeriksa.Angka(p.Awal.Nilai)}, is worse than the baseline of {KataPeriksa.Angka(p.Baseline)} ({p.Arah.Alasan(Bahasa.Inggris)}).") with
        {
            Tercantum = NilaiTemuan.FromAngka(p.Awal.Nilai, p.Kelompok.Satuan),
            Terhitung = NilaiTemuan.FromAngka(p.Baseline, p.Kelompok.Satuan),
            TempatLain = [p.Sumber.Tempat("baseline")],
        };
}
