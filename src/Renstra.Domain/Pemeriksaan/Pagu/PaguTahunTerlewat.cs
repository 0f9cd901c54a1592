namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU009: a year between two years with pagu is blank.</summary>
internal sealed class PaguTahunTerlewat() : Aturan(
    "PAGU009",
    "pagu-tahun-terlewat",
    Keparahan.Peringatan,
    new("Pagu satu tahun di antara tahun-tahun berpagu kosong", "The pagu of a year between years with pagu is blank"),
    new("Sel kosong di antara sel yang terisi biasanya terlewat; bila memang tidak ada, tulis strip atau nol. Tahun-tahun di tepi dibiarkan, sebab sub kegiatan boleh mulai kemudian atau berhenti lebih dahulu. Tahun yang kosong pada semua baris, atau pada semua baris setingkat, satu temuan.",
        "A blank cell between filled ones was likely passed over; where there is none, write a dash or zero. Years at the ends are left alone, for a sub kegiatan may begin later or end earlier. A year that is blank on all rows, or on all rows of a level, is one finding."))
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
        if (konteks.TahunTanpaPagu.Count > 0)
        {
            List<TahunAnggaran> tahun = [.. konteks.TahunTanpaPagu.Order()];
            yield return Found([.. konteks.Noda.Where(IsBerpagu).Select(n => (n, tahun))]);
        }

        // Blank cells at the ends of a series are not part of it.
        foreach (var rows in konteks.GroupRows(konteks.Noda.Select(n => (n, Blank(konteks, n))), IsBerpagu))
        {
            yield return Found(rows);
        }
    }

    private static bool IsBerpagu(NodaDiperiksa noda) => !noda.Noda.PaguTercantum.IsKosong;

    private static List<TahunAnggaran> Blank(KonteksPemeriksaan konteks, NodaDiperiksa noda)
    {
        var pagu = noda.Noda.PaguTercantum;
        return [.. pagu.GetTahun().Where(t => pagu[t].IsKosong && konteks.Kolom.Contains(t) && !konteks.TahunTanpaPagu.Contains(t))];
    }

    private Temuan Found(List<(NodaDiperiksa Noda, List<TahunAnggaran> Tahun)> rows)
    {
        var (noda, tahun) = rows[0];
        var also = KataPeriksa.Lain(rows.Count - 1);
        return Temukan(
            noda.TempatPagu(tahun.Count == 1 ? tahun[0] : null),
            $"Pagu {KataPeriksa.Tahun(tahun, Bahasa.Indonesia)} kosong, padahal tahun sebelum dan sesudahnya terisi. Isi, atau tulis strip bila memang tidak ada.{also.Indonesia}",
            $"The pagu of {KataPeriksa.Tahun(tahun, Bahasa.Inggris)} is blank, though the years before and after are filled. Fill it in, or write a dash if there is none.{also.Inggris}") with
        { Kode = rows.Count > 1 ? default : noda.Kode, TempatLain = noda.TempatPagu(rows.ConvertAll(static r => r.Noda), tahun) };
    }
}
