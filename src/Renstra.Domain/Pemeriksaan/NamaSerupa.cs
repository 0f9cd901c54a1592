using System.Text;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Names that differ only in how they are written: case, blanks, punctuation, a number in front, "%" for "persentase", "Kab" for "Kabupaten".</summary>
internal static class NamaSerupa
{
    private const int ShortestTypo = 5;

    private static readonly (string From, string To)[] Words =
    [
        ("PERSEN", "PERSENTASE"), ("PROSENTASE", "PERSENTASE"), ("PROSEN", "PERSENTASE"), ("KAB", "KABUPATEN"), ("KEC", "KECAMATAN"), ("JML", "JUMLAH"),
    ];

    private static readonly string[] Levels = ["PROGRAM", "KEGIATAN", "SUB", "SUBKEGIATAN"];

    internal static bool IsSama(string satu, string lain) => string.Equals(satu, lain, StringComparison.OrdinalIgnoreCase) || Key(satu) == Key(lain);

    /// <summary>What all writings of a name have in common; empty for a name without letters.</summary>
    internal static string Key(string? nama) => Build(nama, skipLevels: false);

    /// <summary>The same without the words of the level in front: <c>PROGRAM</c>, <c>Sub Kegiatan</c>.</summary>
    internal static string NodeKey(string? nama) => Build(nama, skipLevels: true);

    private static string Build(string? nama, bool skipLevels)
    {
        if (string.IsNullOrEmpty(nama))
        {
            return "";
        }

        var key = new StringBuilder(nama.Length);
        for (var at = 0; at < nama.Length;)
        {
            var from = at;
            while (at < nama.Length && char.IsLetterOrDigit(nama[at]))
            {
                at++;
            }

            Append(key, nama.AsSpan(from, at - from), skipLevels);
            if (at < nama.Length && nama[at++] == '%')
            {
                Append(key, "PERSENTASE", skipLevels);
            }
        }

        return key.ToString();
    }

    // A number in front only numbers; the mark "(SPM)" is no part of the name; a letter typed twice is one, but II is not I.
    private static void Append(StringBuilder key, ReadOnlySpan<char> word, bool skipLevels)
    {
        if (word.IsEmpty || Is(word, "SPM") || (key.Length == 0 && ((word.Length <= 2 && char.IsAsciiDigit(word[0])) || (skipLevels && IsLevel(word)))))
        {
            return;
        }

        foreach (var (from, to) in Words)
        {
            word = Is(word, from) ? to : word;
        }

        var last = '\0';
        foreach (var letter in word)
        {
            var c = char.ToUpperInvariant(letter);
            if (c != last || char.IsAsciiDigit(c) || word.Length < ShortestTypo)
            {
                key.Append(c);
            }

            last = c;
        }
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool IsLevel(ReadOnlySpan<char> word)
    {
        foreach (var level in Levels)
        {
            if (Is(word, level))
            {
                return true;
            }
        }

        return false;
    }
}
