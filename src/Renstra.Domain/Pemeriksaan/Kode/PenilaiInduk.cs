namespace Renstra.Domain.Pemeriksaan;

/// <summary>Which rows have a code that does not lie under that of the nearest ancestor whose code can be relied on.</summary>
internal static class PenilaiInduk
{
    internal static List<(NodaBerkode Noda, NodaBerkode Induk)> Judge(IEnumerable<NodaBerkode> semua)
    {
        var wrong = new List<(NodaBerkode Noda, NodaBerkode Induk)>();
        var flagged = new HashSet<NodaBerkode>();
        foreach (var noda in semua.Where(IsJudged))
        {
            // Under an ancestor that is wrong itself it is wrong with it: the cause is there.
            var above = noda.GetLeluhur().Where(l => IsJudged(l) && l.Kode.Tingkat.Value < noda.Kode.Tingkat.Value).ToList();
            var relied = above.FindIndex(l => !flagged.Contains(l));
            if (relied >= 0 && !above.Take(relied + 1).Any(l => l.Kode.Contains(noda.Kode)))
            {
                flagged.Add(noda);
                wrong.Add((noda, above[relied]));
            }
        }

        return wrong;
    }

    private static bool IsJudged(NodaBerkode noda) => noda.IsSetingkat && !noda.Kode.IsTemplate;
}
