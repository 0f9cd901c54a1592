namespace Renstra.Nomenclature;

/// <summary>Whether two names of one code have enough words in common to be names of one activity.</summary>
internal static class KataBersama
{
    /// <summary>
    /// Whether fewer than half of the words of the longer name are in the other, in any order; and the longer does not merely go on where the
    /// other ends, as one does that was given a remark or a purpose.
    /// </summary>
    internal static bool IsLainSamaSekali(string satu, string lain)
    {
        var a = KataTertulis.Split(satu).ConvertAll(static k => k.Normal);
        var b = KataTertulis.Split(lain).ConvertAll(static k => k.Normal);
        var (pendek, panjang) = a.Count <= b.Count ? (a, b) : (b, a);
        return 2 * CountShared(pendek, panjang) < panjang.Count && !(pendek.Count > 1 && panjang.Take(pendek.Count).SequenceEqual(pendek));
    }

    private static int CountShared(List<string> pendek, List<string> panjang)
    {
        List<string> sisa = [.. panjang];
        return pendek.Count(sisa.Remove);
    }
}
