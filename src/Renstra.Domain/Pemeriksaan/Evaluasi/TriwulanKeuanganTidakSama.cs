using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL001: the quarters of money do not make the realisasi of the Renja.</summary>
internal sealed class TriwulanKeuanganTidakSama() : Aturan(
    "EVAL001",
    "triwulan-keuangan-tidak-sama",
    Keparahan.Galat,
    new("Realisasi keuangan Renja bukan jumlah triwulannya", "The realisasi of money is not the sum of its quarters"),
    new("Rupiah selalu dijumlahkan: realisasi Renja adalah jumlah keempat triwulannya. Strip berarti nihil. Tidak dinilai bila ada triwulan yang tidak terbaca, atau kosong sehingga dapat menutup kekurangannya. Selisih yang sama pada baris di atasnya adalah satu temuan, dan kolom sesudahnya tidak dilaporkan lagi.",
        "Rupiah always add up: the realisasi of the Renja is the sum of its four quarters. A dash is nothing. Not judged where a quarter cannot be read, or is blank and so may make up what lacks. The same difference in rows above is one finding, and the columns behind are not reported again."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Hitungan];

    public override Daftar<string> Mengalah => ["EVAL007"];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL",
          "anggaran": { "targetRenja": 74566750, "triwulan": { "I": 0, "II": 7402800, "III": 0, "IV": 49635500 }, "realisasiRenjaTercantum": 7402800 } } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL",
          "anggaran": { "targetRenja": 74566750, "triwulan": { "I": 0, "II": 7402800, "III": 0, "IV": 49635500 }, "realisasiRenjaTercantum": 57038300 } } ] } ]
        """);

    /// <summary>The sum of the quarters of a row whose realisasi is another; <see langword="null"/> where they agree or cannot be judged.</summary>
    internal static decimal? Judge(IsianDiperiksa isian, out bool tidakDinilai)
    {
        tidakDinilai = false;
        if (!isian.IsAnggaran || isian.Angka(KolomE81.RealisasiRenja) is not { } stated)
        {
            return null;
        }

        var triwulan = isian.Triwulan;
        if (!triwulan.IsAda || triwulan.Jumlah == stated)
        {
            return null;
        }

        tidakDinilai = triwulan.TidakTerbaca > 0 || (triwulan.Kosong > 0 && triwulan.Jumlah < stated);
        return tidakDinilai ? null : triwulan.Jumlah;
    }

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var wrong = new List<(IsianDiperiksa Isian, decimal Jumlah)>();
            var unread = new List<IsianDiperiksa>();
            foreach (var isian in evaluasi.Isian)
            {
                if (Judge(isian, out var tidakDinilai) is { } jumlah)
                {
                    wrong.Add((isian, jumlah));
                }
                else if (tidakDinilai)
                {
                    unread.Add(isian);
                }
            }

            // What lacks in a row lacks in all rows that sum it: the same difference begins in the deepest row.
            found.AddRange(wrong.GroupBy(static w => w.Isian.Angka(KolomE81.RealisasiRenja)!.Value - w.Jumlah).Select(g => Found(evaluasi, [.. g.OrderByDescending(static w => w.Isian.Baris.Dalam).ThenBy(w => w.Isian.Baris == evaluasi.Hasil.Jumlah)])));
            if (unread.Count > 0)
            {
                found.Add(TakDinilai(
                    unread[0].Tempat(KolomE81.RealisasiRenja),
                    $"Sebagian triwulan keuangan kosong atau tidak terbaca, sehingga tidak dapat dijumlahkan: {KataPeriksa.Some(unread.ConvertAll(static u => u.Nama), 5, Bahasa.Indonesia)}.",
                    $"Some quarters of money are blank or cannot be read, so they cannot be summed: {KataPeriksa.Some(unread.ConvertAll(static u => u.Nama), 5, Bahasa.Inggris)}.") with
                { Tahun = evaluasi.Formulir.Tahun, TempatLain = unread.Skip(1).Select(static u => u.Tempat(KolomE81.RealisasiRenja)).ToDaftar() });
            }
        }

        return found;
    }

    private Temuan Found(FormulirDiperiksa evaluasi, (IsianDiperiksa Isian, decimal Jumlah)[] rows)
    {
        var (isian, jumlah) = rows[0];
        var (stated, sum) = (Rupiah.FromDecimal(isian.Angka(KolomE81.RealisasiRenja)!.Value), Rupiah.FromDecimal(jumlah));
        return Temukan(
            isian.Tempat(KolomE81.RealisasiRenja),
            $"Realisasi Renja tercantum {KataPeriksa.Rp(stated)}, sedangkan triwulannya berjumlah {KataPeriksa.Rp(sum)}: selisih {KataPeriksa.Rp(stated - sum)}.{(rows.Length > 1 ? " Selisih yang sama terbawa ke baris jumlahnya." : "")}",
            $"A realisasi of {KataPeriksa.Rp(stated)} is stated, while its quarters make {KataPeriksa.Rp(sum)}: a difference of {KataPeriksa.Rp(stated - sum)}.{(rows.Length > 1 ? " The same difference is carried into the rows that sum it." : "")}") with
        {
            Tahun = evaluasi.Formulir.Tahun,
            Kode = isian.Baris.Baris.Kode.GetKode(),
            Tercantum = stated,
            Terhitung = sum,
            Selisih = stated - sum,
            TempatLain = rows.Skip(1).Select(static r => r.Isian.Tempat(KolomE81.RealisasiRenja)).ToDaftar(),
        };
    }
}
