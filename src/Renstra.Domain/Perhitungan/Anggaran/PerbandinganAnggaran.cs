namespace Renstra.Domain.Perhitungan;

/// <summary>One place in a budget table where stated and computed differ (perbandingan anggaran). Places that agree are not listed.</summary>
/// <param name="Baris">The row.</param>
/// <param name="Hal">What was compared.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Tercantum">What is stated, as text: plain notation, <c>-</c>, or the unreadable text; empty for a blank.</param>
/// <param name="Terhitung">What follows, as text in plain notation; percentages at two decimals.</param>
public sealed record PerbandinganAnggaran(BarisAnggaran Baris, HalAnggaran Hal, TahunAnggaran Tahun, string Tercantum, string Terhitung)
{
    /// <summary>
    /// Compares every row of a budget table with the sum of its breakdown, the total with the sum of the top rows, and stated percentages
    /// with those that follow. A breakdown with an unreadable or missing figure is not judged.
    /// </summary>
    /// <param name="tabel">The table.</param>
    /// <returns>The differences, in the order of the table.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static IEnumerable<PerbandinganAnggaran> Compare(TabelAnggaran tabel)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        return Walk(tabel);
    }

    /// <summary>The sum of the top rows of a table in a year, budget and realisation.</summary>
    /// <param name="tabel">The table.</param>
    /// <param name="tahun">The year.</param>
    /// <returns>The sums, with what they rest on.</returns>
    /// <exception cref="OverflowException">A sum is out of range.</exception>
    public static (AngkaPagu Anggaran, AngkaPagu Realisasi) CalculateTotal(TabelAnggaran tabel, TahunAnggaran tahun)
    {
        ArgumentNullException.ThrowIfNull(tabel);
        return (Sum(tabel.Baris, static b => b.Anggaran, tahun), Sum(tabel.Baris, static b => b.Realisasi, tahun));
    }

    private static IEnumerable<PerbandinganAnggaran> Walk(TabelAnggaran tabel)
    {
        foreach (var baris in tabel.GetBaris())
        {
            foreach (var difference in Of(baris, baris.Rincian))
            {
                yield return difference;
            }
        }

        if (tabel.Jumlah is { } jumlah)
        {
            foreach (var difference in Of(jumlah, tabel.Baris))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<PerbandinganAnggaran> Of(BarisAnggaran baris, Daftar<BarisAnggaran> below)
    {
        foreach (var (hal, series) in new (HalAnggaran, Func<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>>)[] { (HalAnggaran.Anggaran, static b => b.Anggaran), (HalAnggaran.Realisasi, static b => b.Realisasi) })
        {
            foreach (var tahun in Years(series(baris), below, series))
            {
                var stated = series(baris).GetTercantum(tahun);
                var computed = Sum(below, series, tahun);
                var judged = below.Count > 0 && computed.IsLengkap && computed.Kosong == 0 && computed.Terbaca > 0;
                if (judged && !(stated.TryGetValue(out var value) && value == computed.Jumlah))
                {
                    yield return new(baris, hal, tahun, stated.Teks, computed.Jumlah.ToString());
                }
            }
        }

        foreach (var tahun in baris.PersenTercantum.GetTahun())
        {
            if (baris.PersenTercantum[tahun].TryGetValue(out var stated)
                && baris.Anggaran.GetTercantum(tahun).TryGetValue(out var anggaran)
                && baris.Realisasi.GetTercantum(tahun).TryGetValue(out var realisasi)
                && anggaran != Rupiah.Nol
                && Persen.FromRatio(realisasi, anggaran).Round() is var computed
                && computed != stated.Round())
            {
                yield return new(baris, HalAnggaran.Persen, tahun, stated.Round().ToString(), computed.ToString());
            }
        }
    }

    private static SortedSet<TahunAnggaran> Years(DeretTahunan<Tercantum<Rupiah>> own, Daftar<BarisAnggaran> below, Func<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>> series)
    {
        var years = new SortedSet<TahunAnggaran>(own.GetTahun());
        foreach (var row in below)
        {
            years.UnionWith(series(row).GetTahun());
        }

        return years;
    }

    internal static AngkaPagu Sum(Daftar<BarisAnggaran> rows, Func<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>> series, TahunAnggaran tahun)
    {
        var sum = default(AngkaPagu);
        foreach (var row in rows)
        {
            sum += AngkaPagu.From(series(row).GetTercantum(tahun));
        }

        return sum;
    }
}
