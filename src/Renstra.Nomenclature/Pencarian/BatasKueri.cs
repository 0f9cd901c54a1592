namespace Renstra.Nomenclature;

/// <summary>The bounds of a query: what is longer is cut, so that no text, however long, costs more than a long name.</summary>
internal static class BatasKueri
{
    /// <summary>How many characters are read: more than twice the longest name there is.</summary>
    internal const int Huruf = 1024;

    /// <summary>How many words are looked up; the longest name has fifty-five.</summary>
    internal const int Kata = 64;
}
