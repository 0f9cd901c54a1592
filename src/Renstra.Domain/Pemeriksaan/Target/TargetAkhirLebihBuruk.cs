namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT003: the target at the end is worse than the baseline.</summary>
internal sealed class TargetAkhirLebihBuruk() : Aturan(
    "TRGT003",
    "target-akhir-lebih-buruk-dari-baseline",
    Keparahan.Peringatan,
    new("Target akhir periode lebih buruk daripada kondisi awal", "The target at the end is worse than the baseline"),
    new("Rencana membawa hasil yang lebih baik daripada kondisi awalnya. Indikator hasil dinilai satu per satu; bila polaritasnya tidak dinyatakan, sebagai saran. Keluaran mengikuti anggaran, maka semuanya satu saran. Rentang dan nilai tetap tidak dinilai.",
        "A plan brings results that are better than its baseline. Outcomes are judged one by one, as a suggestion where no polarity is declared. Outputs follow the budget, so all of them are one suggestion. Ranges and fixed values are not judged."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["TRGT001", "TRGT002"];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "polaritas": "naik", "baseline": { "tahun": 2024, "nilai": 85 }, "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "polaritas": "naik", "baseline": { "tahun": 2024, "nilai": 85 }, "target": { "2025": 86, "2026": 87, "2027": 88, "2028": 89, "2029": 90 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var outputs = new List<PembandingBaseline>();
        foreach (var p in konteks.PembandingBaseline.Where(static p => p.IsAkhirLebihBuruk))
        {
            if (!p.Kelompok.Jenis.IsHasil)
            {
                outputs.Add(p);
                continue;
            }

            yield return Temukan(
                p.Kelompok.Pokok.TempatTarget(p.Akhir!.Value.Tahun),
                $"Target {p.Akhir.Value.Tahun} sebesar {KataPeriksa.Angka(p.Akhir.Value.Nilai)} lebih buruk daripada kondisi awal {KataPeriksa.Angka(p.Baseline)} ({p.Arah.Alasan(Bahasa.Indonesia)}).",
                $"The target of {p.Akhir.Value.Tahun}, {KataPeriksa.Angka(p.Akhir.Value.Nilai)}, is worse than the baseline of {KataPeriksa.Angka(p.Baseline)} ({p.Arah.Alasan(Bahasa.Inggris)}).") with
            {
                Keparahan = p.Arah.IsPasti ? Keparahan.Peringatan : Keparahan.Saran,
                Tercantum = NilaiTemuan.FromAngka(p.Akhir.Value.Nilai, p.Kelompok.Satuan),
                Terhitung = NilaiTemuan.FromAngka(p.Baseline, p.Kelompok.Satuan),
                TempatLain = [p.Sumber.Tempat("baseline"), .. p.Kelompok.TempatUlangan("target")],
            };
        }

        if (outputs.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. outputs.Select(o => o.Sebutan.Sebut(bahasa))], 5, bahasa);
            yield return Temukan(
                outputs[0].Kelompok.Pokok.Tempat("target"),
                $"{KataPeriksa.Count(outputs.Count)} keluaran bertarget akhir lebih buruk daripada kondisi awalnya; periksa apakah memang mengikuti anggaran: {List(Bahasa.Indonesia)}.",
                $"The last target is worse than the baseline for {KataIndikator.Banyak(outputs.Count, "output")}; check whether that follows the budget: {List(Bahasa.Inggris)}.") with
            {
                Keparahan = Keparahan.Saran,
                Kode = default,
                TempatLain = outputs.Skip(1).Select(static o => o.Kelompok.Pokok.Tempat("target")).ToDaftar(),
            };
        }
    }
}
