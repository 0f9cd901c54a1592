namespace Renstra.Domain.Perhitungan;

/// <content>Column 10: what the Renstra will have come to.</content>
public sealed partial class EvaluasiTC29
{
    // What the current year will bring: its realisasi where there is one, else what is promised.
    private Terhitung<Target> Expected(PencatatHitung? catat)
    {
        if (catat is not null)
        {
            var target = Baris.RealisasiTahunBerjalan is null;
            Input(catat, "5", "realisasi sampai dua tahun lalu", "realisasi up to two years ago", _kolom.Sebelumnya);
            Input(catat, "7", "realisasi tahun lalu", "realisasi of last year", _kolom.TahunLalu);
            Input(catat, "9", target ? "target tahun berjalan" : "realisasi tahun berjalan", target ? "target of the current year" : "realisasi of the current year", _kolom.Berjalan);
        }

        Terhitung<Target>[] periode = _kolom.IsTanpaSebelumnya && Cara != CaraAkumulasi.Jumlah
            ? [_kolom.TahunLalu, _kolom.Berjalan]
            : [_kolom.Sebelumnya, _kolom.TahunLalu, _kolom.Berjalan];
        if (periode.Length == 2)
        {
            catat?.Note("tahun lalu tahun pertama Renstra: sebelumnya belum ada realisasi", "last year was the first of the Renstra: nothing was realised before");
        }

        var hasil = Cara == CaraAkumulasi.PosisiAkhir ? Last(periode) : Cara == CaraAkumulasi.RataRata ? Mean(periode, catat) : Combine(periode, Cara, _opsi);
        if (hasil.TryGetValue(out var nilai))
        {
            catat?.Step(Cara.Sebut(), Cara.Sebut(Bahasa.Inggris), "", PencatatHitung.Sel(nilai));
            return hasil;
        }

        // Where nothing has a figure because nothing applies, that is the reason.
        return Array.Exists(periode, static p => p.Sebab == SebabTidakTerhitung.TidakBerlaku) && !Array.Exists(periode, static p => p.HasValue)
            ? SebabTidakTerhitung.TidakBerlaku
            : hasil;
    }

    private static Terhitung<Target> Combine(Terhitung<Target>[] periode, CaraAkumulasi cara, OpsiKumulatif opsi) =>
        Akumulasi.CombineTerhitung(Array.ConvertAll(periode, Akumulasi.Number), cara, opsi).Nilai.Map(static n => (Target)n);

    // The last that is known, a grade as well as a number: which of them it is, is found by the rules for positions.
    private Terhitung<Target> Last(Terhitung<Target>[] periode)
    {
        var urutan = new Terhitung<decimal>[periode.Length];
        for (var i = 0; i < urutan.Length; i++)
        {
            decimal ke = i;
            urutan[i] = periode[i].Map(_ => ke);
        }

        return Akumulasi.CombineTerhitung(urutan, CaraAkumulasi.PosisiAkhir, _opsi).Nilai.Map(ke => periode[(int)ke].Value);
    }

    // Column 5 is the mean of the years before: each of them weighs as much as the two that follow. With one of the figures missing it is no mean.
    private Terhitung<Target> Mean(Terhitung<Target>[] periode, PencatatHitung? catat)
    {
        var lengkap = Combine(periode, CaraAkumulasi.Jumlah, new() { HilangPadaJumlah = KebijakanPeriodeHilang.TidakDihitung, Strip = KebijakanStrip.SepertiKosong });
        if (!lengkap.HasValue || periode.Length == 2)
        {
            return lengkap.Map(static n => (Target)(((Target.Angka)n).Nilai / 2));
        }

        if (_kolom.TahunSebelumnya is not { } n)
        {
            return SebabTidakTerhitung.DataTidakLengkap;
        }

        var (s, r, t) = (Akumulasi.Number(periode[0]).Value, Akumulasi.Number(periode[1]).Value, Akumulasi.Number(periode[2]).Value);
        var hasil = ((s * n) + r + t) / (n + 2);
        catat?.Step("rata-rata tertimbang", "weighted mean", $"({PencatatHitung.Angka(s)} × {n} + {PencatatHitung.Angka(r)} + {PencatatHitung.Angka(t)}) ÷ {n + 2}", PencatatHitung.Angka(hasil));
        return (Target)hasil;
    }
}
