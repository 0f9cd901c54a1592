namespace Renstra.Domain.Pemeriksaan;

/// <summary>One cause, one finding: leaves out what a rule found where one that it gives way to has found something.</summary>
internal static class KalahSebab
{
    // The rules that dispute what the plan declares of an indicator: its polarity, its accumulation, what its targets mean.
    private static readonly string[] DeclarationRules = ["TRGT001", "TRGT002", "TRGT003", "TRGT011", "TRGT018"];

    internal static void Remove(List<Temuan> temuan)
    {
        var found = new Dictionary<(string Id, object Noda), List<TahunAnggaran?>>(new SameNode());
        foreach (var t in temuan)
        {
            Add(found, t, t.Tempat);
            foreach (var lain in t.TempatLain)
            {
                Add(found, t, lain);
            }
        }

        // What gathers rows that cannot be judged goes only if all of them are told of.
        temuan.RemoveAll(t => (IsTold(t, t.Tempat) && (t.Status == StatusTemuan.Temuan || t.TempatLain.All(lain => IsTold(t, lain))))
            || (t.Deklarasi.Count > 0 && t.Deklarasi.All(p => Array.Exists(DeclarationRules, id => found.ContainsKey((id, p.Noda))))));

        bool IsTold(Temuan t, TempatTemuan tempat) => t.Aturan.Mengalah.Any(id =>
            found.TryGetValue((id, tempat.Noda), out var tahun) && tahun.Exists(y => y is null || t.Tahun is null || y == t.Tahun));
    }

    private static void Add(Dictionary<(string, object), List<TahunAnggaran?>> found, Temuan t, TempatTemuan tempat)
    {
        var key = (t.Aturan.Id, tempat.Noda);
        if (!found.TryGetValue(key, out var tahun))
        {
            found.Add(key, tahun = []);
        }

        tahun.Add(ReferenceEquals(tempat, t.Tempat) ? t.Tahun : null);
    }

    private sealed class SameNode : IEqualityComparer<(string Id, object Noda)>
    {
        public bool Equals((string Id, object Noda) x, (string Id, object Noda) y) => x.Id == y.Id && ReferenceEquals(x.Noda, y.Noda);

        public int GetHashCode((string Id, object Noda) obj) =>
            HashCode.Combine(obj.Id.GetHashCode(StringComparison.Ordinal), System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj.Noda));
    }
}
