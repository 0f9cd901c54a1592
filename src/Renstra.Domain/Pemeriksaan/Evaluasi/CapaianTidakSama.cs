using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL005: a printed achievement does not follow from the columns that its own row prints.</summary>
internal sealed class CapaianTidakSama() : Aturan(
    "EVAL005",
    "capaian-tidak-sama",
    Keparahan.Galat,
    new("Tingkat capaian tidak mengikuti kolom di depannya", "An achievement does not follow from the columns in front of it"),
    new("Tingkat capaian dihitung ulang dari target dan realisasi yang tercantum pada baris itu sendiri; kolom di depannya yang salah dilaporkan di sana saja. Target murni dan perubahan sama-sama diterima, begitu pula pembulatan ke desimal yang dicetak dan batas atas 100, 110, 120, dan 150. Bila polaritas tidak dinyatakan, rumus mana pun yang cocok diterima.",
        "The achievement is computed again from target and realisasi of the row itself; a wrong column in front is reported there alone. The original and the changed target are both accepted, and so are rounding to the decimals that are printed, and ceilings of 100, 110, 120 and 150. Where no polarity is declared, any formula that fits is."))
{
    private static readonly Ambang Toleransi = new("toleransi", 0.01m, "%", new("selisih pembulatan yang dibiarkan", "difference by rounding that is left alone"));

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Hitungan];

    public override Daftar<Ambang> Ambang => [Toleransi];

    public override Daftar<string> Mengalah => ["EVAL007", "EVAL009"];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL",
          "anggaran": { "targetRenstra": 1039000000, "realisasiRenjaTercantum": 186305400, "realisasiRenstraTercantum": 186305400, "capaianRenstraTercantum": 19.73 } } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM PEMBERDAYAAN SOSIAL",
          "anggaran": { "targetRenstra": 1039000000, "realisasiRenjaTercantum": 186305400, "realisasiRenstraTercantum": 186305400, "capaianRenstraTercantum": 17.93 } } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var wrong = new List<(IsianDiperiksa Isian, KolomE81 Kolom, decimal Tercantum, decimal Terhitung)>();
            foreach (var isian in evaluasi.Isian)
            {
                foreach (var kolom in IsianDiperiksa.Persen)
                {
                    if (isian.Angka(kolom) is { } stated && Expected(konteks, isian, kolom) is { Count: > 0 } expected
                        && !RumusCapaian.IsWajar(stated, expected, konteks.GetAmbang(this, Toleransi), hasilBagi: false)
                        && !RumusCapaian.IsWajar(stated, Expected(konteks, isian, kolom, evaluasi.Dugaan), konteks.GetAmbang(this, Toleransi), hasilBagi: false))
                    {
                        wrong.Add((isian, kolom, stated, expected[0]));
                    }
                }
            }

            // A kegiatan and its programme often repeat one and the same line of figures.
            found.AddRange(wrong.GroupBy(static w => (w.Kolom, w.Isian.IsAnggaran, w.Tercantum, w.Terhitung)).Select(g => Found(konteks, evaluasi, [.. g.OrderByDescending(static w => w.Isian.Baris.Dalam)])));
        }

        return found;
    }

    /// <summary>What may be printed in a column of achievement, also from what the columns in front may be meant to be if that is given; none where its row does not state what it follows from.</summary>
    internal static List<decimal> Expected(KonteksPemeriksaan konteks, IsianDiperiksa isian, KolomE81 kolom, DugaanE81? dugaan = null, bool polaritasDinyatakan = true)
    {
        var akhir = kolom == KolomE81.CapaianRenja ? KolomE81.RealisasiRenja : KolomE81.RealisasiRenstra;
        var realisasi = isian.Sel(akhir);
        realisasi = realisasi.Keadaan == KeadaanTercantum.Strip ? Tercantum.Terbaca((Target)0) : realisasi;
        var (polaritas, dinyatakan) = isian.Hasil is HasilKinerjaE81 kinerja
            ? (kinerja.Tafsir.Polaritas, polaritasDinyatakan && konteks.FindRencana(kinerja.Indikator)?.Polaritas is not null)
            : (Polaritas.Naik, true);
        KolomE81[] target = kolom == KolomE81.CapaianRenstra ? [KolomE81.TargetRenstra] : [KolomE81.TargetRenjaPerubahan, KolomE81.TargetRenja];
        return [.. target.SelectMany(k => Cells(akhir, realisasi).SelectMany(r => Cells(k, isian.Sel(k)).SelectMany(t => RumusCapaian.All(r, t, polaritas, dinyatakan))))];

        IEnumerable<Tercantum<Target>> Cells(KolomE81 k, Tercantum<Target> sel) => dugaan is null ? [sel] : dugaan.Get(isian, k).Select(static d => Tercantum.Terbaca((Target)d)).Prepend(sel);
    }

    /// <summary>Whether a percentage follows from the columns in front; <see langword="false"/> where nothing does.</summary>
    internal static bool IsWajar(KonteksPemeriksaan konteks, IsianDiperiksa isian, KolomE81 kolom, decimal tercantum) =>
        RumusCapaian.IsWajar(tercantum, Expected(konteks, isian, kolom), Toleransi.Bawaan, hasilBagi: false);

    private Temuan Found(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, (IsianDiperiksa Isian, KolomE81 Kolom, decimal Tercantum, decimal Terhitung)[] rows)
    {
        var (isian, kolom, stated, expected) = rows[0];
        var jenis = isian.IsAnggaran ? "Rp" : "K";
        return Temukan(
            isian.Tempat(kolom),
            $"{KataPeriksa.Sentence(kolom.Sebut())} ({jenis}) tercantum {KataPeriksa.Persen(stated)}, sedangkan target dan realisasi baris ini memberi {KataPeriksa.Persen(expected)}.",
            $"{KataPeriksa.Sentence(kolom.Sebut(Bahasa.Inggris))} ({jenis}): {KataPeriksa.Persen(stated)} is stated, while target and realisasi of this row make {KataPeriksa.Persen(expected)}.") with
        {
            Tahun = evaluasi.Formulir.Tahun,
            Tercantum = Persen.FromPoin(stated),
            Terhitung = Persen.FromPoin(expected),
            Selisih = Persen.FromPoin(stated - expected),
            TempatLain = rows.Skip(1).Select(static r => r.Isian.Tempat(r.Kolom)).ToDaftar(),
            Deklarasi = konteks.FindPokok(rows.Select(r => Declared(konteks, r.Isian, r.Kolom))),
        };
    }

    // The indicator of the plan whose polarity alone makes a row wrong.
    private static Indikator? Declared(KonteksPemeriksaan konteks, IsianDiperiksa isian, KolomE81 kolom) =>
        isian.Indikator is { } indikator && konteks.FindRencana(indikator) is { Polaritas: not null } rencana
            && RumusCapaian.IsWajar(isian.Angka(kolom)!.Value, Expected(konteks, isian, kolom, polaritasDinyatakan: false), Toleransi.Bawaan, hasilBagi: false)
            ? rencana : null;
}
