namespace Renstra.Nomenclature;

/// <summary>
/// The number of typing errors between two texts: letters put in, left out or exchanged (Levenshtein's distance), counted in UTF-16
/// units, as long as there are few of them.
/// </summary>
internal static class JarakSunting
{
    /// <summary>The distance, or <paramref name="paling"/> + 1 if it is greater.</summary>
    /// <remarks>
    /// For each number of errors, how far one comes on each diagonal of the table (Landau and Vishkin 1989): with two errors that are nine
    /// runs of equal letters at most, each compared many letters at a time, however long the texts are.
    /// </remarks>
    internal static int Count(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int paling)
    {
        var akhir = b.Length - a.Length;
        if (Math.Abs(akhir) > paling)
        {
            return paling + 1;
        }

        // Diagonal d is that of a[i] against b[i + d]; it stands at d + tengah, with one unreachable place on either side.
        var tengah = paling + 1;
        Span<int> lama = stackalloc int[(2 * paling) + 3];
        Span<int> baru = stackalloc int[(2 * paling) + 3];
        lama.Fill(int.MinValue / 2);
        baru.Fill(int.MinValue / 2);
        for (var galat = 0; galat <= paling; galat++)
        {
            for (var d = -galat; d <= galat; d++)
            {
                var i = galat == 0 ? 0 : Math.Max(Math.Max(lama[d + tengah], lama[d + tengah + 1]) + 1, lama[d + tengah - 1]);
                i = Math.Min(i, Math.Min(a.Length, b.Length - d));
                if (i < 0 || i + d < 0)
                {
                    continue;
                }

                i += a[i..].CommonPrefixLength(b[(i + d)..]);
                if (d == akhir && i == a.Length)
                {
                    return galat;
                }

                baru[d + tengah] = i;
            }

            baru.CopyTo(lama);
        }

        return paling + 1;
    }
}
