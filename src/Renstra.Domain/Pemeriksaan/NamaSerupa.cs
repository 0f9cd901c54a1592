using System.Text;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Names that differ only in how they are written: case, blanks, punctuation, a number in front, "%" for "persentase", "Kab" for "Kabupaten".</summary>
internal static class NamaSerupa
{
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
        var word = new StringBuilder();
        foreach (var c in nama)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToUpperInvariant(c));
                continue;
            }

            Close(key, word, skipLevels);
            if (c == '%')
            {
                word.Append("PERSEN");
                Close(key, word, skipLevels);
            }
        }

        Close(key, word, skipLevels);
        return key.ToString();
    }

    // A number in front only numbers; the mark "(SPM)" is no part of the name; a letter typed twice is one.
    private static void Close(StringBuilder key, StringBuilder word, bool skipLevels)
    {
        if (word.Length == 0)
        {
            return;
        }

        var text = word.ToString();
        word.Clear();
        if (text == "SPM" || (key.Length == 0 && ((text.Length <= 2 && char.IsAsciiDigit(text[0])) || (skipLevels && Array.IndexOf(Levels, text) >= 0))))
        {
            return;
        }

        foreach (var (from, to) in Words)
        {
            text = text == from ? to : text;
        }

        foreach (var c in text)
        {
            if (key.Length == 0 || key[^1] != c || char.IsAsciiDigit(c))
            {
                key.Append(c);
            }
        }
    }
}
