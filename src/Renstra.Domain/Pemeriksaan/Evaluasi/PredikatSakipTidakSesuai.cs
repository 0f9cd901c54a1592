using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL019: a SAKIP grade does not fit its score.</summary>
internal sealed class PredikatSakipTidakSesuai() : Aturan(
    "EVAL019",
    "predikat-sakip-tidak-sesuai",
    Keparahan.Peringatan,
    new("Predikat SAKIP tidak sesuai dengan nilainya", "A SAKIP grade does not fit its score"),
    new("Setiap predikat SAKIP mempunyai interval nilainya. Nilai dan predikat dipasangkan bila teks menyatakannya atas hal dan tahun yang sama (\"… (nilai)\" dan \"… (grade)\"). Interval yang dipakai adalah yang lazim dalam aplikasi; predikat yang tidak ada dinilai oleh aturan target.",
        "Each SAKIP grade has its interval of scores. Score and grade are paired where the text states them of one thing and year (\"… (nilai)\" and \"… (grade)\"). The intervals are those that applications use; grades that do not exist are judged by the rules of targets."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Sakip];

    public override ContohAturan Contoh => new(
        """
        "pernyataan": [ { "uraian": "Nilai SAKIP Dinas Sosial (nilai)", "tahun": 2024, "nilai": 58.3 }, { "uraian": "Nilai SAKIP Dinas Sosial (grade)", "tahun": 2024, "nilai": "B" } ]
        """,
        """
        "pernyataan": [ { "uraian": "Nilai SAKIP Dinas Sosial (nilai)", "tahun": 2024, "nilai": 58.3 }, { "uraian": "Nilai SAKIP Dinas Sosial (grade)", "tahun": 2024, "nilai": "CC" } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var pasangan in konteks.Dokumen.Pernyataan.GroupBy(static p => (Nama: Bare(p.Uraian), p.Tahun)))
        {
            var nilai = pasangan.Where(static p => p.Nilai is { HasValue: true, Value: Target.Angka } && p.Satuan.IsKosong).ToArray();
            var grade = pasangan.Where(static p => p.Nilai is { HasValue: true, Value: Target.Predikat } && p.Uraian.EndsWith("(grade)", StringComparison.OrdinalIgnoreCase)).ToArray();
            if (nilai.Length == 1 && grade.Length == 1)
            {
                Pair(nilai[0], grade[0], found);
            }
        }

        return found;
    }

    // Without the word in brackets that tells score from grade.
    private static string Bare(string uraian) => uraian.LastIndexOf('(') is > 0 and var at ? uraian[..at].TrimEnd() : uraian;

    private void Pair(Pernyataan nilai, Pernyataan grade, List<Temuan> found)
    {
        var stated = ((Target.Predikat)grade.Nilai.Value).Nilai;
        var hasil = NilaiSakip.Check(stated, ((Target.Angka)nilai.Nilai.Value).Nilai);
        if (hasil.IsCocok.TryGetValue(out var cocok) && !cocok)
        {
            var expected = hasil.MenurutNilai.Value;
            found.Add(Temukan(
                TempatTemuan.Of(grade, "nilai"),
                $"Predikat tercantum {stated}, sedangkan nilai {KataPeriksa.Angka(hasil.Nilai!.Value)} termasuk {expected.Huruf} ({expected.Interval}).",
                $"The grade {stated} is stated, while a score of {KataPeriksa.Angka(hasil.Nilai!.Value)} is {expected.Huruf} ({expected.Interval}).") with
            {
                Tahun = grade.Tahun,
                Tercantum = stated,
                Terhitung = expected.Huruf,
                TempatLain = [TempatTemuan.Of(nilai, "nilai")],
            });
        }
    }
}
