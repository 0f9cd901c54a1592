using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>EVAL004: the realisasi of the Renstra does not follow from that of the years before and of this year.</summary>
internal sealed class RealisasiRenstraTidakSama() : Aturan(
    "EVAL004",
    "realisasi-renstra-tidak-sama",
    Keparahan.Galat,
    new("Realisasi Renstra tidak mengikuti realisasi sebelumnya dan realisasi Renja", "The realisasi of the Renstra does not follow from what was before and this year"),
    new("Rupiah dijumlahkan. Kinerja yang cara akumulasi tahunannya tidak dinyatakan dilaporkan hanya bila tidak satu pun cara cocok: jumlah, posisi akhir, rata-rata, maksimum. Yang dipakai adalah angka tercantum pada barisnya sendiri, sehingga triwulan yang salah tidak dilaporkan lagi.",
        "Rupiah add up. Performance whose accumulation over years is not declared is reported only where no way fits: sum, end position, mean, maximum. The figures that the row itself states are used, so wrong quarters are not reported again."))
{
    public override Daftar<DasarHukum> Dasar => [Pemeriksaan.Dasar.E81, Pemeriksaan.Dasar.Hitungan];

    public override Daftar<string> Mengalah => ["EVAL007"];

    public override ContohAturan Contoh => new(
        """
        "evaluasi": [ { "tahun": 2025, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL",
          "anggaran": { "realisasiSebelumnya": 44100000, "realisasiRenjaTercantum": 47500000, "realisasiRenstraTercantum": 47500000 } } ] } ]
        """,
        """
        "evaluasi": [ { "tahun": 2025, "awalRenstra": 2024, "akhirRenstra": 2026, "baris": [ { "tingkat": "program", "nama": "PROGRAM REHABILITASI SOSIAL",
          "anggaran": { "realisasiSebelumnya": 44100000, "realisasiRenjaTercantum": 47500000, "realisasiRenstraTercantum": 91600000 } } ] } ]
        """);

    public override IEnumerable<Temuan> Check(KonteksPemeriksaan konteks)
    {
        var found = new List<Temuan>();
        foreach (var evaluasi in konteks.Evaluasi)
        {
            foreach (var isian in evaluasi.Isian)
            {
                if (Judge(konteks, evaluasi, isian) is { } expected)
                {
                    found.Add(Found(konteks, evaluasi, isian, isian.Angka(KolomE81.RealisasiRenstra)!.Value, expected[0]));
                }
            }
        }

        return found;
    }

    /// <summary>What a row's realisasi of the Renstra may be, if it is none of that; <see langword="null"/> if it is, or cannot be judged.</summary>
    internal static List<decimal>? Judge(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, IsianDiperiksa isian) =>
        isian.Angka(KolomE81.RealisasiRenstra) is { } stated && Expected(konteks, evaluasi, isian) is { Count: > 0 } expected && !expected.Exists(e => Math.Abs(e - stated) <= 0.01m) ? expected : null;

    // Every reading of what the row states, and of its quarters where they contradict it; none where something is missing.
    private static List<decimal> Expected(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, IsianDiperiksa isian, bool dinyatakan = true)
    {
        var (before, now) = (isian.Sel(KolomE81.RealisasiSebelumnya), isian.Sel(KolomE81.RealisasiRenja));
        var awal = evaluasi.Formulir.Tahun is { } tahun && tahun == evaluasi.Formulir.AwalRenstra;
        if (Number(before, before.IsKosong && awal) is not { } s || Number(now, false) is not { } r)
        {
            return [];
        }

        if (isian.IsAnggaran || (before.IsKosong && awal))
        {
            return [s + r, .. DugaanE81.DariTriwulan(konteks, isian).Select(q => s + q)];
        }

        var declared = dinyatakan && isian.Indikator is { } i && konteks.FindRencana(i)?.Akumulasi?.Tahun is not null;
        if (declared && isian.Hasil.GetTerhitung(KolomE81.RealisasiRenstra, DasarHitung.Tercantum).TryGetValue(out var hasil))
        {
            return IsianDiperiksa.Number(hasil) is not { } angka ? []
                : isian.Hasil.GetTerhitung(KolomE81.RealisasiRenstra, DasarHitung.Triwulan).TryGetValue(out var dua) && IsianDiperiksa.Number(dua) is { } lain ? [angka, lain]
                : [angka];
        }

        var ke = evaluasi.Formulir is { Tahun: { } t, AwalRenstra: { } a } && t > a ? t - a + 1 : 2;
        return [.. DugaanE81.DariTriwulan(konteks, isian).Prepend(r).SelectMany(q => new[] { s + q, q, Math.Max(s, q), ((s * (ke - 1)) + q) / ke, (s + q) / 2 })];
    }

    private static decimal? Number(Tercantum<Target> sel, bool nol) => nol || sel.Keadaan == KeadaanTercantum.Strip ? 0 : IsianDiperiksa.Number(sel);

    private Temuan Found(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, IsianDiperiksa isian, decimal stated, decimal expected)
    {
        string Show(decimal value) => isian.IsAnggaran ? KataPeriksa.Rp(Rupiah.FromDecimal(value)) : KataPeriksa.Angka(value);
        NilaiTemuan Value(decimal value) => isian.IsAnggaran ? Rupiah.FromDecimal(value) : NilaiTemuan.FromAngka(value, isian.Indikator?.Satuan ?? default);
        return Temukan(
            isian.Tempat(KolomE81.RealisasiRenstra),
            $"Realisasi Renstra sampai tahun ini tercantum {Show(stated)}, sedangkan realisasi sebelumnya dan realisasi Renja memberi {Show(expected)}.",
            $"A realisasi of the Renstra of {Show(stated)} is stated, while what was before and this year make {Show(expected)}.") with
        {
            Tahun = evaluasi.Formulir.Tahun,
            Tercantum = Value(stated),
            Terhitung = Value(expected),
            Selisih = Value(stated - expected),
            Deklarasi = konteks.FindPokok([Declared(konteks, evaluasi, isian, stated)]),
        };
    }

    // The indicator of the plan whose accumulation alone makes a row wrong.
    private static Indikator? Declared(KonteksPemeriksaan konteks, FormulirDiperiksa evaluasi, IsianDiperiksa isian, decimal stated) =>
        !isian.IsAnggaran && isian.Indikator is { } indikator && konteks.FindRencana(indikator) is { Akumulasi.Tahun: not null } rencana
            && Expected(konteks, evaluasi, isian, dinyatakan: false).Exists(e => Math.Abs(e - stated) <= 0.01m)
            ? rencana : null;
}
