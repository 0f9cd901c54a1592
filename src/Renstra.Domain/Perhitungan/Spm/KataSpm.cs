namespace Renstra.Domain.Perhitungan;

/// <summary>The words of a printed jenis pelayanan, without case, punctuation and differences of spelling.</summary>
internal static class KataSpm
{
    internal static string[] Split(string teks)
    {
        var words = new List<string>();
        for (var at = 0; at < teks.Length;)
        {
            var start = at;
            while (at < teks.Length && char.IsLetterOrDigit(teks[at]))
            {
                at++;
            }

            if (at > start)
            {
                words.AddRange(Spell(teks[start..at].ToLowerInvariant()));
            }
            else
            {
                at++;
            }
        }

        return [.. words];
    }

    // Spellings and short forms that stand for one and the same word.
    private static string[] Spell(string word) => word switch
    {
        "terlantar" => ["telantar"],
        "ketentraman" => ["ketenteraman"],
        "kab" => ["kabupaten"],
        "prov" => ["provinsi"],
        "klb" => ["kejadian", "luar", "biasa"],
        "tbc" or "tb" => ["tuberkulosis"],
        "lansia" => ["lanjut", "usia"],
        _ => [word],
    };
}
