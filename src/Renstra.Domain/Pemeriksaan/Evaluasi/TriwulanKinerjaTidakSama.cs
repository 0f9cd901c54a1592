using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL002: the quarters of performance do not make the realisasi of the Renja, however they are read.</summary>
internal sealed class TriwulanKinerjaTidakSama() : Aturan(
    "EVAL002",
    "triwulan-kinerja-tidak-sama",
    Keparahan.Peringatan,
    new("Realisasi kinerja Renja tidak mengikuti triwulannya", "The realisasi of performance does not follow from its quarters"),
    new("Cara triwulan membentuk realisasi tahun dinyatakan oleh indikatornya. Bila tidak dinyatakan, dilaporkan hanya bila tidak satu pun cara cocok: dijumlahkan, posisi akhir, rata-rata, maupun maksimum. Tidak dinilai bila ada triwulan yang kosong atau tidak terbaca.",
        "How quarters make the year is the indicator's to declare. Where it does not, only what fits no way is reported: sum, end position, mean, maximum. Not judged where a quarter is blank or cannot be read."))
{
    private static readonly Ambang Beda = new("selisih", 0.02m, "", new("selisih karena pembulatan triwulan yang dibiarkan", "difference by rounded quarters that is left alone"));

    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81];

    public override Daftar<Ambang> Ambang => [Beda];

    public override Daftar<string> Mengalah => ["EVAL003", "EVAL007"];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "subKegiatan", "nama": "Penyediaan Gaji dan Tunjangan ASN", "indikator": [ { "nama": "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "satuan": "Orang/bulan",
          "kinerja": { "targetRenja": 25, "triwulan": { "I": 7, "II": 4, "III": 3, "IV": 3 }, "realisasiRenjaTercantum": 24 } } ] } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2024, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "subKegiatan", "nama": "Penyediaan Gaji dan Tunjangan ASN", "indikator": [ { "nama": "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", "satuan": "Orang/bulan",
          "kinerja": { "targetRenja": 25, "triwulan": { "I": 7, "II": 4, "III": 3, "IV": 3 }, "realisasiRenjaTercantum": 17 } } ] } ] } ]
        """);

    /// <summary>What the quarters of a row make, in every way that they may be read, if its realisasi is none of that.</summary>
    internal static IReadOnlyList<decimal> Judge(KonteksPemeriksaan konteks, IsianDiperiksa isian)
    {
        if (isian.Hasil is not HasilKinerjaE81 kinerja || isian.Angka(KolomE81.RealisasiRenja) is not { } stated || isian.Triwulan is not { IsAda: true, Kosong: 0, TidakTerbaca: 0 } triwulan)
        {
            return [];
        }

        var readings = Readings(Declared(konteks, kinerja), triwulan);
        return readings.Exists(r => Math.Abs(r - stated) <= Beda.Bawaan) ? [] : readings;
    }

    /// <summary>Whether a realisasi is more than its quarters make, in every way that they may be read.</summary>
    internal static bool IsMelebihi(KonteksPemeriksaan konteks, HasilKinerjaE81 kinerja, TriwulanDiperiksa triwulan, decimal stated) =>
        Readings(Declared(konteks, kinerja), triwulan).TrueForAll(r => r < stated);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            var wrong = new List<(IsianDiperiksa Isian, TriwulanDiperiksa Triwulan, decimal Tercantum)>();
            var unread = new List<IsianDiperiksa>();
            foreach (var isian in evaluasi.Isian)
            {
                if (isian.Hasil is not HasilKinerjaE81 kinerja || isian.Angka(KolomE81.RealisasiRenja) is not { } stated)
                {
                    continue;
                }

                var triwulan = isian.Triwulan;
                if (!triwulan.IsAda || Fits(Declared(konteks, kinerja), triwulan, stated, konteks.GetAmbang(this, Beda)))
                {
                    continue;
                }

                if (triwulan.Kosong + triwulan.TidakTerbaca > 0)
                {
                    unread.Add(isian);
                }
                else
                {
                    wrong.Add((isian, triwulan, stated));
                }
            }

            // A kegiatan and its programme often repeat one and the same line of figures.
            found.AddRange(wrong.GroupBy(static w => $"{w.Tercantum} {string.Join(' ', w.Triwulan.Nilai)}").Select(g => Found(konteks, evaluasi, [.. g.OrderByDescending(static w => w.Isian.Baris.Dalam)])));
            if (unread.Count > 0)
            {
                found.Add(TakDinilai(
                    unread[0].Tempat(KolomE81.RealisasiRenja),
                    $"Sebagian triwulan kinerja kosong atau tidak terbaca, dan yang ada tidak membentuk realisasinya: {KataPeriksa.Some(unread.ConvertAll(static u => u.Nama), 5, Bahasa.Indonesia)}.",
                    $"Some quarters of performance are blank or cannot be read, and those that are there do not make the realisasi: {KataPeriksa.Some(unread.ConvertAll(static u => u.Nama), 5, Bahasa.Inggris)}.") with
                { Tahun = evaluasi.Formulir.Tahun, TempatLain = unread.Skip(1).Select(static u => u.Tempat(KolomE81.RealisasiRenja)).ToDaftar() });
            }
        }

        return found;
    }

    private static bool Fits(SifatAkumulasi? sifat, TriwulanDiperiksa triwulan, decimal stated, decimal most) =>
        Readings(sifat, triwulan).Exists(value => Math.Abs(value - stated) <= most);

    private static SifatAkumulasi? Declared(KonteksPemeriksaan konteks, HasilKinerjaE81 kinerja) =>
        konteks.FindRencana(kinerja.Indikator)?.Akumulasi is { } a && (a.Entri is not null || a.Triwulan is not null) ? a : null;

    // What the quarters may make: by what is declared, else in every way.
    private static List<decimal> Readings(SifatAkumulasi? sifat, TriwulanDiperiksa triwulan)
    {
        List<decimal> mean = [triwulan.RataRata(strip: true), triwulan.RataRata(strip: false)];
        if (sifat is null)
        {
            return [triwulan.Jumlah, triwulan.PosisiAkhir, triwulan.Maksimum, .. mean];
        }

        // A mean or a maximum is of the figures as they stand; else how they are entered comes first.
        return sifat.Triwulan == CaraAkumulasi.RataRata ? mean
            : sifat.Triwulan == CaraAkumulasi.Maksimum ? [triwulan.Maksimum]
            : sifat.Entri == BentukEntri.Posisi || (sifat.Entri is null && sifat.Triwulan == CaraAkumulasi.PosisiAkhir) ? [triwulan.PosisiAkhir]
            : [triwulan.Jumlah];
    }

    private Temuan Found(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, (IsianDiperiksa Isian, TriwulanDiperiksa Triwulan, decimal Tercantum)[] rows)
    {
        var (isian, triwulan, stated) = rows[0];
        decimal? angka = Declared(konteks, (HasilKinerjaE81)isian.Hasil) is { } sifat ? Readings(sifat, triwulan)[0] : null;
        var quarters = string.Join("; ", triwulan.Nilai.Select(KataPeriksa.Angka));
        return Temukan(
            isian.Tempat(KolomE81.RealisasiRenja),
            angka is { } satu
                ? $"Realisasi Renja tercantum {KataPeriksa.Angka(stated)}, sedangkan menurut cara akumulasinya triwulan {quarters} memberi {KataPeriksa.Angka(satu)}."
                : $"Realisasi Renja tercantum {KataPeriksa.Angka(stated)}, padahal triwulannya {quarters}: dijumlahkan {KataPeriksa.Angka(triwulan.Jumlah)}, posisi akhir {KataPeriksa.Angka(triwulan.PosisiAkhir)}, rata-rata {Mean(triwulan)}, maksimum {KataPeriksa.Angka(triwulan.Maksimum)}.",
            angka is { } one
                ? $"A realisasi of {KataPeriksa.Angka(stated)} is stated, while by its declared accumulation the quarters {quarters} make {KataPeriksa.Angka(one)}."
                : $"A realisasi of {KataPeriksa.Angka(stated)} is stated, though its quarters are {quarters}: summed {KataPeriksa.Angka(triwulan.Jumlah)}, end position {KataPeriksa.Angka(triwulan.PosisiAkhir)}, mean {Mean(triwulan)}, maximum {KataPeriksa.Angka(triwulan.Maksimum)}.") with
        {
            Tahun = evaluasi.Formulir.Tahun,
            Tercantum = NilaiTemuan.FromAngka(stated, isian.Indikator!.Satuan),
            Terhitung = angka is { } value ? NilaiTemuan.FromAngka(value, isian.Indikator.Satuan) : null,
            TempatLain = rows.Skip(1).Select(static r => r.Isian.Tempat(KolomE81.RealisasiRenja)).ToDaftar(),
            Deklarasi = angka is null ? default : konteks.FindPokok(rows.Select(r => Fits(null, r.Triwulan, r.Tercantum, Beda.Bawaan) ? konteks.FindRencana(r.Isian.Indikator!) : null)),
        };
    }

    private static string Mean(TriwulanDiperiksa triwulan) => KataPeriksa.Angka(decimal.Round(triwulan.RataRata(strip: true), 2, MidpointRounding.AwayFromZero));
}
