namespace Renstra.Domain.Perhitungan;

/// <summary>A cell that the total of a budget table lacks (kekurangan): with it, the total would be another one.</summary>
/// <param name="Baris">The top row.</param>
/// <param name="Hal">Its budget or its realisasi.</param>
/// <param name="Tahun">The year.</param>
/// <param name="Keadaan">What stands there: nothing, a dash beside an amount, or something unreadable.</param>
public sealed record KekuranganAnggaran(BarisAnggaran Baris, HalAnggaran Hal, TahunAnggaran Tahun, KeadaanTercantum Keadaan)
{
    // A row with a dash for both had no money that year, and lacks none.
    internal static IEnumerable<KekuranganAnggaran> Find(TabelAnggaran tabel, IEnumerable<TahunAnggaran> tahun)
    {
        foreach (var t in tahun)
        {
            foreach (var baris in tabel.Baris.ToArray())
            {
                Tercantum<Rupiah> a = baris.Anggaran.GetTercantum(t), r = baris.Realisasi.GetTercantum(t);
                if (IsLacking(a, r))
                {
                    yield return new(baris, HalAnggaran.Anggaran, t, a.Keadaan);
                }

                if (IsLacking(r, a))
                {
                    yield return new(baris, HalAnggaran.Realisasi, t, r.Keadaan);
                }
            }
        }
    }

    private static bool IsLacking(Tercantum<Rupiah> sel, Tercantum<Rupiah> pasangan) =>
        !sel.HasValue && (sel.Keadaan != KeadaanTercantum.Strip || pasangan.HasValue);
}
