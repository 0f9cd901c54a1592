using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// What a level of the funding tree states against the level right below it. Compared level by level, so that one wrong amount is found where
/// it stands: where a node disagrees with what stands below it, and the node above agrees with that, nothing is wrong above.
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

        foreach (var tahun in konteks.Kolom.AsSpan().ToArray())
        {
            if (!tercantum.GetTercantum(tahun).TryGetValue(out var stated))
            {
                continue;
            }

            AngkaPagu sum = default, corrected = default;
            foreach (var a in anak)
            {
                var own = Own(rekap, a, tahun);
                sum += own;
                corrected += a.JumlahAnak == 0 ? own : Below(rekap, a, tahun);
            }

            if (sum.Terbaca + sum.TidakTerbaca > 0)
            {
                yield return new(tahun, stated, corrected.IsLengkap && corrected.Jumlah == stated ? corrected : sum);
            }
        }
    }

    // What a child states counts; a child that states nothing counts by what follows from those below it.
    private static AngkaPagu Own(RekapPagu rekap, NodaPendanaan noda, TahunAnggaran tahun)
    {
        var cell = noda.PaguTercantum.GetTercantum(tahun);
        return cell.IsKosong ? rekap.Get(noda, tahun) : AngkaPagu.From(cell);
    }

    // What the child would state if it agreed with those below it.
    private static AngkaPagu Below(RekapPagu rekap, NodaPendanaan noda, TahunAnggaran tahun)
    {
        var sum = default(AngkaPagu);
        for (var i = 0; i < noda.JumlahAnak; i++)
        {
            sum += Own(rekap, noda.GetAnak(i), tahun);
        }

        return sum.Terbaca + sum.TidakTerbaca > 0 ? sum : Own(rekap, noda, tahun);
    }
}
