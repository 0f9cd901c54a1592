namespace Renstra.Domain;

/// <summary>The words and signs that are known in cells: bounds, ranges, currency, magnitudes, "no value", errors of spreadsheets. Compared without case.</summary>
internal static class KosakataSel
{
    // Longer ones before those with which they begin.
    private static readonly (string Tanda, JenisBatas Sisi)[] BoundSigns =
    [
        (">=", JenisBatas.Minimal), ("=>", JenisBatas.Minimal), ("≥", JenisBatas.Minimal), ("≧", JenisBatas.Minimal), ("⩾", JenisBatas.Minimal),
        ("<=", JenisBatas.Maksimal), ("=<", JenisBatas.Maksimal), ("≤", JenisBatas.Maksimal), ("≦", JenisBatas.Maksimal), ("⩽", JenisBatas.Maksimal),
        (">", JenisBatas.LebihDari), ("<", JenisBatas.KurangDari),
    ];

    // "min" without a dot is left out: people also write it for "minus".
    private static readonly (string Kata, JenisBatas Sisi)[] BoundWords =
    [
        ("lebih dari atau sama dengan", JenisBatas.Minimal), ("lebih besar dari atau sama dengan", JenisBatas.Minimal), ("lebih besar atau sama dengan", JenisBatas.Minimal),
        ("lebih dari sama dengan", JenisBatas.Minimal), ("lebih dari/sama dengan", JenisBatas.Minimal), ("lebih besar sama dengan", JenisBatas.Minimal), ("lebih besar dari sama dengan", JenisBatas.Minimal),
        ("kurang dari sama dengan", JenisBatas.Maksimal), ("kurang dari/sama dengan", JenisBatas.Maksimal), ("lebih kecil sama dengan", JenisBatas.Maksimal), ("lebih kecil dari sama dengan", JenisBatas.Maksimal),
        ("kurang dari atau sama dengan", JenisBatas.Maksimal), ("lebih kecil dari atau sama dengan", JenisBatas.Maksimal), ("lebih kecil atau sama dengan", JenisBatas.Maksimal),
        ("tidak kurang dari", JenisBatas.Minimal), ("tidak lebih dari", JenisBatas.Maksimal),
        ("minimal", JenisBatas.Minimal), ("minimum", JenisBatas.Minimal), ("min.", JenisBatas.Minimal), ("paling sedikit", JenisBatas.Minimal), ("paling kurang", JenisBatas.Minimal), ("paling rendah", JenisBatas.Minimal), ("paling cepat", JenisBatas.Minimal),
        ("sekurang-kurangnya", JenisBatas.Minimal), ("sekurangnya", JenisBatas.Minimal), ("sedikitnya", JenisBatas.Minimal), ("setidaknya", JenisBatas.Minimal),
        ("maksimal", JenisBatas.Maksimal), ("maksimum", JenisBatas.Maksimal), ("maks.", JenisBatas.Maksimal), ("maks", JenisBatas.Maksimal), ("max.", JenisBatas.Maksimal), ("max", JenisBatas.Maksimal),
        ("paling lambat", JenisBatas.Maksimal), ("paling lama", JenisBatas.Maksimal), ("selambat-lambatnya", JenisBatas.Maksimal), ("selama-lamanya", JenisBatas.Maksimal),
        ("paling banyak", JenisBatas.Maksimal), ("paling tinggi", JenisBatas.Maksimal), ("setinggi-tingginya", JenisBatas.Maksimal), ("sebanyak-banyaknya", JenisBatas.Maksimal),
        ("lebih besar dari", JenisBatas.LebihDari), ("lebih dari", JenisBatas.LebihDari), ("di atas", JenisBatas.LebihDari), ("diatas", JenisBatas.LebihDari),
        ("lebih kecil dari", JenisBatas.KurangDari), ("kurang dari", JenisBatas.KurangDari), ("di bawah", JenisBatas.KurangDari), ("dibawah", JenisBatas.KurangDari),
    ];

    private static readonly (string Kata, JenisBatas Sisi)[] BoundWordsBehind =
    [
        ("atau lebih", JenisBatas.Minimal), ("ke atas", JenisBatas.Minimal), ("keatas", JenisBatas.Minimal),
        ("atau kurang", JenisBatas.Maksimal), ("ke bawah", JenisBatas.Maksimal), ("kebawah", JenisBatas.Maksimal),
    ];

    // Only right behind the number: a unit may end in them, as Standar Pelayanan Minimal does.
    private static readonly (string Kata, JenisBatas Sisi)[] BoundWordsRightBehind =
    [
        ("minimal", JenisBatas.Minimal), ("minimum", JenisBatas.Minimal), ("maksimal", JenisBatas.Maksimal), ("maksimum", JenisBatas.Maksimal),
        ("maks", JenisBatas.Maksimal), ("maks.", JenisBatas.Maksimal), ("max", JenisBatas.Maksimal), ("max.", JenisBatas.Maksimal),
    ];

    private static readonly string[] ApproximateWords = ["kurang lebih", "lebih kurang", "sekitar", "kira-kira", "kira kira", "kurleb", "hampir", "mendekati", "diperkirakan", "perkiraan", "±", "~", "≈", "+/-", "+-"];

    private static readonly string[] ApproximateWordsBehind = ["lebih", "kurang", "lebih kurang", "kurang lebih", "lebih sedikit", "kurang sedikit"];

    // "sd" alone may also be a primary school: it counts only with a number behind it.
    private static readonly string[] RangeWords = ["s/d", "s.d.", "s.d", "sd.", "sd", "sampai dengan", "sampai", "hingga"];

    private static readonly string[] CurrencyWords = ["rupiah", "rp", "rp.", "idr"];

    private static readonly string[] Magnitudes =
        ["ribu", "rb", "ratus", "juta", "jt", "jt.", "miliar", "milyar", "milliar", "mlyr", "mlr", "triliun", "trilyun", "trilliun", "tril"];

    private static readonly string[] MoneyMagnitudes = ["m", "t", "k", "b", "mrd", "mio", "bio", "bn", "mn"];

    private static readonly string[] NoValueWords =
    [
        "tidak ada", "tidak ada data", "tidak ada nilai", "tidak ada indikator", "tidak ada target", "tidak tersedia", "data tidak tersedia", "belum ada", "belum ada data",
        "n / a", "n /a", "n/ a", "belum tersedia", "belum diukur", "tidak diukur", "tidak berlaku", "kosong", "tidak dianggarkan",
    ];

    private static readonly string[] SheetErrors =
        ["#VALUE!", "#REF!", "#DIV/0!", "#N/A", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!", "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA"];

    internal static bool TryBound(ReadOnlySpan<char> s, out int length, out JenisBatas sisi)
    {
        foreach (var (tanda, batas) in BoundSigns)
        {
            if (s.StartsWith(tanda, StringComparison.Ordinal))
            {
                (length, sisi) = (tanda.Length, batas);
                return true;
            }
        }

        foreach (var (kata, batas) in BoundWords)
        {
            // max.5 and minimal5 are written, too.
            if (StartsWith(s, kata) && s.Length > kata.Length && (s[kata.Length] == ' ' || Digits.IsDigit(s[kata.Length])))
            {
                (length, sisi) = (kata.Length, batas);
                return true;
            }
        }

        (length, sisi) = (0, default);
        return false;
    }

    internal static bool TryBoundBehind(ReadOnlySpan<char> s, out JenisBatas sisi)
    {
        return TryOneOf(s, BoundWordsBehind, out sisi);
    }

    internal static bool TryBoundRightBehind(ReadOnlySpan<char> s, out JenisBatas sisi) => TryOneOf(s, BoundWordsRightBehind, out sisi);

    /// <summary>Whether a unit begins or goes on with words of a bound, or ends in some that no unit ends in.</summary>
    internal static bool IsBoundInUnit(ReadOnlySpan<char> s, bool first, bool serviceStandard)
    {
        foreach (var (kata, _) in BoundWordsBehind)
        {
            if (StartsWith(s, kata) && (s.Length == kata.Length || !char.IsLetter(s[kata.Length])))
            {
                return true;
            }
        }

        foreach (var (kata, _) in BoundWordsRightBehind)
        {
            if (StartsWith(s, kata) && (s.Length == kata.Length ? !serviceStandard : first && !char.IsLetter(s[kata.Length])))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsApproximateBehind(ReadOnlySpan<char> s) => IsOneOf(s, ApproximateWordsBehind);

    /// <summary>Whether a text begins with a word or sign for "about".</summary>
    internal static bool IsApproximate(ReadOnlySpan<char> s)
    {
        foreach (var kata in ApproximateWords)
        {
            if (StartsWith(s, kata) && (!char.IsLetter(kata[0]) || s.Length == kata.Length || !char.IsLetter(s[kata.Length])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word <c>min</c> by itself or in front of something.</summary>
    internal static bool IsMin(ReadOnlySpan<char> s) => StartsWith(s, "min") && (s.Length == 3 || !char.IsLetter(s[3]));

    /// <summary>Whether a text begins with the words of a bound, whatever stands behind them.</summary>
    internal static bool IsBoundWord(ReadOnlySpan<char> s)
    {
        foreach (var (kata, _) in BoundWords)
        {
            if (StartsWith(s, kata) && (s.Length == kata.Length || !char.IsLetter(s[kata.Length])))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool IsAntara(ReadOnlySpan<char> s) => StartsWith(s, "antara ");

    internal static int And(ReadOnlySpan<char> s) => StartsWith(s, "dan ") ? 3 : 0;

    /// <summary>The length of the word that opens a range of two ends, 0 for none: <c>antara 5 dan 7</c>, <c>dari 5 sampai 7</c>.</summary>
    internal static int RangeOpening(ReadOnlySpan<char> s) => StartsWith(s, "antara ") ? 7 : StartsWith(s, "dari ") ? 5 : StartsWith(s, "mulai ") ? 6 : 0;

    private static bool TryOneOf(ReadOnlySpan<char> s, (string Kata, JenisBatas Sisi)[] words, out JenisBatas sisi)
    {
        foreach (var (kata, batas) in words)
        {
            if (s.Equals(kata, StringComparison.OrdinalIgnoreCase))
            {
                sisi = batas;
                return true;
            }
        }

        sisi = default;
        return false;
    }

    /// <summary>The length of the word for "to" with which a text begins, 0 for none. Words of letters alone end at a blank.</summary>
    internal static int RangeWord(ReadOnlySpan<char> s)
    {
        foreach (var kata in RangeWords)
        {
            if (StartsWith(s, kata) && (s.Length == kata.Length ? kata is not ("sd" or "sd.") : kata is "s/d" or "s.d." || s[kata.Length] == ' '))
            {
                return kata.Length;
            }
        }

        return 0;
    }

    /// <summary>The length of the currency before an amount, 0 for none: <c>Rp</c>, <c>Rp.</c>, <c>IDR</c>, with no letter behind it.</summary>
    internal static int Currency(ReadOnlySpan<char> s)
    {
        var length = StartsWith(s, "Rp.") || StartsWith(s, "IDR") ? 3 : StartsWith(s, "Rp") ? 2 : 0;
        return length > 0 && length < s.Length && char.IsLetter(s[length]) ? 0 : length;
    }

    internal static bool IsCurrencyWord(ReadOnlySpan<char> s) => IsOneOf(s, CurrencyWords);

    internal static bool IsMagnitude(ReadOnlySpan<char> s, bool money)
    {
        var length = 0;
        while (length < s.Length && char.IsLetter(s[length]))
        {
            length++;
        }

        return IsOneOf(s[..length], Magnitudes) || (money && IsOneOf(s[..length], MoneyMagnitudes));
    }

    /// <summary>Whether the words say that there is no value; what stands in brackets behind them may say why.</summary>
    internal static bool IsNoValue(ReadOnlySpan<char> s)
    {
        var bracket = s.IndexOf('(');
        var head = bracket > 0 && s[^1] == ')' && !s[bracket..].ContainsAnyInRange('0', '9') ? s[..bracket].TrimEnd(' ') : s;
        return Target.PredikatFault(head) is { Cause: ParseErrorCause.NoValue } || IsOneOf(head, NoValueWords);
    }

    /// <summary>The error of a spreadsheet in capitals, or <see langword="null"/>: a known one, a column too narrow for its number, or LibreOffice's <c>Err:502</c>.</summary>
    internal static string? SheetError(ReadOnlySpan<char> s)
    {
        foreach (var galat in SheetErrors)
        {
            if (s.Equals(galat, StringComparison.OrdinalIgnoreCase))
            {
                return galat;
            }
        }

        return (s.Length > 1 && !s.ContainsAnyExcept('#')) || (s.Length == 7 && StartsWith(s, "Err:") && !s[4..].ContainsAnyExceptInRange('0', '9')) ? s.ToString() : null;
    }

    private static bool StartsWith(ReadOnlySpan<char> s, string kata) => s.StartsWith(kata, StringComparison.OrdinalIgnoreCase);

    private static bool IsOneOf(ReadOnlySpan<char> s, string[] words)
    {
        foreach (var kata in words)
        {
            if (s.Equals(kata, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
