using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL009: an achievement or a realisasi below zero.</summary>
internal sealed class CapaianNegatif() : Aturan(
    "EVAL009",
    "capaian-negatif",
    Keparahan.Galat,
    new("Capaian atau realisasi keuangan negatif", "A negative achievement or realisasi of money"),
    new("Tingkat capaian paling rendah 0, dan belanja tidak mungkin kurang dari nol. Realisasi kinerja boleh negatif (laju, pertumbuhan) dan tidak dinilai. Semua sel satu tabel adalah satu temuan.",
        "An achievement is at least 0, and what was spent cannot be below zero. A realisasi of performance may be negative (rates, growth) and is not judged. All cells of a table are one finding."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Hitungan];

    public override ContohAturan Contoh => new(
        """
        "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "anggaran": { "2024": 100000000 }, "realisasi": { "2024": -90000000 } } ] }
        """,
        """
        "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "anggaran": { "2024": 100000000 }, "realisasi": { "2024": 90000000 } } ] }
        """);

    private static KolomE81[] Kolom { get; } = [.. KolomE81.Semua.Where(static k => k.IsPersen || k.IsDihitung || !k.Triwulan.IsKosong)];

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            Add(found, evaluasi.Formulir.Tahun, [.. evaluasi.Isian.SelectMany(static i => Kolom.Where(k => (k.IsPersen || i.IsAnggaran) && i.Angka(k) < 0).Select(k => (i.Tempat(k), i.Angka(k)!.Value)))]);
        }

        foreach (var tabel in konteks.TabelAnggaran)
        {
            if (tabel is not null)
            {
                Add(found, null, [.. (tabel.Jumlah is { } jumlah ? tabel.GetBaris().Append(jumlah) : tabel.GetBaris()).SelectMany(Cells)]);
            }
        }

        foreach (var tabel in new[] { konteks.Dokumen.CapaianIku, konteks.Dokumen.CapaianIkk })
        {
            Add(found, null, [.. tabel?.Baris.SelectMany(static b => Negative(b, "rasioTercantum", b.RasioTercantum, static p => p.Poin)) ?? []]);
        }

        return found;
    }

    private static IEnumerable<(TempatTemuan, decimal)> Cells(BarisAnggaran baris) => Negative(baris, "realisasi", baris.Realisasi, static r => r.ToDecimal())
        .Concat(Negative(baris, "anggaran", baris.Anggaran, static r => r.ToDecimal()))
        .Concat(Negative(baris, "persenTercantum", baris.PersenTercantum, static p => p.Poin));

    private static IEnumerable<(TempatTemuan Tempat, decimal Nilai)> Negative<T>(object baris, string anggota, DeretTahunan<Tercantum<T>> deret, Func<T, decimal> number)
        where T : notnull => deret.GetTahun().Where(t => deret[t].TryGetValue(out var value) && number(value) < 0).Select(t => (TempatTemuan.Of(baris, anggota, t), number(deret[t].Value)));

    private void Add(List<Temuan> found, TahunAnggaran? tahun, List<(TempatTemuan Tempat, decimal Nilai)> cells)
    {
        if (cells.Count > 0)
        {
            found.Add(Temukan(
                cells[0].Tempat,
                $"{(cells.Count == 1 ? "Sel ini" : $"{KataPeriksa.Count(cells.Count)} sel")} memuat angka negatif: {KataPeriksa.Some(cells.ConvertAll(static c => KataPeriksa.Angka(c.Nilai)), 5, Bahasa.Indonesia)}. Capaian dan belanja tidak mungkin kurang dari nol.",
                $"{(cells.Count == 1 ? "This cell holds" : $"{KataPeriksa.Count(cells.Count)} cells hold")} a negative figure: {KataPeriksa.Some(cells.ConvertAll(static c => KataPeriksa.Angka(c.Nilai)), 5, Bahasa.Inggris)}. Achievement and expenditure cannot be below zero.") with
            {
                Tahun = tahun ?? (cells.Count == 1 && TahunAnggaran.TryParse(cells[0].Tempat.Anggota[^1], null, out var t) ? t : null),
                Tercantum = cells.Count == 1 ? cells[0].Nilai : null,
                TempatLain = cells.Skip(1).Select(static c => c.Tempat).ToDaftar(),
            });
        }
    }
}
