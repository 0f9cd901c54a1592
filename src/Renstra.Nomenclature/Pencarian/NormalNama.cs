using System.Globalization;

namespace Renstra.Nomenclature;

/// <summary>
/// The normal form of a name: its words in small letters, one blank between them. Case, punctuation, brackets and extra blanks do not
/// tell two names apart; <c>Kabupaten / Kota</c> is <c>KABUPATEN/KOTA</c>. An apostrophe stands inside a word (<c>Jum'at</c>), and
/// <c>&amp;</c> is the word <c>dan</c>.
/// </summary>
internal static class NormalNama
{
    // "&" becomes "dan" and a blank; nothing else grows.
    private const int Pemuaian = 4;

    internal static int GetMaxLength(int length) => length * Pemuaian;

    /// <summary>Writes the normal form.</summary>
    /// <returns>How many characters were written.</returns>
    internal static int Write(ReadOnlySpan<char> nama, Span<char> tujuan)
    {
        var panjang = 0;
        var jeda = false;
        foreach (var huruf in nama)
        {
            if (huruf == '&')
            {
                if (panjang > 0)
                {
                    tujuan[panjang++] = ' ';
                }

                "dan".CopyTo(tujuan[panjang..]);
                panjang += 3;
                jeda = true;
            }
            else if (Fold(huruf) is var lipat && lipat > ' ')
            {
                if (jeda && panjang > 0)
                {
                    tujuan[panjang++] = ' ';
                }

                tujuan[panjang++] = lipat;
                jeda = false;
            }
            else
            {
                jeda |= lipat == ' ';
            }
        }

        return panjang;
    }

    /// <summary>The character in the normal form: a letter or digit, a blank between words, or nothing (0) where it leaves no trace.</summary>
    internal static char Fold(char huruf) => huruf switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => huruf,
        >= 'A' and <= 'Z' => (char)(huruf | 0x20),
        '\'' or '`' or '\u2018' or '\u2019' or '\u02BC' => '\0',
        < '\u0080' => ' ',
        _ => FoldBeyondAscii(huruf),
    };

    // Half of a surrogate pair stays: the pair is a character of its own that no rule here knows.
    private static char FoldBeyondAscii(char huruf) => CharUnicodeInfo.GetUnicodeCategory(huruf) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => '\0',
        UnicodeCategory.Surrogate => huruf,
        _ => char.IsLetterOrDigit(huruf) ? char.ToLowerInvariant(huruf) : ' ',
    };
}
