namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT005: percentages that leap from the baseline to the first target.</summary>
internal sealed class LompatanDariBaseline() : Aturan(
    "TRGT005",
    "lompatan-dari-baseline",
    Keparahan.Saran,
    new("Persentase melompat dari kondisi awal ke target tahun pertama", "Percentages leap from the baseline to the first target"),
    new("Dari 0 atau angka yang rendah ke 100 persen dalam setahun jarang terjadi; biasanya kondisi awalnya belum diukur dan ditulis 0, atau targetnya salinan. Hanya indikator hasil; semuanya satu saran.",
        "From 0 or little to 100 percent within a year is rare; mostly the baseline was not measured and written as 0, or the target is a copy. Outcomes alone; all of them are one suggestion."))
{
    private static readonly Ambang Lompatan = new("lompatan", 50, "%", new("Kenaikan dari kondisi awal ke target tahun pertama, dalam poin persen, yang perlu dijelaskan.", "The rise from the baseline to the first target, in points of percent, that needs explaining."));

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<Ambang> Ambang => [Lompatan];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Persentase Penyandang Disabilitas yang Terlayani", "satuan": "%", "baseline": { "tahun": 2024, "nilai": 0 }, "target": { "2025": 100, "2026": 100, "2027": 100, "2028": 100, "2029": 100 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Persentase Penyandang Disabilitas yang Terlayani", "satuan": "%", "baseline": { "tahun": 2024, "nilai": { "tertulis": "-" } }, "target": { "2025": 100, "2026": 100, "2027": 100, "2028": 100, "2029": 100 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var leaps = konteks.PembandingBaseline
            .Where(p => p.Kelompok.Jenis.IsHasil && KataIndikator.IsSatuanPersen(p.Kelompok.Satuan) && p.Arah.Polaritas == Polaritas.Naik
                && p.Baseline >= 0 && p.Awal.Nilai - p.Baseline >= konteks.GetAmbang(this, Lompatan))
            .ToList();
        if (leaps.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. leaps.Select(static p => $"{KataPeriksa.Quote(p.Kelompok.Indikator.Nama)} ({KataPeriksa.Angka(p.Baseline)} → {KataPeriksa.Angka(p.Awal.Nilai)})")], 8, bahasa);
            yield return Temukan(
                leaps[0].Sumber.Tempat("baseline"),
                $"{KataPeriksa.Count(leaps.Count)} indikator melompat dari kondisi awal ke target tahun pertama. Periksa apakah kondisi awalnya memang sebesar itu; bila belum diukur, tulis strip: {List(Bahasa.Indonesia)}.",
                $"A leap from the baseline to the first target, for {KataIndikator.Banyak(leaps.Count, "indicator")}. Check whether the baseline is really that; write a dash if it was not measured: {List(Bahasa.Inggris)}.") with
            {
                Kode = default,
                TempatLain = leaps.Skip(1).Select(static p => p.Sumber.Tempat("baseline")).ToDaftar(),
            };
        }
    }
}
