namespace Renstra.Domain.Pemeriksaan;

/// <content>The years that are blank on every row of the funding table: one column that was not filled in.</content>
public sealed partial class KonteksPemeriksaan
{
    private const int BarisPalingSedikit = 3;

    private HashSet<TahunAnggaran>? _tanpaPagu;
    private HashSet<TahunAnggaran>? _tanpaTarget;

    /// <summary>The years of the columns, between years with pagu, in which no node states any, not even a dash.</summary>
    internal IReadOnlySet<TahunAnggaran> TahunTanpaPagu => _tanpaPagu ??= BlankPagu();

    /// <summary>The years of the period for which no indicator of the funding table has a target, though they have some.</summary>
    internal IReadOnlySet<TahunAnggaran> TahunTanpaTarget => _tanpaTarget ??= BlankTarget();

    /// <summary>Rows of which all of a level say the same are one; the others stand for themselves.</summary>
    internal IEnumerable<List<(NodaDiperiksa Noda, List<TahunAnggaran> Tahun)>> GroupRows(IEnumerable<(NodaDiperiksa Noda, List<TahunAnggaran> Tahun)> baris, Func<NodaDiperiksa, bool> isDinilai)
    {
        foreach (var group in baris.Where(static b => b.Tahun.Count > 0).GroupBy(static b => (b.Noda.Tingkat, string.Join(' ', b.Tahun))))
        {
            var rows = group.ToList();
            if (rows.Count >= BarisPalingSedikit && Noda.Count(n => n.Tingkat == group.Key.Tingkat && isDinilai(n)) == rows.Count)
            {
                yield return rows;
                continue;
            }

            foreach (var row in rows)
            {
                yield return [row];
            }
        }
    }

    private HashSet<TahunAnggaran> BlankPagu()
    {
        NodaPendanaan[] rows = [.. Noda.Select(static n => n.Noda).Where(static n => !n.PaguTercantum.IsKosong)];
        return rows.Length < BarisPalingSedikit ? [] :
        [
            .. Kolom.Where(t => Array.TrueForAll(rows, n => n.PaguTercantum.GetTercantum(t).IsKosong)
                && Array.Exists(rows, n => n.PaguTercantum.Awal < t) && Array.Exists(rows, n => n.PaguTercantum.Akhir > t)),
        ];
    }

    private HashSet<TahunAnggaran> BlankTarget()
    {
        IndikatorDiperiksa[] rows = [.. Indikator.Where(static i => i.Noda is not null && !i.Indikator.Target.IsKosong)];
        return rows.Length < BarisPalingSedikit || Array.TrueForAll(rows, static i => i.Noda!.Noda is SubKegiatan) ? [] :
            [.. Periode.GetTahun().Where(t => Array.TrueForAll(rows, i => i.Indikator.Target.GetTercantum(t).IsKosong))];
    }
}
