namespace Renstra.Domain;

/// <summary>Whole numbers in Indonesian words (terbilang), as they stand in brackets behind the digits: <c>1 (satu) Paket</c>.</summary>
internal static class TerbilangSel
{
    private static readonly string[] Units = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];

    /// <summary>False where the words are no number: wrong words, or in an order in which nobody says them.</summary>
    internal static bool TryRead(ReadOnlySpan<char> words, out decimal value)
    {
        (value, var group, var digit, var scale) = (0m, 0, -1, decimal.MaxValue);
        var any = false;
        foreach (var range in words.Split(' '))
        {
            var word = words[range];
            any = true;
            if (Unit(word) is >= 0 and var unit)
            {
                if (digit >= 0)
                {
                    return false;
                }

                digit = unit;
                continue;
            }

            if (Scale(word, out var once) is > 0 and var times)
            {
                group += once ? 1 : Math.Max(digit, 0);
                if (group == 0 || times >= scale || (once && digit >= 0) || (digit > 0 && !IsFree(group - digit, 1)))
                {
                    return false;
                }

                (value, group, digit, scale) = (value + (group * times), 0, -1, times);
            }
            else if (!TryAdd(word, digit, ref group))
            {
                return false;
            }
            else
            {
                digit = -1;
            }
        }

        var zero = digit == 0;
        if (!any || (zero && (value > 0 || group > 0)) || (digit > 0 && !IsFree(group, 1)))
        {
            return false;
        }

        value += group + Math.Max(digit, 0);
        return zero || value > 0;
    }

    // Below a thousand: hundreds, then tens or one of the words for 10 to 19, then a unit.
    private static bool TryAdd(ReadOnlySpan<char> word, int digit, ref int group)
    {
        var (amount, place) = word switch
        {
            _ when Is(word, "sepuluh") && digit < 0 => (10, 10),
            _ when Is(word, "sebelas") && digit < 0 => (11, 10),
            _ when Is(word, "seratus") && digit < 0 => (100, 100),
            _ when Is(word, "belas") && digit > 1 => (10 + digit, 10),
            _ when Is(word, "puluh") && digit > 1 => (10 * digit, 10),
            _ when Is(word, "ratus") && digit > 1 => (100 * digit, 100),
            _ => (0, 0),
        };
        if (amount == 0 || !IsFree(group, place))
        {
            return false;
        }

        group += amount;
        return true;
    }

    private static bool IsFree(int group, int place) => place == 1 ? group % 10 == 0 && group % 100 != 10 : group % (place * 10) == 0;

    private static int Unit(ReadOnlySpan<char> word)
    {
        for (var n = 0; n < Units.Length; n++)
        {
            if (Is(word, Units[n]))
            {
                return n;
            }
        }

        return -1;
    }

    private static decimal Scale(ReadOnlySpan<char> word, out bool once)
    {
        once = Is(word, "seribu") || Is(word, "sejuta");
        return Is(word, "ribu") || Is(word, "seribu") ? 1_000
            : Is(word, "juta") || Is(word, "sejuta") ? 1_000_000
            : Is(word, "miliar") || Is(word, "milyar") ? 1_000_000_000
            : Is(word, "triliun") || Is(word, "trilyun") ? 1_000_000_000_000
            : 0;
    }

    private static bool Is(ReadOnlySpan<char> word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
