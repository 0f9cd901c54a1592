namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT014: indicators without baseline.</summary>
internal sealed class BaselineKosong() : Aturan(
    "TRGT014",
    "baseline-kosong",
    Keparahan.Saran,
    new("Indikator tanpa kondisi awal", "Indicators without baseline"),
    new("Tanpa kondisi awal kemajuan tidak dapat diukur. Strip berarti memang belum diukur, dan dibiarkan; begitu pula SPM, serta indikator yang realisasi tahun lalunya tercantum pada tabel capaian. Semuanya satu saran.",
        "Without a baseline progress cannot be measured. A dash says that there is none yet and is left alone; so are SPM, and indicators whose past realisasi stands in a table of achievement. All of them are one suggestion."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Kelaziman];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Indeks Kepuasan Masyarakat", "satuan": "Indeks", "baseline": { "tahun": 2024, "nilai": 79 }, "target": { "2025": 80, "2026": 81, "2027": 82, "2028": 83, "2029": 84 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var past = Past(konteks.Dokumen.CapaianIku).Concat(Past(konteks.Dokumen.CapaianIkk)).ToHashSet(StringComparer.Ordinal);
        var without = konteks.KelompokIndikator.Where(k => k.Berbaseline is null && !k.Indikator.Target.IsKosong && !konteks.IsSpm(k.Indikator)
            && !k.Semua.Any(i => (i.Indikator.Id is { } id && past.Contains(id)) || past.Contains(NamaSerupa.Key(i.Indikator.Nama)))).ToList();
        if (without.Count > 0)
        {
            string List(Bahasa bahasa) => KataPeriksa.Some([.. without.Select(static k => KataPeriksa.Quote(k.Indikator.Nama))], 8, bahasa);
            yield return Temukan(
                without[0].Pokok.Tempat("baseline"),
                $"{KataPeriksa.Count(without.Count)} indikator tidak mencantumkan kondisi awal: {List(Bahasa.Indonesia)}.",
                $"No baseline is stated for {KataIndikator.Banyak(without.Count, "indicator")}: {List(Bahasa.Inggris)}.") with
            {
                Kode = default,
                TempatLain = without.Skip(1).Select(static k => k.Pokok.Tempat("baseline")).ToDaftar(),
            };
        }
    }

    private static IEnumerable<string> Past(TabelCapaian? tabel)
    {
        foreach (var baris in (IReadOnlyList<BarisCapaian>)(tabel?.Baris ?? default))
        {
            for (var b = baris; b is not null; b = b.DigantiOleh)
            {
                if (!b.Realisasi.IsKosong)
                {
                    yield return b.Mengulang ?? NamaSerupa.Key(b.Nama);
                }
            }
        }
    }
}
