using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL017: an average at the foot of form E.81 is that of its rows by no way of averaging.</summary>
internal sealed class RataRataTidakSama() : Aturan(
    "EVAL017",
    "rata-rata-tidak-sama",
    Keparahan.Galat,
    new("Rata-rata capaian di kaki formulir tidak mengikuti barisnya", "An average at the foot of the form does not follow from its rows"),
    new("Rata-rata boleh dari baris indikator, dari program, atau berbobot, dari angka tercantum maupun dari triwulannya, dibulatkan dahulu atau tidak, dicetak dengan berapa pun desimal; yang dilaporkan hanya yang tidak mengikuti satu pun. Tidak dinilai bila ada baris yang hilang atau tidak terbaca.",
        "An average may be of indicator rows, of programmes, or weighted, of stated figures or from the quarters, rounded first or not, printed with any number of decimals; only what follows from none is reported. Not judged where rows are lost or cannot be read."))
{
    private static readonly Ambang Toleransi = new("toleransi", 0.01m, "%", new("selisih pembulatan yang dibiarkan", "difference by rounding that is left alone"));

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Hitungan];

    public override Daftar<Ambang> Ambang => [Toleransi];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [
          { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "targetRenja": 100000000, "realisasiRenjaTercantum": 80000000, "capaianRenjaTercantum": 80 } },
          { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "anggaran": { "targetRenja": 100000000, "realisasiRenjaTercantum": 90000000, "capaianRenjaTercantum": 90 } } ],
          "rataRata": { "anggaran": { "capaianRenja": 95 } } } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [
          { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL", "anggaran": { "targetRenja": 100000000, "realisasiRenjaTercantum": 80000000, "capaianRenjaTercantum": 80 } },
          { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "anggaran": { "targetRenja": 100000000, "realisasiRenjaTercantum": 90000000, "capaianRenjaTercantum": 90 } } ],
          "rataRata": { "anggaran": { "capaianRenja": 85 } } } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            // What rows make whose columns have changed places tells nothing of the average.
            var wrong = evaluasi.Formulir.RataRata is not { } rataRata || evaluasi.Tertukar.Any(t => t.Bertukar && IsProgram(evaluasi, t.Kinerja)) ? [] : (Daftar<Beda>)
            [
                .. Cells(konteks, evaluasi, rataRata, rataRata.Kinerja, anggaran: false),
                .. Cells(konteks, evaluasi, rataRata, rataRata.Anggaran, anggaran: true),
            ];
            if (wrong.IsKosong)
            {
                continue;
            }

            if (IsIncomplete(evaluasi))
            {
                found.Add(TakDinilai(
                    wrong[0].Tempat,
                    "Sebagian baris program tidak ada atau tidak terbaca, sehingga rata-ratanya tidak dapat dihitung ulang.",
                    "Some programme rows are missing or cannot be read, so the averages cannot be computed again.") with
                { Tahun = evaluasi.Formulir.Tahun, TempatLain = wrong.Skip(1).Select(static w => w.Tempat).ToDaftar() });
            }
            else
            {
                found.AddRange(wrong.Select(w => Found(evaluasi.Formulir, w)));
            }
        }

        return found;
    }

    private IEnumerable<Beda> Cells(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, RingkasanE81<Persen> rataRata, KolomRingkasanE81<Persen>? foot, bool anggaran)
    {
        foreach (var kolom in IsianDiperiksa.Persen)
        {
            var sel = kolom == KolomE81.CapaianRenja ? foot?.CapaianRenja : foot?.CapaianRenstra;
            if (sel is { HasValue: true } p)
            {
                var toleransi = konteks.GetAmbang(this, Toleransi);
                var tried = new List<decimal>();
                foreach (var average in Averages(konteks, evaluasi, kolom, anggaran))
                {
                    tried.Add(average);
                    if (Math.Abs(average - p.Value.Poin) <= toleransi || PembulatanPersen.IsSama(p.Value.Poin, average))
                    {
                        break;
                    }
                }

                if (tried.Count > 0 && Math.Abs(tried[^1] - p.Value.Poin) > toleransi && !PembulatanPersen.IsSama(p.Value.Poin, tried[^1]))
                {
                    yield return new(TempatTemuan.Of(rataRata, anggaran ? "anggaran" : "kinerja", kolom.Name), kolom, anggaran, p.Value.Poin, tried[0]);
                }
            }
        }
    }

    private static IEnumerable<decimal> Averages(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, KolomE81 kolom, bool anggaran)
    {
        // Of a form that lacks rows no average is judged, so the other ways need not be tried.
        var ways = IsIncomplete(evaluasi) ? [evaluasi.Hasil.Opsi.LingkupRataRata] : LingkupRataRata.Semua;
        foreach (var lingkup in ways)
        {
            var opsi = evaluasi.Hasil.Opsi with { LingkupRataRata = lingkup };
            var hasil = lingkup == evaluasi.Hasil.Opsi.LingkupRataRata ? evaluasi.Hasil : EvaluasiE81.Calculate(evaluasi.Formulir, opsi, konteks.FindRencana);
            foreach (var dasar in DasarHitung.Semua.Reverse())
            {
                var rerata = hasil.GetRataRata(dasar);
                if ((anggaran ? rerata.Anggaran : rerata.Kinerja).Get(kolom).Nilai.TryGetValue(out var p))
                {
                    yield return p.Poin;
                }
            }
        }

        // As printed in the rows, whatever they should be; a blank row left out, or counted as 0.
        var printed = evaluasi.Isian.Where(i => i.Baris != evaluasi.Hasil.Jumlah && i.IsAnggaran == anggaran && IsProgram(evaluasi, i)).Select(i => i.Angka(kolom)).ToArray();
        if (Array.Exists(printed, static p => p is not null))
        {
            yield return printed.OfType<decimal>().Average();
            yield return printed.Sum(static p => p ?? 0) / printed.Length;
        }
    }

    private static bool IsProgram(FormulirDiperiksa evaluasi, IsianDiperiksa isian) =>
        isian.IsProgram || (isian.Baris.Dalam == 0 && evaluasi.IsTanpaTingkat);

    /// <summary>Whether programmes are lost, lack (the total holds more than the rows in several columns), or cannot be read.</summary>
    internal static bool IsIncomplete(FormulirDiperiksa evaluasi) => AlihBentuk.IsHilang(evaluasi.Formulir.Sumber)
        || evaluasi.SemuaBeda.Count(b => b.Baris == evaluasi.Hasil.Jumlah && b.Selisih > Rupiah.Nol) > 2
        || evaluasi.Isian
        .Any(i => IsProgram(evaluasi, i) && KolomE81.Semua.Any(k => i.Sel(k) is { Keadaan: KeadaanTercantum.TidakTerbaca }));

    private Temuan Found(FormulirE81 formulir, Beda beda)
    {
        var jenis = beda.Anggaran ? "Rp" : "K";
        return Temukan(
            beda.Tempat,
            $"Rata-rata {beda.Kolom.Sebut()} ({jenis}) tercantum {KataPeriksa.Persen(beda.Tercantum)}, sedangkan baris programnya memberi {KataPeriksa.Persen(beda.Terhitung)}.",
            $"An average of {KataPeriksa.Persen(beda.Tercantum)} is stated ({beda.Kolom.Sebut(Bahasa.Inggris)}, {jenis}), while the programme rows make {KataPeriksa.Persen(beda.Terhitung)}.") with
        {
            Tahun = formulir.Tahun,
            Tercantum = Persen.FromPoin(beda.Tercantum),
            Terhitung = Persen.FromPoin(beda.Terhitung),
            Selisih = Persen.FromPoin(beda.Tercantum - beda.Terhitung),
        };
    }

    private sealed record Beda(TempatTemuan Tempat, KolomE81 Kolom, bool Anggaran, decimal Tercantum, decimal Terhitung);
}
