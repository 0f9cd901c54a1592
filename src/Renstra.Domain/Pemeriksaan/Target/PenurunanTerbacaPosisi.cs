namespace Renstra.Domain.Pemeriksaan;

/// <summary>TRGT002: an indicator worded as a decrease has targets that read like a level, or the reverse.</summary>
internal sealed class PenurunanTerbacaPosisi() : Aturan(
    "TRGT002",
    "penurunan-terbaca-posisi",
    Keparahan.Peringatan,
    new("Indikator penurunan, tetapi targetnya terbaca sebagai posisi, atau sebaliknya", "Worded as a decrease, but the targets read like a level, or the reverse"),
    new("\"Persentase penurunan\" 95, 90, 85 berarti turun 95 persen dalam setahun; deret seperti itu biasanya memaksudkan angka yang tersisa. Sebaliknya \"tingkat kemiskinan\" 0,2 dengan kondisi awal 7 biasanya memaksudkan turunnya. Ambangnya besaran yang jarang dicapai dalam setahun; deret yang tidak menurun tidak dinilai.",
        "A \"percentage of decrease\" of 95, 90, 85 would mean to fall by 95 percent in a year; such a series mostly means what is left. The other way round, a \"poverty rate\" of 0.2 after 7 mostly means the fall. The threshold is what is hardly reached in a year; a series that does not fall is not judged."))
{
    private static readonly Ambang Besar = new("besar", 50, "%", new("Penurunan setahun mulai dari besaran ini tidak lazim.", "A decrease in a year from this size on is unusual."));

    private static readonly Ambang Sisa = new("sisa", 20, "%", new("Target di bawah bagian ini dari kondisi awal tidak lazim.", "A target below this part of the baseline is unusual."));

    public override Daftar<Perhitungan.DasarHukum> Dasar => [Pemeriksaan.Dasar.Kelaziman];

    public override Daftar<Ambang> Ambang => [Besar, Sisa];

    public override ContohAturan Contoh => new(
        ContohTarget.Sasaran("""{ "nama": "Persentase Penurunan Jumlah PPKS", "satuan": "%", "target": { "2025": 95, "2026": 90, "2027": 85, "2028": 80, "2029": 75 } }"""),
        ContohTarget.Sasaran("""{ "nama": "Persentase Penurunan Jumlah PPKS", "satuan": "%", "target": { "2025": 5, "2026": 10, "2027": 15, "2028": 20, "2029": 25 } }"""));

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        foreach (var kelompok in konteks.KelompokIndikator.Where(static k => KataIndikator.IsSatuanPersen(k.Satuan) || (k.Satuan.IsKosong && KataIndikator.IsPersentase(k.Indikator.Nama))))
        {
            var deret = kelompok.GetDeret(konteks);
            if (deret.Count < 2)
            {
                continue;
            }

            var (awal, akhir) = (deret[0].Nilai, deret[^1].Nilai);
            if (KataIndikator.IsPenurunan(kelompok.Indikator.Nama))
            {
                if (akhir < awal && awal >= konteks.GetAmbang(this, Besar))
                {
                    yield return Level(kelompok, deret);
                }
            }
            else if (DeretTarget.Angka(kelompok.Berbaseline?.Indikator.Baseline?.Nilai ?? default) is { } baseline
                && baseline > 0 && akhir > awal && akhir * 100 <= baseline * konteks.GetAmbang(this, Sisa)
                && kelompok.GetArah(konteks) is { IsPasti: true } arah && arah.Polaritas == Polaritas.Turun)
            {
                yield return Decrease(kelompok, deret, baseline);
            }
        }
    }

    private Temuan Level(KelompokIndikator kelompok, IReadOnlyList<(TahunAnggaran Tahun, decimal Nilai)> deret) => With(kelompok, deret, Temukan(
        kelompok.Pokok.Tempat("target"),
        $"Indikator ini mengukur penurunan, tetapi targetnya ({DeretTarget.List(deret)}) terbaca sebagai posisi yang tersisa: penurunan sebesar itu setiap tahun tidak lazim, dan target penurunan yang mengecil berarti kinerja yang melemah. Pilih salah satu: ubah nama indikatornya menjadi posisi, atau tulis besar penurunannya.",
        $"This indicator measures a decrease, but its targets ({DeretTarget.List(deret)}) read like the level that is left: a yearly decrease of that size is unusual, and a shrinking one means weakening performance. Either name the indicator as a level, or state the decrease."));

    private Temuan Decrease(KelompokIndikator kelompok, IReadOnlyList<(TahunAnggaran Tahun, decimal Nilai)> deret, decimal baseline) => With(kelompok, deret, Temukan(
        kelompok.Pokok.Tempat("target"),
        $"Indikator ini mengukur posisi dengan kondisi awal {KataPeriksa.Angka(baseline)}, tetapi targetnya ({DeretTarget.List(deret)}) terbaca sebagai besar penurunannya. Tulis posisi yang dituju, atau ubah nama indikatornya menjadi penurunan.",
        $"This indicator measures a level with a baseline of {KataPeriksa.Angka(baseline)}, but its targets ({DeretTarget.List(deret)}) read like the decrease. State the level aimed at, or name the indicator as a decrease."));

    private static Temuan With(KelompokIndikator kelompok, IReadOnlyList<(TahunAnggaran Tahun, decimal Nilai)> deret, Temuan temuan) => temuan with
    {
        Tercantum = NilaiTemuan.FromAngka(deret[0].Nilai, kelompok.Satuan),
        TempatLain = kelompok.TempatUlangan("target").ToDaftar(),
    };
}
