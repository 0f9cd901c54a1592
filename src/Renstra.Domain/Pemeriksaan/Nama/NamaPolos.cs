namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// Names compared word by word, as reviewers take them for one: case, blanks, punctuation, <c>Kab</c> for <c>Kabupaten</c> and the word for the
/// level in front make no other name. Nothing is allocated, for most names are equal.
/// </summary>
internal static class NamaPolos
{
    /// <summary>Whether two texts are one name.</summary>
    internal static bool IsSama(ReadOnlySpan<char> satu, ReadOnlySpan<char> lain)
    {
        if (satu.SequenceEqual(lain))
        {
            return true;
        }

        satu = SkipLevel(satu);
        lain = SkipLevel(lain);
        while (true)
        {
            var a = Next(ref satu);
            var b = Next(ref lain);
            if (a.IsEmpty || b.IsEmpty)
            {
                return a.IsEmpty && b.IsEmpty;
            }

            if (!IsSamaKata(a, b))
            {
                return false;
            }
        }
    }

    /// <summary>Whether two texts are one but for typing errors and endings of words: as many words, and each of them nearly the same.</summary>
    internal static bool IsMirip(ReadOnlySpan<char> satu, ReadOnlySpan<char> lain)
    {
        satu = SkipLevel(satu);
        lain = SkipLevel(lain);
        while (true)
        {
            var a = Next(ref satu);
            var b = Next(ref lain);
            if (a.IsEmpty || b.IsEmpty)
            {
                return a.IsEmpty && b.IsEmpty;
            }

            if (!IsSamaKata(a, b) && !IsOneLetterOff(a, b) && !IsEnding(a, b) && !IsEnding(b, a))
            {
                return false;
            }
        }
    }

    /// <summary>Whether one letter is changed, missing or too much, in words that are long enough to be the same.</summary>
    internal static bool IsOneLetterOff(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < b.Length)
        {
            var shorter = a;
            a = b;
            b = shorter;
        }

        if (b.Length < 5 || a.Length - b.Length > 1)
        {
            return false;
        }

        var at = 0;
        while (at < b.Length && char.ToUpperInvariant(a[at]) == char.ToUpperInvariant(b[at]))
        {
            at++;
        }

        return at == b.Length || a[(at + 1)..].Equals(b[(a.Length > b.Length ? at : at + 1)..], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A text that two texts share if they are one name.</summary>
    internal static string Key(ReadOnlySpan<char> nama)
    {
        var key = new System.Text.StringBuilder(nama.Length);
        nama = SkipLevel(nama);
        while (Next(ref nama) is { IsEmpty: false } kata)
        {
            foreach (var huruf in Whole(kata))
            {
                key.Append(char.ToUpperInvariant(huruf));
            }

            key.Append(' ');
        }

        return key.ToString();
    }

    /// <summary>Whether the first word of a name is this.</summary>
    internal static bool BeginsWith(ReadOnlySpan<char> nama, ReadOnlySpan<char> kata) => Next(ref nama).Equals(kata, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a text has no word.</summary>
    internal static bool IsKosong(ReadOnlySpan<char> nama) => Next(ref nama).IsEmpty;

    private static ReadOnlySpan<char> SkipLevel(ReadOnlySpan<char> nama)
    {
        var sisa = nama;
        while (Next(ref sisa) is var kata && IsLevel(kata))
        {
            nama = sisa;
        }

        return nama;
    }

    private static bool IsLevel(ReadOnlySpan<char> kata)
    {
        foreach (var level in (ReadOnlySpan<string>)["program", "kegiatan", "sub", "subkegiatan", "bidang", "urusan", "pemerintahan"])
        {
            if (kata.Equals(level, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSamaKata(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        Whole(a).Equals(Whole(b), StringComparison.OrdinalIgnoreCase);

    // Meningkat, meningkatkan.
    private static bool IsEnding(ReadOnlySpan<char> word, ReadOnlySpan<char> longer) =>
        word.Length >= 5 && longer.Length - word.Length is > 0 and <= 3 && longer.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Whole(ReadOnlySpan<char> kata) => kata switch
    {
        "&" => "dan",
        _ when kata.Equals("kab", StringComparison.OrdinalIgnoreCase) => "kabupaten",
        _ when kata.Equals("prov", StringComparison.OrdinalIgnoreCase) => "provinsi",
        _ => kata,
    };

    // The next run of letters and digits; an ampersand is a word.
    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> sisa)
    {
        var awal = 0;
        while (awal < sisa.Length && !char.IsLetterOrDigit(sisa[awal]) && sisa[awal] != '&')
        {
            awal++;
        }

        var akhir = awal;
        while (akhir < sisa.Length && char.IsLetterOrDigit(sisa[akhir]))
        {
            akhir++;
        }

        if (akhir == awal && awal < sisa.Length)
        {
            akhir++;
        }

        var kata = sisa[awal..akhir];
        sisa = sisa[akhir..];
        return kata;
    }
}
