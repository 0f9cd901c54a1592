using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL006: an achievement is printed in a row without target or realisasi.</summary>
internal sealed class CapaianTanpaDasar() : Aturan(
    "EVAL006",
    "capaian-tanpa-dasar",
    Keparahan.Peringatan,
    new("Tingkat capaian tercetak tanpa target atau realisasi", "An achievement is printed without target or realisasi"),
    new("Persentase tidak ada tanpa yang dibagi dan pembaginya; angkanya mungkin tertinggal dari baris lain. Sel yang tidak terbaca dianggap terisi. Semua baris satu formulir adalah satu temuan.",
        "There is no percentage without what is divided and what divides it; the figure may be left over from another row. A cell that cannot be read counts as filled. All rows of a form are one finding."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "subKegiatan", "nama": "Pengadaan Aset Tak Berwujud", "anggaran": { "capaianRenstraTercantum": 1 } } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "subKegiatan", "nama": "Pengadaan Aset Tak Berwujud", "anggaran": { "capaianRenstraTercantum": { "tertulis": "-" } } } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var rows = evaluasi.Isian
                .SelectMany(static i => IsianDiperiksa.Persen.Where(k => i.Angka(k) is { } p && p != 0 && IsGroundless(i, k)).Select(k => (Isian: i, Kolom: k)))
                .ToList();
            if (rows.Count > 0)
            {
                var list = rows.ConvertAll(static r => $"{r.Isian.Nama} ({KataPeriksa.Persen(r.Isian.Angka(r.Kolom)!.Value)})");
                found.Add(Temukan(
                    rows[0].Isian.Tempat(rows[0].Kolom),
                    $"Tingkat capaian tercetak, padahal target atau realisasinya tidak ada: {KataPeriksa.Some(list, 5, Bahasa.Indonesia)}.",
                    $"An achievement is printed though there is no target or no realisasi: {KataPeriksa.Some(list, 5, Bahasa.Inggris)}.") with
                {
                    Tahun = evaluasi.Formulir.Tahun,
                    Tercantum = rows.Count == 1 ? Persen.FromPoin(rows[0].Isian.Angka(rows[0].Kolom)!.Value) : null,
                    TempatLain = rows.Skip(1).Select(static r => r.Isian.Tempat(r.Kolom)).ToDaftar(),
                });
            }
        }

        return found;
    }

    private static bool IsGroundless(IsianDiperiksa isian, KolomE81 kolom)
    {
        bool Blank(params ReadOnlySpan<KolomE81> all)
        {
            foreach (var k in all)
            {
                if (isian.Sel(k).Keadaan is not (KeadaanTercantum.Kosong or KeadaanTercantum.Strip))
                {
                    return false;
                }
            }

            return true;
        }

        var target = kolom == KolomE81.CapaianRenstra ? Blank(KolomE81.TargetRenstra) : Blank(KolomE81.TargetRenja, KolomE81.TargetRenjaPerubahan);
        return target || (Blank(KolomE81.RealisasiRenja, KolomE81.RealisasiRenstra, KolomE81.RealisasiSebelumnya) && Blank(KolomE81.TriwulanI, KolomE81.TriwulanII, KolomE81.TriwulanIII, KolomE81.TriwulanIV));
    }
}
