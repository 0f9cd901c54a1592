using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT010: a SAKIP grade or score that its scale does not have.</summary>
internal sealed class PredikatDiLuarSkala() : Aturan(
    "TRGT010",
    "predikat-di-luar-skala",
    Keparahan.Peringatan,
    new("Predikat atau nilai SAKIP di luar skalanya", "A SAKIP grade or score outside its scale"),
    new("Predikat SAKIP ialah AA, A, BB, B, CC, C, dan D; \"DD\" tidak ada. Nilainya 0 sampai 100. Dinilai pada target indikator serta target dan realisasi tahun-tahun lalu; skala lain tidak dinilai.",
        "The grades of SAKIP are AA, A, BB, B, CC, C and D; there is no \"DD\". Scores lie between 0 and 100. Judged in targets of indicators, and in targets and realisasi of past years; other scales are not judged."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Sakip];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Predikat SAKIP", "target": { "2025": "CC", "2026": "DD", "2027": "B", "2028": "B", "2029": "BB" } }"""),
        ContohTarget.Sasaran("""{ "nama": "Predikat SAKIP", "target": { "2025": "CC", "2026": "CC", "2027": "B", "2028": "B", "2029": "BB" } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        // What one indicator repeats in several tables or years is written wrong once.
        var wrong = konteks.KelompokIndikator.SelectMany(static k => k.Semua.SelectMany(i => Wrong(k, i.Indikator.Nama, i.Indikator, "target", i.Indikator.Target)))
            .Concat(Rows(konteks.Dokumen.CapaianIku).Concat(Rows(konteks.Dokumen.CapaianIkk))
                .SelectMany(static b => Wrong(b, b.Nama, b, "target", b.Target).Concat(Wrong(b, b.Nama, b, "realisasi", b.Realisasi))));
        foreach (var group in wrong.GroupBy(static w => (w.Pemilik, w.Printed)))
        {
            var (first, printed) = (group.First(), group.Key.Printed);
            yield return Temukan(
                first.Tempat,
                $"{KataPeriksa.Quote(printed)} tidak ada dalam skala SAKIP (AA, A, BB, B, CC, C, D; nilai 0 sampai 100).",
                $"{KataPeriksa.Quote(printed)} is not in the scale of SAKIP (AA, A, BB, B, CC, C, D; scores from 0 to 100).") with
            {
                Tahun = group.All(w => w.Tahun == first.Tahun) ? first.Tahun : null,
                Tercantum = printed,
                TempatLain = group.Skip(1).Select(static w => w.Tempat).ToDaftar(),
            };
        }
    }

    private static IEnumerable<Salah> Wrong(object pemilik, string nama, object noda, string anggota, DeretTahunan<Tercantum<Target>> deret)
    {
        if (!KataIndikator.IsSakip(nama))
        {
            yield break;
        }

        foreach (var tahun in deret.GetTahun())
        {
            if (Wrong(deret[tahun]) is { } printed)
            {
                yield return new(pemilik, printed, tahun, TempatTemuan.Of(noda, anggota, tahun));
            }
        }
    }

    // Words such as "Memuaskan" or "70 (B)" are not letters of a grade, and not judged.
    private static string? Wrong(Tercantum<Target> sel) => sel.TryGetValue(out var target) ? target switch
    {
        Target.Predikat p => p.Nilai.Length <= 3 && p.Nilai.All(char.IsAsciiLetter) && !PredikatSakip.Recognize(p.Nilai).TryGetValue(out _) ? p.Nilai : null,
        Target.Angka { Nilai: < 0 or > 100 } a => KataPeriksa.Angka(a.Nilai),
        _ => null,
    }
        : null;

    private static IEnumerable<BarisCapaian> Rows(TabelCapaian? tabel)
    {
        foreach (var baris in (IReadOnlyList<BarisCapaian>)(tabel?.Baris ?? default))
        {
            for (var b = baris; b is not null; b = b.DigantiOleh)
            {
                yield return b;
            }
        }
    }

    private readonly record struct Salah(object Pemilik, string Printed, TahunAnggaran Tahun, TempatTemuan Tempat);
}
