namespace Renstra.Domain.Pemeriksaan;

/// <summary>DOK002: series of the plan have years outside its period.</summary>
internal sealed class TahunDiLuarPeriode() : Aturan(
    "DOK002",
    "tahun-di-luar-periode",
    Keparahan.Peringatan,
    new("Pagu, SPM, atau prioritas bertahun di luar periode", "Pagu, SPM or priorities have years outside the period"),
    new("Tahun di luar periode tidak masuk ke dalam jumlah mana pun. Tahun tepat sesudah periode dikenal sebagai tahun transisi (2030 bagi 2025–2029). Target indikator dinilai oleh aturan target, dan tabel capaian memang memuat tahun-tahun sebelumnya. Tahun yang sama di seluruh dokumen adalah satu temuan.",
        "Years outside the period are in no sum. The year right behind the period is known as the forward year (2030 of 2025–2029). Targets of indicators have a rule of their own, and tables of past performance hold earlier years by nature. The same years all over the document are one finding."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Inmendagri2, Pemeriksaan.Dasar.Reviu];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000, "2032": 990000000 } } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000, "2030": 990000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var group in Series(konteks.Dokumen, konteks).Select(s => (Deret: s, Tahun: Outside(konteks.Periode, s))).Where(static s => s.Tahun.Count > 0).GroupBy(static s => string.Join(' ', s.Tahun)))
        {
            var rows = group.ToList();
            var tahun = rows[0].Tahun;
            found.Add(Temukan(
                Tempat(rows[0].Deret, tahun[0]),
                $"Tahun {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)} di luar periode {konteks.Periode.Awal}–{konteks.Periode.Akhir}{(rows.Count > 1 ? $", pada {KataPeriksa.Count(rows.Count)} deret" : "")}. Periksa periode dokumen dan kolom tahunnya.",
                $"{KataPeriksa.Tahun(tahun, Bahasa.Inggris)} lies outside the period {konteks.Periode.Awal}–{konteks.Periode.Akhir}{(rows.Count > 1 ? $", in {KataPeriksa.Count(rows.Count)} series" : "")}. Check the period of the document and the years of its columns.") with
            {
                Tahun = tahun.Count == 1 ? tahun[0] : null,
                TempatLain = rows.Skip(1).Select(r => Tempat(r.Deret, tahun[0])).ToDaftar(),
            });
        }

        return found;
    }

    private static TempatTemuan Tempat(Deret deret, TahunAnggaran tahun) => TempatTemuan.Of(deret.Noda, deret.Anggota, tahun);

    private static List<TahunAnggaran> Outside(PeriodeRenstra periode, Deret deret) => [.. deret.Tahun.Where(t => t < periode.Awal || t - periode.Akhir > 1)];

    private static IEnumerable<Deret> Series(DokumenRenstra dokumen, KonteksPemeriksaan konteks)
    {
        foreach (var noda in konteks.Noda.ToArray())
        {
            yield return Of(noda.Noda, noda.Noda is SubKegiatan ? "pagu" : "paguTercantum", noda.Noda.PaguTercantum);
        }

        if (dokumen.Pendanaan is { } pendanaan)
        {
            yield return Of(pendanaan, "paguTercantum", pendanaan.PaguTercantum);
            foreach (var urusan in pendanaan.Urusan.ToArray())
            {
                yield return Of(urusan, "paguTercantum", urusan.PaguTercantum);
            }
        }

        foreach (var b in ButirBerdukungan.All(dokumen))
        {
            yield return Of(b.Dukungan, "volume", b.Dukungan.Volume);
            yield return Of(b.Dukungan, "pagu", b.Dukungan.PaguTercantum);
        }

        foreach (var spm in dokumen.Spm.ToArray())
        {
            yield return Of(spm, "targetPersen", spm.TargetPersen);
            yield return Of(spm, "targetPenerima", spm.TargetPenerima);
            yield return Of(spm, "harusDilayani", spm.HarusDilayani);
        }
    }

    private static Deret Of<T>(object noda, string anggota, DeretTahunan<Tercantum<T>> deret)
        where T : notnull => new(noda, anggota, deret.GetTahun().Where(t => !deret[t].IsKosong));

    private readonly record struct Deret(object Noda, string Anggota, IEnumerable<TahunAnggaran> Tahun);
}
