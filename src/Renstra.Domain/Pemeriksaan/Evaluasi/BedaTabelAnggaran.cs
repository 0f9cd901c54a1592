using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A row of a budget table, or its total, that is not the sum of the rows right below it.</summary>
internal sealed record BedaTabelAnggaran(BarisAnggaran Baris, HalAnggaran Hal, TahunAnggaran Tahun, Rupiah Tercantum, Rupiah Jumlah, bool IsJumlah)
{
    internal Rupiah Selisih => Tercantum - Jumlah;

    internal TempatTemuan Tempat => TempatTemuan.Of(Baris, Hal == HalAnggaran.Anggaran ? "anggaran" : "realisasi", Tahun);

    /// <summary>The places that differ, as far as both sides can be read.</summary>
    internal static IEnumerable<BedaTabelAnggaran> Of(TabelAnggaran tabel)
    {
        foreach (var p in PerbandinganAnggaran.Compare(tabel))
        {
            if (p.Hal == HalAnggaran.Persen)
            {
                continue;
            }

            var total = ReferenceEquals(p.Baris, tabel.Jumlah);
            Func<BarisAnggaran, DeretTahunan<Tercantum<Rupiah>>> series = p.Hal == HalAnggaran.Anggaran ? static b => b.Anggaran : static b => b.Realisasi;
            if (series(p.Baris).GetTercantum(p.Tahun).TryGetValue(out var stated))
            {
                yield return new(p.Baris, p.Hal, p.Tahun, stated, PerbandinganAnggaran.Sum(total ? tabel.Baris : p.Baris.Rincian, series, p.Tahun).Jumlah, total);
            }
        }
    }
}
