using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>PAGU012: more was spent than the budget states.</summary>
internal sealed class RealisasiMelebihiAnggaran() : Aturan(
    "PAGU012",
    "realisasi-melebihi-anggaran",
    Keparahan.Peringatan,
    new("Realisasi keuangan melebihi anggaran", "More was spent than the budget states"),
    new("Realisasi diukur terhadap anggaran perubahan. Bila dokumen hanya menyatakan anggaran murni, realisasi yang melebihinya mungkin ditutup perubahan: periksa pagu perubahan. Pagu Renstra sendiri bukan ukurannya. Baris di atas baris yang sudah ditemukan tidak dilaporkan lagi, begitu pula realisasi yang melebihi hanya karena berselisih dengan triwulan, rincian, atau tabel lain.",
        "Spending is measured against the changed budget. Where the document states the original alone, the change may cover what exceeds it: look at the changed budget. The Renstra's own pagu is no measure. Rows above a row that was found are not reported again, nor is spending that exceeds only because it parts from its quarters, its breakdown or another table."))
{
    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Permendagri86, Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<string> Mengalah => ["EVAL007", "EVAL010"];

    public override ContohAturan Contoh => new(
        """
        "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "anggaran": { "2024": 100000000 }, "realisasi": { "2024": 120000000 } } ] }
        """,
        """
        "anggaranRealisasi": { "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL", "anggaran": { "2024": 100000000 }, "realisasi": { "2024": 90000000 } } ] }
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var tabel in konteks.TabelAnggaran)
        {
            foreach (var baris in tabel?.Baris ?? default)
            {
                Budget(konteks.GetDugaan(tabel!), baris, found);
            }
        }

        foreach (var evaluasi in konteks.Evaluasi)
        {
            var formulir = evaluasi.Formulir;
            var above = new List<Temuan>();
            foreach (var baris in formulir.Baris)
            {
                Form(evaluasi.Dugaan, baris, formulir.Tahun, above);
            }

            // Of a form that has no changed budget all rows have one cause: that it is missing.
            found.AddRange(above.Count > 1 && !HasChanged(formulir.Baris) ? [Together(formulir, above)] : above);
        }

        return found;
    }

    // Whether the row, or one below it, was found in a year.
    private HashSet<TahunAnggaran> Budget(DugaanAnggaran dugaan, BarisAnggaran baris, List<Temuan> found)
    {
        var years = new HashSet<TahunAnggaran>();
        foreach (var rincian in baris.Rincian)
        {
            years.UnionWith(Budget(dugaan, rincian, found));
        }

        foreach (var tahun in baris.Realisasi.GetTahun())
        {
            if (!years.Contains(tahun) && baris.Realisasi[tahun].TryGetValue(out var spent) && baris.Anggaran.GetTercantum(tahun).TryGetValue(out var budget) && spent > budget
                && !dugaan.Get(baris, HalAnggaran.Realisasi, tahun).Any(r => r >= Rupiah.Nol && r <= budget) && !dugaan.Get(baris, HalAnggaran.Anggaran, tahun).Any(b => b >= spent))
            {
                years.Add(tahun);
                found.Add(Found(TempatTemuan.Of(baris, "realisasi", tahun), baris.Kode, tahun, spent, budget, perubahan: false));
            }
        }

        return years;
    }

    private bool Form(DugaanE81 dugaan, BarisE81 baris, TahunAnggaran? tahun, List<Temuan> found)
    {
        var below = false;
        foreach (var rincian in baris.Rincian)
        {
            below |= Form(dugaan, rincian, tahun, found);
        }

        if (below || baris.Anggaran is not { } isian || !isian.RealisasiRenjaTercantum.TryGetValue(out var spent))
        {
            return below;
        }

        var changed = isian.TargetRenjaPerubahan.HasValue;
        if ((changed ? isian.TargetRenjaPerubahan : isian.TargetRenja).TryGetValue(out var budget) && spent > budget
            && !dugaan.Get(baris, KolomE81.RealisasiRenja).Any(r => r >= 0 && r <= budget.ToDecimal())
            && !dugaan.Get(baris, changed ? KolomE81.TargetRenjaPerubahan : KolomE81.TargetRenja).Any(b => b >= spent.ToDecimal()))
        {
            found.Add(Found(TempatTemuan.Of(baris, "anggaran", "realisasiRenjaTercantum"), baris.Kode, tahun, spent, budget, changed));
            return true;
        }

        return false;
    }

    private static bool HasChanged(Daftar<BarisE81> baris) => baris.Any(static b => b.Anggaran is { TargetRenjaPerubahan.IsKosong: false } || HasChanged(b.Rincian));

    private Temuan Together(FormulirE81 formulir, List<Temuan> rows)
    {
        var names = rows.ConvertAll(static t => $"{t.Tempat.Nama} ({t.Tercantum!.Sebut()} : {t.Terhitung!.Sebut()})");
        return Temukan(
            rows[0].Tempat,
            $"{KataPeriksa.Count(rows.Count)} baris merealisasikan lebih dari pagu Renja-nya; formulir ini tidak menyatakan pagu perubahan. Periksa pagu perubahan: {KataPeriksa.Some(names, 5, Bahasa.Indonesia)}.",
            $"{KataPeriksa.Count(rows.Count)} rows spent more than their pagu of the Renja; this form states no changed budget. Look at the changed budget: {KataPeriksa.Some(names, 5, Bahasa.Inggris)}.") with
        {
            Tahun = formulir.Tahun,
            TempatLain = rows.Skip(1).Select(static t => t.Tempat).ToDaftar(),
        };
    }

    private Temuan Found(TempatTemuan tempat, Tercantum<KodeRekening> kode, TahunAnggaran? tahun, Rupiah spent, Rupiah budget, bool perubahan) => Temukan(
        tempat,
        $"Realisasi {KataPeriksa.Rp(spent)} melebihi anggaran{(perubahan ? " perubahan" : "")} {KataPeriksa.Rp(budget)} sebesar {KataPeriksa.Rp(spent - budget)}.{(perubahan ? "" : " Periksa pagu perubahan.")}",
        $"{KataPeriksa.Rp(spent)} was spent, {KataPeriksa.Rp(spent - budget)} more than the {(perubahan ? "changed " : "")}budget of {KataPeriksa.Rp(budget)}.{(perubahan ? "" : " Look at the changed budget.")}") with
    {
        Kode = kode.GetKode(),
        Tahun = tahun,
        Tercantum = spent,
        Terhitung = budget,
        Selisih = spent - budget,
    };
}
