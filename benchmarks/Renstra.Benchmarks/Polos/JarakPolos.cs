namespace Renstra.Benchmarks.Polos;

/// <summary>Levenshtein's distance as every textbook has it: one row, every cell.</summary>
internal static class JarakPolos
{
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<int> baris)
    {
        for (var j = 0; j <= b.Length; j++)
        {
            baris[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var serong = baris[0];
            baris[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var baru = Math.Min(Math.Min(baris[j - 1], baris[j]) + 1, serong + (a[i - 1] == b[j - 1] ? 0 : 1));
                (serong, baris[j]) = (baris[j], baru);
            }
        }

        return baris[b.Length];
    }
}
