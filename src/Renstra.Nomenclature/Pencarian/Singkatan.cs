namespace Renstra.Nomenclature;

/// <summary>What everybody abbreviates in the names of entries: <c>Cakupan Daerah Kab./Kota</c>, <c>Prov.</c></summary>
internal static class Singkatan
{
    /// <summary>A word in normal form, written out if it is an abbreviation.</summary>
    internal static string Lengkapi(string kata) => kata switch
    {
        "kab" => "kabupaten",
        "prov" or "prop" or "propinsi" => "provinsi",
        _ => kata,
    };

    /// <summary>A text in normal form with its abbreviations written out; <see langword="null"/> if there are none.</summary>
    internal static string? LengkapiSemua(ReadOnlySpan<char> normal)
    {
        var teks = normal.ToString();
        var lengkap = string.Join(' ', teks.Split(' ').Select(Lengkapi));
        return lengkap == teks ? null : lengkap;
    }
}
