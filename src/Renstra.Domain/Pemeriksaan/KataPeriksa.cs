using System.Globalization;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>Words that messages of several rules need, in both languages.</summary>
internal static class KataPeriksa
{
    /// <summary>2025, 2026 dan 2028; a run of three and more as 2025–2028.</summary>
    internal static string Tahun(IEnumerable<TahunAnggaran> tahun, Bahasa bahasa)
    {
        var runs = new List<(TahunAnggaran From, TahunAnggaran To)>();
        foreach (var t in tahun.Distinct().Order())
        {
            if (runs.Count > 0 && t - runs[^1].To == 1)
            {
                runs[^1] = (runs[^1].From, t);
            }
            else
            {
                runs.Add((t, t));
            }
        }

        return And(runs.SelectMany(static r => (r.To - r.From) switch
        {
            0 => [r.From.ToString()],
            1 => new[] { r.From.ToString(), r.To.ToString() },
            _ => [$"{r.From}–{r.To}"],
        }), bahasa);
    }

    /// <summary>a, b dan c.</summary>
    internal static string And(IEnumerable<string> items, Bahasa bahasa)
    {
        string[] all = [.. items];
        var and = bahasa == Bahasa.Indonesia ? " dan " : " and ";
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])}{and}{all[^1]}";
    }

    /// <summary>The first of many, and how many more there are.</summary>
    internal static string Some(IReadOnlyList<string> items, int most, Bahasa bahasa) => items.Count <= most
        ? And(items, bahasa)
        : $"{string.Join(", ", items.Take(most))}{(bahasa == Bahasa.Indonesia ? $", dan {Count(items.Count - most)} lainnya" : $", and {Count(items.Count - most)} more")}";

    /// <summary>That further rows are like the one told of; nothing if there are none.</summary>
    internal static TeksDwibahasa Lain(int n) => n == 0 ? new("", "") : new($" Begitu pula {Count(n)} baris lain.", $" So it is with {KataIndikator.Banyak(n, "other row")}.");

    /// <summary>The text with a capital in front.</summary>
    internal static string Sentence(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    internal static string Count(int n) => n.ToString(CultureInfo.InvariantCulture);

    internal static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Rp(Rupiah value) => value.ToString("C", null);

    internal static string Angka(decimal value) => NotasiAngka.Indonesia.Format(value);

    /// <summary>A percentage as it is printed.</summary>
    internal static string Persen(decimal poin) => $"{Angka(Domain.Persen.FromPoin(poin).Round().Poin)} %";

    /// <summary>The letters and digits of a text in small letters: by them two spellings of one name are the same.</summary>
    internal static string Huruf(string text) => string.Create(text.Count(char.IsLetterOrDigit), text, static (span, t) =>
    {
        var at = 0;
        foreach (var c in t)
        {
            if (char.IsLetterOrDigit(c))
            {
                span[at++] = char.ToLowerInvariant(c);
            }
        }
    });

    /// <summary>Words in quotation marks; long ones are cut.</summary>
    internal static string Quote(string text) => text.Length <= 120 ? $"\"{text}\"" : $"\"{text[..(char.IsHighSurrogate(text[118]) ? 118 : 119)]}…\"";
}
