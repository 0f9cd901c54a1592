namespace Renstra.Domain.Pemeriksaan;

/// <summary>Which rows have a code that does not lie under that of the nearest ancestor whose code can be relied on.</summary>
internal sealed class PenilaiInduk(KonteksPemeriksaan konteks)
{
    internal List<SalahInduk> Judge()
    {
        var wrong = new List<(NodaBerkode Noda, NodaBerkode Induk)>();
        var flagged = new HashSet<NodaBerkode>();
        foreach (var noda in konteks.Berkode.Where(IsJudged))
        {
            // Under an ancestor that is wrong itself it is wrong with it: the cause is there.
            var above = noda.GetLeluhur().Where(l => IsJudged(l) && l.Kode.Tingkat.Value < noda.Kode.Tingkat.Value).ToList();
            var relied = above.FindIndex(l => !flagged.Contains(l));
            if (relied >= 0 && !above.Take(relied + 1).Any(l => Code(l).Contains(Code(noda))))
            {
                flagged.Add(noda);
                wrong.Add((noda, above[relied]));
            }
        }

        return [.. wrong.GroupBy(static s => (s.Induk, s.Noda.Induk, s.Noda.Kode.Induk)).Select(g => Blame(g.Key.Item1, [.. g.Select(static s => s.Noda)]))];
    }

    private static bool IsJudged(NodaBerkode noda) => noda.IsSetingkat && !noda.Kode.IsTemplate;

    // A wrong digit of the kewenangan is told by itself.
    private KodeRekening Code(NodaBerkode noda) => KewenanganTidakSesuai.IsWrong(konteks, noda)
        ? KewenanganTidakSesuai.With(noda.Kode, konteks.JenisDaerah.Kewenangan)
        : noda.Kode;

    // All children of a parent agree against it, and its name does not bear its code out: then the parent's code is the likelier mistake.
    private SalahInduk Blame(NodaBerkode induk, NodaBerkode[] group)
    {
        var parent = group[0].Induk!;
        var agree = ReferenceEquals(parent, induk) && group.Length == parent.Anak.Count && group[0].Kode.Induk.Tingkat == parent.Kode.Tingkat;
        return new(induk, group, agree && !IsNamed(parent) && (group.Length > 1 || IsNamed(group[0]) || IsBorneOut(group[0])));
    }

    private bool IsNamed(NodaBerkode noda) => konteks.FindEntri(noda.Kode, noda.Tahun) is var (entri, _) && NamaPolos.IsSama(noda.Nama, entri.Nama);

    private bool IsBorneOut(NodaBerkode noda) => noda.Anak.Count > 0 && noda.Anak.TrueForAll(a => IsJudged(a) && Code(noda).Contains(Code(a)));
}
