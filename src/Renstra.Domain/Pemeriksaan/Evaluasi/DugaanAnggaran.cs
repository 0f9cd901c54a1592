using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the rows of a budget table would be if its sums agreed (dugaan): the sum of the rows below, or what the row above leaves.</summary>
internal sealed class DugaanAnggaran
{
    private readonly Dictionary<object, List<(HalAnggaran Hal, TahunAnggaran Tahun, Rupiah Nilai)>> _nilai = new(ReferenceEqualityComparer.Instance);

    internal DugaanAnggaran(TabelAnggaran tabel, IEnumerable<BedaTabelAnggaran> semuaBeda)
    {
        foreach (var beda in semuaBeda)
        {
            Add(beda.Baris, beda, beda.Jumlah);
            foreach (var r in beda.IsJumlah ? tabel.Baris : beda.Baris.Rincian)
            {
                if ((beda.Hal == HalAnggaran.Anggaran ? r.Anggaran : r.Realisasi).GetTercantum(beda.Tahun).TryGetValue(out var own))
                {
                    Add(r, beda, own + beda.Selisih);
                }
            }
        }
    }

    /// <summary>The amounts that a cell may be meant to be; none where no sum contradicts it.</summary>
    internal IEnumerable<Rupiah> Get(BarisAnggaran? baris, HalAnggaran hal, TahunAnggaran tahun) =>
        baris is not null && _nilai.TryGetValue(baris, out var all) ? all.Where(n => n.Hal == hal && n.Tahun == tahun).Select(static n => n.Nilai) : [];

    private void Add(BarisAnggaran baris, BedaTabelAnggaran beda, Rupiah nilai)
    {
        if (!_nilai.TryGetValue(baris, out var all))
        {
            _nilai.Add(baris, all = []);
        }

        all.Add((beda.Hal, beda.Tahun, nilai));
    }
}
