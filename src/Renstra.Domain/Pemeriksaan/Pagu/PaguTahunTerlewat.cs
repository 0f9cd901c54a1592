namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU009: a year between two years with pagu is blank.</summary>
internal sealed class PaguTahunTerlewat() : Aturan(
    "PAGU009",
    "pagu-tahun-terlewat",
    Keparahan.Peringatan,
    new("Pagu satu tahun di antara tahun-tahun berpagu kosong", "The pagu of a year between years with pagu is blank"),
    new("Sel kosong di antara sel yang terisi biasanya terlewat; bila memang tidak ada, tulis strip atau nol. Tahun-tahun di tepi dibiarkan, sebab sub kegiatan boleh mulai kemudian atau berhenti lebih dahulu.",
        "A blank cell between filled ones was likely passed over; where there is none, write a dash or zero. Years at the ends are left alone, for a sub kegiatan may begin later or end earlier."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Reviu, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["PAGU003", "PAGU008"];

    public override ContohAturan Contoh => new(
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000, "2027": 970000000 } } ] }
        """,
        """
        "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "paguTercantum": { "2025": 950000000, "2026": { "tertulis": "-" }, "2027": 970000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var noda in (IReadOnlyList<NodaDiperiksa>)konteks.Noda)
        {
            // Blank cells at the ends of a series are not part of it.
            var pagu = noda.Noda.PaguTercantum;
            var tahun = pagu.GetTahun().Where(t => pagu[t].IsKosong && konteks.Kolom.Contains(t)).ToList();
            if (tahun.Count > 0)
            {
                yield return Temukan(
                    noda.TempatPagu(tahun.Count == 1 ? tahun[0] : null),
                    $"Pagu {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)} kosong, padahal tahun sebelum dan sesudahnya terisi. Isi, atau tulis strip bila memang tidak ada.",
                    $"The pagu of {KataPeriksa.Tahun(tahun, Bahasa.Inggris)} is blank, though the years before and after are filled. Fill it in, or write a dash if there is none.") with
                { TempatLain = tahun.Count == 1 ? default : tahun.Select(t => noda.TempatPagu(t)).ToDaftar() };
            }
        }
    }
}
