namespace Renstra.Domain.Pemeriksaan;

/// <summary>Printed numbers of chapters, headings, tables and stages.</summary>
internal static class NomorCetak
{
    /// <summary>The parts of a number: BAB IV is 4, 2.3.1. is 2, 3, 1; none for what is no number.</summary>
    internal static int[] Parse(string? nomor)
    {
        var text = (nomor ?? "").Trim();
        foreach (var label in new[] { "BAB", "Tabel", "Gambar", "Grafik" })
        {
            text = text.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? text[label.Length..].Trim() : text;
        }

        text = text.TrimEnd('.', ')', ' ');
        if (Roman(text) is > 0 and var bab)
        {
            return [bab];
        }

        var parts = text.Split('.');
        return Array.TrueForAll(parts, static p => p.Length is > 0 and < 5 && p.All(char.IsAsciiDigit)) ? Array.ConvertAll(parts, static p => int.Parse(p, System.Globalization.CultureInfo.InvariantCulture)) : [];
    }

    /// <summary>The value of a Roman numeral up to 39; 0 for anything else.</summary>
    internal static int Roman(string text)
    {
        if (text.Length is 0 or > 7)
        {
            return 0;
        }

        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (value, next) = (Digit(text[i]), i + 1 < text.Length ? Digit(text[i + 1]) : 0);
            if (value == 0)
            {
                return 0;
            }

            sum += value < next ? -value : value;
        }

        return sum is > 0 and < 40 && string.Equals(ToRoman(sum), text, StringComparison.OrdinalIgnoreCase) ? sum : 0;
    }

    internal static string ToRoman(int number)
    {
        var text = new System.Text.StringBuilder();
        foreach (var (value, sign) in new[] { (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static int Digit(char c) => char.ToUpperInvariant(c) switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
}
