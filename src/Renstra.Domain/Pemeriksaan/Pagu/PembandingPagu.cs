using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// What a level of the funding tree states against what the level right below it states. Compared level by level, so that one wrong amount is
/// found where it stands and not again at each sum above it.
/// </summary>
internal readonly record struct PembandingPagu(TahunAnggaran Tahun, Rupiah Tercantum, AngkaPagu Anak)
{
    internal Rupiah Selisih => Tercantum - Anak.Jumlah;

    /// <summary>The years in which a node states an amount and those right below it state any.</summary>
    internal static IEnumerable<PembandingPagu> Of(KonteksPemeriksaan konteks, DeretTahunan<Tercantum<Rupiah>> tercantum, IReadOnlyList<NodaPendanaan> anak)
    {
        if (anak.Count == 0 || konteks.Rekap is not { } rekap)
        {
            yield break;
        }

        foreach (var tahun in (IReadOnlyList<TahunAnggaran>)konteks.Kolom)
        {
            if (!tercantum.GetTercantum(tahun).TryGetValue(out var stated))
            {
                continue;
            }

            var sum = default(AngkaPagu);
            foreach (var a in anak)
            {
                // What a child states counts; a child that states nothing counts by what follows from those below it.
                var cell = a.PaguTercantum.GetTercantum(tahun);
                sum += cell.IsKosong ? rekap.Get(a, tahun) : AngkaPagu.From(cell);
            }

            if (sum.Terbaca + sum.TidakTerbaca > 0)
            {
                yield return new(tahun, stated, sum);
            }
        }
    }
}
