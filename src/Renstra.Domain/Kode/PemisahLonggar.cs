namespace Renstra.Domain;

/// <summary>Says where a separator does not hold a code together but parts it from another, or from a number: <c>1.06.01, 1.06.02</c>.</summary>
internal static class PemisahLonggar
{
    internal delegate bool Penguji(ReadOnlySpan<char> s);

    /// <summary>The refusal, with the reading of the whole if it has one; null where the separators leave no doubt.</summary>
    internal static TafsiranKode? Refuse(PindaianKode p, string? whole, Penguji isCode, JenisTeksKode jenis)
    {
        var cut = FindLoose(p.Ruas);
        if (cut == 0 && (cut = FindMiddle(p.Ruas)) > 0 && !isCode(p.Join(cut, p.Ruas.Count)))
        {
            return null;
        }

        if (cut == 0 || !isCode(p.Join(0, cut)))
        {
            return null;
        }

        var left = new KemungkinanKode(jenis, p.Join(0, cut));
        if (SplitAll(p, cut, isCode, jenis) is { } codes)
        {
            return TafsiranKode.Refuse(JenisTeksKode.BeberapaKode, codes);
        }

        return whole is null
            ? TafsiranKode.Refuse(JenisTeksKode.BeberapaKode, left)
            : TafsiranKode.Refuse(JenisTeksKode.BermaknaGanda, left, new KemungkinanKode(jenis, whole));
    }

    // Every part between separators of that kind is a code, of more than one segment: 1.06.04, 1.06.05.
    private static KemungkinanKode[]? SplitAll(PindaianKode p, int cut, Penguji isCode, JenisTeksKode jenis)
    {
        var codes = new List<KemungkinanKode>();
        var from = 0;
        for (var at = 1; at <= p.Ruas.Count; at++)
        {
            if (at < p.Ruas.Count && p.Ruas[at].Pemisah != p.Ruas[cut].Pemisah)
            {
                continue;
            }

            if (at - from < 2 || !isCode(p.Join(from, at)))
            {
                return null;
            }

            codes.Add(new(jenis, p.Join(from, at)));
            from = at;
        }

        return [.. codes];
    }

    // A blank, or a separator with a blank, where not every separator is of that kind; a dash between blanks always ends a code.
    private static int FindLoose(List<RuasKode> ruas)
    {
        var at = ruas.FindIndex(static r => r.Pemisah >= PemisahRuas.Spasi);
        return at > 0 && (ruas[at].Pemisah == PemisahRuas.GarisSpasi || ruas.Exists(r => r.Pemisah != PemisahRuas.Awal && r.Pemisah != ruas[at].Pemisah)) ? at : 0;
    }

    // The one separator that is no dot, and as many segments before it as behind: 1.06.01,1.06.02 and 1.06-1.07.
    private static int FindMiddle(List<RuasKode> ruas)
    {
        var middle = ruas.Count / 2;
        return ruas.Count % 2 == 0 && middle > 1 && ruas[middle].Pemisah != PemisahRuas.Titik
            && ruas.TrueForAll(r => r == ruas[middle] || r.Pemisah is PemisahRuas.Titik or PemisahRuas.Awal)
                ? middle
                : 0;
    }
}
