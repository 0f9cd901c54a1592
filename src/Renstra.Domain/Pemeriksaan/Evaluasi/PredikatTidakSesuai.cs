using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL018: the predikat at the foot of form E.81 is not that of its average, or is no predikat.</summary>
internal sealed class PredikatTidakSesuai() : Aturan(
    "EVAL018",
    "predikat-kinerja-tidak-sesuai",
    Keparahan.Peringatan,
    new("Predikat kinerja tidak sesuai dengan rata-ratanya", "A predikat does not fit its average"),
    new("Predikat digolongkan dari rata-rata sebagaimana tercetak. Interval yang dicetak dalam bilangan bulat menyisakan celah (90,5): ketiga cara menutupnya diterima. Baris predikat yang berisi angka adalah satu temuan. Skala lain daripada Permendagri 86/2017 tidak dinilai.",
        "A predikat classifies the average as printed. Intervals that are printed in whole numbers leave gaps (90,5): all three ways to close them are accepted. A line of predikat that holds figures is one finding. Scales other than that of Permendagri 86/2017 are not judged."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Permendagri86];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "rataRata": { "kinerja": { "capaianRenja": 82.5 } }, "predikat": { "kinerja": { "capaianRenja": "Sangat Tinggi" } } } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "rataRata": { "kinerja": { "capaianRenja": 82.5 } }, "predikat": { "kinerja": { "capaianRenja": "Tinggi" } } } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var formulir = evaluasi.Formulir;
            if (formulir.Predikat is not { } predikat)
            {
                continue;
            }

            var figures = new List<TempatTemuan>();
            foreach (var (nama, words, values) in new[] { ("kinerja", predikat.Kinerja, formulir.RataRata?.Kinerja), ("anggaran", predikat.Anggaran, formulir.RataRata?.Anggaran) })
            {
                foreach (var (kolom, word, value) in new[] { ("capaianRenja", words?.CapaianRenja, values?.CapaianRenja), ("capaianRenstra", words?.CapaianRenstra, values?.CapaianRenstra) })
                {
                    var tempat = TempatTemuan.Of(predikat, nama, kolom);
                    if (word is not { HasValue: true } cell)
                    {
                        continue;
                    }

                    if (cell.Value is not Target.Predikat stated)
                    {
                        figures.Add(tempat);
                    }
                    else if (value is { HasValue: true } p && IsOfScale(stated.Nilai) && !Classified(p.Value).Concat(Computed(evaluasi, nama, kolom)).Any(c => c.Sebut().Equals(KataTercetak.Join(stated.Nilai), StringComparison.OrdinalIgnoreCase)))
                    {
                        found.Add(Wrong(formulir, tempat, stated.Nilai, p.Value));
                    }
                }
            }

            if (figures.Count > 0)
            {
                found.Add(Temukan(
                    figures[0],
                    "Baris predikat memuat angka, bukan sebutan seperti Tinggi atau Sangat Rendah.",
                    "The line of predikat holds figures, not words such as Tinggi or Sangat Rendah.") with
                { Tahun = formulir.Tahun, TempatLain = figures.Skip(1).ToDaftar() });
            }
        }

        return found;
    }

    private static bool IsOfScale(string word) => PredikatKinerja.Semua.Any(p => p.Skala == SkalaPredikat.Permendagri86 && p.Sebut().Equals(KataTercetak.Join(word), StringComparison.OrdinalIgnoreCase));

    // An average that its rows do not make is told of already; the predikat of the right one is right.
    private static IEnumerable<PredikatKinerja> Computed(FormulirDiperiksa evaluasi, string nama, string kolom) => RataRataTidakSama.IsIncomplete(evaluasi) ? [] : DasarHitung.Semua
        .Select(d => evaluasi.Hasil.GetRataRata(d)).Select(r => (nama == "anggaran" ? r.Anggaran : r.Kinerja).Get(kolom == "capaianRenja" ? KolomE81.CapaianRenja : KolomE81.CapaianRenstra).Nilai)
        .Where(static n => n.HasValue).SelectMany(static n => Classified(n.Value));

    private static IEnumerable<PredikatKinerja> Classified(Persen nilai) => KebijakanCelah.Semua.Select(c => PredikatKinerja.Classify(nilai, OpsiPredikat.Standar with { Celah = c }).Predikat);

    private Temuan Wrong(FormulirE81 formulir, TempatTemuan tempat, string stated, Persen nilai)
    {
        var expected = PredikatKinerja.Classify(nilai).Predikat;
        return Temukan(
            tempat,
            $"Predikat tercantum {KataPeriksa.Quote(stated)}, sedangkan rata-rata {KataPeriksa.Persen(nilai.Poin)} tergolong {expected.Sebut()} ({expected.Interval}).",
            $"The predikat {KataPeriksa.Quote(stated)} is stated, while an average of {KataPeriksa.Persen(nilai.Poin)} is {expected.Sebut()} ({expected.Interval}).") with
        {
            Tahun = formulir.Tahun,
            Tercantum = stated,
            Terhitung = expected.Sebut(),
        };
    }
}
