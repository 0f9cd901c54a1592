namespace Renstra.Domain.Pemeriksaan;

/// <summary>Pairs the parts of two versions, the surest way first; each part once.</summary>
internal static class Pemasang
{
    /// <summary>The pairs and what was added, in the order of the new version, then what was removed.</summary>
    internal static List<(T? Lama, T? Baru, DasarPengenalan? Dasar)> Pair<T>(
        IEnumerable<T> lama, IEnumerable<T> baru, params (DasarPengenalan Dasar, Func<T, T, bool> Same)[] cara)
        where T : class
    {
        T[] old = [.. lama], now = [.. baru];
        var used = new bool[old.Length];
        var found = new (T Lama, DasarPengenalan Dasar)?[now.Length];
        foreach (var (dasar, same) in cara)
        {
            for (var i = 0; i < old.Length; i++)
            {
                var at = used[i] ? -1 : Enumerable.Range(0, now.Length).FirstOrDefault(n => found[n] is null && same(old[i], now[n]), -1);
                if (at >= 0)
                {
                    found[at] = (old[i], dasar);
                    used[i] = true;
                }
            }
        }

        return
        [
            .. now.Select((b, n) => (found[n]?.Lama, (T?)b, found[n]?.Dasar)),
            .. old.Where((_, i) => !used[i]).Select(static a => ((T?)a, (T?)null, (DasarPengenalan?)null)),
        ];
    }
}
