using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL008: an achievement so high that it asks for an explanation.</summary>
internal sealed class CapaianPerluPenjelasan() : Aturan(
    "EVAL008",
    "capaian-perlu-penjelasan",
    Keparahan.Saran,
    new("Tingkat capaian sangat tinggi tanpa penjelasan", "A very high achievement without an explanation"),
    new("Capaian boleh melebihi 100; yang jauh di atasnya biasanya berarti target terlalu rendah atau salah ketik. Baris yang menerangkannya (keterangan, faktor pendukung) dibiarkan. Semua baris satu tabel adalah satu temuan. Keuangan tidak dinilai di sini: ukurannya anggaran.",
        "An achievement may exceed 100; one far above means as a rule a target too low or a slip of the pen. Rows that explain it (remark, what helped) are left alone. All rows of a table are one finding. Money is not judged here: its measure is the budget."))
{
    private static readonly Ambang Tinggi = new("capaian", 150, "%", new("tingkat capaian yang dilaporkan bila dilampaui", "the achievement that is reported when exceeded"));

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<Ambang> Ambang => [Tinggi];

    public override ContohAturan Contoh => new(
        """
        "capaianIku": { "baris": [ { "nama": "Jumlah PPKS yang tertangani", "satuan": "Orang", "target": { "2023": 2633 }, "realisasi": { "2023": 50001 } } ] }
        """,
        """
        "capaianIku": { "baris": [ { "nama": "Jumlah PPKS yang tertangani", "satuan": "Orang", "target": { "2023": 2633 }, "realisasi": { "2023": 50001 }, "keterangan": "Penerima bantuan pandemi ikut terdata" } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var most = konteks.GetAmbang(this, Tinggi);
        var found = new List<Temuan>();
        foreach (var tabel in new[] { konteks.Dokumen.CapaianIku, konteks.Dokumen.CapaianIkk })
        {
            if (tabel is not null)
            {
                Add(found, null, [.. tabel.Baris.SelectMany(b => High(konteks, b, most))]);
            }
        }

        foreach (var evaluasi in konteks.Evaluasi)
        {
            Add(found, evaluasi.Formulir.Tahun, [.. evaluasi.Isian.Where(static i => i.Hasil is HasilKinerjaE81 && i.Indikator is { Keterangan: null } && i.Baris.Baris.Keterangan is null)
                .SelectMany(i => IsianDiperiksa.Persen.Where(k => i.Angka(k) > most && RumusCapaian.IsWajar(i.Angka(k)!.Value, CapaianTidakSama.Expected(konteks, i, k), 0.01m, hasilBagi: false))
                    .Take(1).Select(k => (i.Nama, i.Angka(k)!.Value, i.Tempat(k))))]);
        }

        return found;
    }

    // The highest year speaks for the row.
    private static IEnumerable<(string Nama, decimal Capaian, TempatTemuan Tempat)> High(KonteksPemeriksaan konteks, BarisCapaian baris, decimal most) =>
        RasioCapaian.Of(konteks, baris)
            .Where(r => r.Baris is { Keterangan: null, FaktorPendukung: null } && r.Tahun.Hasil.TryGetValue(out var p) && p.Poin > most)
            .GroupBy(static r => r.Baris, ReferenceEqualityComparer.Instance)
            .Select(static g => g.MaxBy(static r => r.Tahun.Hasil.Value.Poin))
            .Select(static r => ($"{r.Baris.Nama} {r.Tahun.Tahun}", r.Tahun.Hasil.Value.Poin, TempatTemuan.Of(r.Baris, "realisasi", r.Tahun.Tahun)));

    private void Add(List<Temuan> found, TahunAnggaran? tahun, List<(string Nama, decimal Capaian, TempatTemuan Tempat)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var largest = rows.OrderByDescending(static r => r.Capaian).Take(5).ToList();
        var list = KataPeriksa.And(largest.Select(static r => $"{r.Nama} ({KataPeriksa.Persen(r.Capaian)})"), Bahasa.Indonesia);
        var english = KataPeriksa.And(largest.Select(static r => $"{r.Nama} ({KataPeriksa.Persen(r.Capaian)})"), Bahasa.Inggris);
        found.Add(Temukan(
            rows[0].Tempat,
            $"Capaian jauh di atas 100 %{(rows.Count > 5 ? $" pada {KataPeriksa.Count(rows.Count)} baris; lima yang tertinggi" : "")}: {list}. Jelaskan sebabnya, atau tinjau targetnya.",
            $"Far above 100 %{(rows.Count > 5 ? $" in {KataPeriksa.Count(rows.Count)} rows; the five highest" : "")}: {english}. Explain them, or review the targets.") with
        {
            Tahun = tahun ?? (rows.Count == 1 && TahunAnggaran.TryParse(rows[0].Tempat.Anggota[^1], null, out var t) ? t : null),
            Tercantum = rows.Count == 1 ? Persen.FromPoin(rows[0].Capaian) : null,
            TempatLain = rows.Skip(1).Select(static r => r.Tempat).ToDaftar(),
        });
    }
}
