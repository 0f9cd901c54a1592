namespace Renstra.Domain.Json;

/// <summary>"Did you mean": the nearest of some names, if one is near.</summary>
internal static class Saran
{
    internal static string? Nearest(string text, IEnumerable<string> names)
    {
        if (text.Length is 0 or > 60)
        {
            return null;
        }

        // "pagu" for "paguTercantum": one name inside the other.
        var inside = text.Length < 4 ? null : names.FirstOrDefault(n => n.StartsWith(text, StringComparison.OrdinalIgnoreCase) || (n.Length >= 4 && text.StartsWith(n, StringComparison.OrdinalIgnoreCase)));
        string? best = null;
        var least = Math.Max(1, text.Length / 3) + 1;
        foreach (var name in names)
        {
            var distance = Distance(text.ToUpperInvariant(), name.ToUpperInvariant(), least);
            if (distance < least)
            {
                (best, least) = (name, distance);
            }
        }

        return best ?? inside;
    }

    // Optimal string alignment: a swap of neighbours is one slip of the hand.
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) >= most)
        {
            return most;
        }

        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
