namespace Renstra.Domain.Perhitungan;

/// <summary>An indicator in the evaluation of a Renstra over its years (baris evaluasi Renstra).</summary>
public sealed class BarisEvaluasiRenstra
{
    internal BarisEvaluasiRenstra(TabelCapaian tabel, BarisCapaian baris, Dictionary<string, Indikator> acuan, PeriodeRenstra periode, OpsiEvaluasiRenstra opsi)
    {
        (Tabel, Baris) = (tabel, baris);
        Capaian = CapaianIndikator.Calculate(baris, acuan.GetValueOrDefault, opsi.Tafsir, opsi.Kumulatif.Capaian);
        var asal = baris.Mengulang is { } id ? acuan.GetValueOrDefault(id) : null;
        var terakhir = baris.Realisasi.GetTahun().Where(t => periode.Contains(t) && baris.Realisasi.GetTercantum(t).HasValue).Select(static t => (TahunAnggaran?)t).LastOrDefault();
        if (terakhir is { } sampai)
        {
            var target = asal is { Target.IsKosong: false } ? asal.Target : baris.Target;
            var indikator = new Indikator { Nama = baris.Nama, Satuan = baris.Satuan, Polaritas = asal?.Polaritas, Akumulasi = asal?.Akumulasi, SifatTarget = asal?.SifatTarget, Baseline = asal?.Baseline, Target = target };
            Kumulatif = KumulatifPeriode.Calculate(indikator, baris.Realisasi, periode, sampai, tafsir: opsi.Tafsir, opsi: opsi.Kumulatif, tempat: new(baris, ["realisasi"], baris.Sumber));
        }
    }

    /// <summary>The table that states its realisasi.</summary>
    public TabelCapaian Tabel { get; }

    /// <summary>The row.</summary>
    public BarisCapaian Baris { get; }

    /// <summary>Target, realisasi and achievement by year, of every year that the table states.</summary>
    public CapaianIndikator Capaian { get; }

    /// <summary>What has accumulated up to the last year of the period that states a realisasi; <see langword="null"/> where none does.</summary>
    public KumulatifPeriode? Kumulatif { get; }
}
