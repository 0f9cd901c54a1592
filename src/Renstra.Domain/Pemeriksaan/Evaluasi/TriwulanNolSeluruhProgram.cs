using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL003: a quarter of performance is 0 on every programme row, though the realisasi says otherwise.</summary>
internal sealed class TriwulanNolSeluruhProgram() : Aturan(
    "EVAL003",
    "triwulan-nol-seluruh-program",
    Keparahan.Peringatan,
    new("Satu triwulan kinerja tercetak 0 pada seluruh program", "A quarter of performance is 0 on every programme row"),
    new("Bila kinerja satu triwulan 0 pada semua program, padahal realisasi Renja melebihi apa yang diberikan triwulannya, atau posisi sebelum dan sesudahnya tidak 0, triwulan itu belum diisi. Satu temuan untuk seluruh formulir; barisnya tidak dilaporkan lagi satu per satu. Triwulan yang memang belum jatuh tempo tidak bertentangan dengan realisasinya dan dibiarkan.",
        "Where the performance of a quarter is 0 on every programme though the realisasi exceeds what the quarters make, or positions before and after it are not 0, that quarter was not filled in. One finding for the form; its rows are not reported one by one. A quarter that is not yet due does not contradict the realisasi, and is left alone."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [
          { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "indikator": [ { "nama": "Persentase Penyelenggara PUB yang tertib", "satuan": "%", "kinerja": { "targetRenja": 100, "triwulan": { "I": 27.5, "II": 2.5, "III": 10, "IV": 0 }, "realisasiRenjaTercantum": 42.5 } } ] },
          { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "indikator": [ { "nama": "Persentase Rehabilitasi", "satuan": "%", "kinerja": { "targetRenja": 100, "triwulan": { "I": 9.8, "II": 6.67, "III": 65.88, "IV": 0 }, "realisasiRenjaTercantum": 95 } } ] } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [
          { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "indikator": [ { "nama": "Persentase Penyelenggara PUB yang tertib", "satuan": "%", "kinerja": { "targetRenja": 100, "triwulan": { "I": 27.5, "II": 2.5, "III": 10, "IV": 2.5 }, "realisasiRenjaTercantum": 42.5 } } ] },
          { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "indikator": [ { "nama": "Persentase Rehabilitasi", "satuan": "%", "kinerja": { "targetRenja": 100, "triwulan": { "I": 9.8, "II": 6.67, "III": 65.88, "IV": 12.65 }, "realisasiRenjaTercantum": 95 } } ] } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            IsianDiperiksa[] kinerja = [.. evaluasi.Isian.Where(static i => i.Hasil is HasilKinerjaE81)];
            IsianDiperiksa[] program = [.. kinerja.Where(static i => i.IsProgram)];
            foreach (var triwulan in Triwulan.Semua)
            {
                var kolom = TriwulanDiperiksa.Kolom(triwulan);
                var stated = program.Select(i => i.Angka(kolom)).OfType<decimal>().ToArray();
                IsianDiperiksa[] kurang = [.. kinerja.Where(i => i.Angka(kolom) == 0 && IsShort(konteks, i))];

                // At least two programmes, of which one contradicts its realisasi, or the quarters on both sides.
                if (stated.Length < 2 || !Array.TrueForAll(stated, static s => s == 0))
                {
                    continue;
                }

                if (Array.Exists(kurang, static k => k.IsProgram))
                {
                    found.Add(Found(evaluasi, triwulan, kolom, kurang));
                }
                else if (kinerja.Where(i => i.Angka(kolom) == 0 && IsHole(i, triwulan)).ToArray() is { Length: > 0 } bolong && Array.Exists(bolong, static b => b.IsProgram))
                {
                    found.Add(Hole(evaluasi, triwulan, kolom, bolong));
                }
            }
        }

        return found;
    }

    private static bool IsShort(KonteksPemeriksaan konteks, IsianDiperiksa isian) =>
        isian.Triwulan is { TidakTerbaca: 0 } triwulan && isian.Angka(KolomE81.RealisasiRenja) is { } stated
            && TriwulanKinerjaTidakSama.IsMelebihi(konteks, (HasilKinerjaE81)isian.Hasil, triwulan, stated);

    // A position that vanishes for one quarter and is back in the next was not measured.
    private static bool IsHole(IsianDiperiksa isian, Triwulan triwulan) => ((HasilKinerjaE81)isian.Hasil).Tafsir.Entri == BentukEntri.Posisi
        && Triwulan.Semua.Any(t => t < triwulan && isian.Angka(TriwulanDiperiksa.Kolom(t)) is { } before && before != 0)
        && Triwulan.Semua.Any(t => t > triwulan && isian.Angka(TriwulanDiperiksa.Kolom(t)) is { } after && after != 0);

    private Temuan Hole(FormulirDiperiksa evaluasi, Triwulan triwulan, KolomE81 kolom, IsianDiperiksa[] bolong) => Temukan(
        bolong[0].Tempat(kolom),
        $"Kinerja triwulan {triwulan} tercetak 0 pada seluruh program, padahal pada {KataPeriksa.Count(bolong.Length)} indikator posisi triwulan sebelum dan sesudahnya tidak 0. Isi kinerja triwulan {triwulan}.",
        $"The performance of quarter {triwulan} is 0 on every programme row, though for {KataIndikator.Banyak(bolong.Length, "indicator")} the positions of the quarters before and after it are not 0. Fill in the performance of quarter {triwulan}.") with
    {
        Tahun = evaluasi.Formulir.Tahun,
        TempatLain = bolong.Skip(1).Select(b => b.Tempat(kolom)).ToDaftar(),
    };

    private Temuan Found(FormulirDiperiksa evaluasi, Triwulan triwulan, KolomE81 kolom, IsianDiperiksa[] kurang) => Temukan(
        kurang[0].Tempat(kolom),
        $"Kinerja triwulan {triwulan} tercetak 0 pada seluruh program, padahal pada {KataPeriksa.Count(kurang.Length)} indikator realisasi Renja melebihi apa yang diberikan triwulannya. Isi kinerja triwulan {triwulan}.",
        $"The performance of quarter {triwulan} is 0 on every programme row, though for {KataIndikator.Banyak(kurang.Length, "indicator")} the realisasi of the Renja exceeds what its quarters make. Fill in the performance of quarter {triwulan}.") with
    {
        Tahun = evaluasi.Formulir.Tahun,
        TempatLain = kurang.Skip(1).Select(k => k.Tempat(kolom)).ToDaftar(),
    };
}
