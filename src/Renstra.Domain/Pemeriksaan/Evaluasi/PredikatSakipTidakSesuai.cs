using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL019: a SAKIP grade is none, or does not fit its score.</summary>
internal sealed class PredikatSakipTidakSesuai() : Aturan(
    "EVAL019",
    "predikat-sakip-tidak-sesuai",
    Keparahan.Peringatan,
    new("Predikat SAKIP tidak dikenal atau tidak sesuai dengan nilainya", "A SAKIP grade is unknown or does not fit its score"),
    new("Predikat SAKIP adalah AA, A, BB, B, CC, C, dan D, masing-masing dengan interval nilainya. Nilai dan predikat dipasangkan bila teks menyatakannya atas hal dan tahun yang sama (\"… (nilai)\" dan \"… (grade)\"). Interval yang dipakai adalah yang lazim dalam aplikasi.",
        "SAKIP grades are AA, A, BB, B, CC, C and D, each with its interval of scores. Score and grade are paired where the text states them of one thing and year (\"… (nilai)\" and \"… (grade)\"). The intervals are those that applications use."))
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
        foreach (var tabel in new[] { konteks.Dokumen.CapaianIku, konteks.Dokumen.CapaianIkk })
        {
            foreach (var baris in tabel?.Baris ?? default)
            {
                for (var b = baris; b is not null; b = b.DigantiOleh)
                {
                    if (IsSakip(b.Nama))
                    {
                        Unknown(b, "target", b.Target, found);
                        Unknown(b, "realisasi", b.Realisasi, found);
                    }
                }
            }
        }

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

    private static bool IsSakip(string nama) => nama.Contains("SAKIP", StringComparison.OrdinalIgnoreCase) || nama.Contains("AKIP", StringComparison.Ordinal);

    // Without the word in brackets that tells score from grade.
    private static string Bare(string uraian) => uraian.LastIndexOf('(') is > 0 and var at ? uraian[..at].TrimEnd() : uraian;

    private void Unknown(BarisCapaian baris, string anggota, DeretTahunan<Tercantum<Target>> deret, List<Temuan> found)
    {
        foreach (var tahun in deret.GetTahun())
        {
            if (deret[tahun].TryGetValue(out var target) && target is Target.Predikat { Nilai: var stated } && stated.Length <= 4 && !PredikatSakip.Recognize(stated).HasValue)
            {
                found.Add(Temukan(
                    TempatTemuan.Of(baris, anggota, tahun),
                    $"{KataPeriksa.Quote(stated)} bukan predikat SAKIP; yang ada AA, A, BB, B, CC, C, dan D.",
                    $"{KataPeriksa.Quote(stated)} is no SAKIP grade; there are AA, A, BB, B, CC, C and D.") with
                { Tercantum = stated });
            }
        }
    }

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
