namespace Renstra.Domain.Tests;

/// <summary>The worked examples of the pages on calculations: tables that stand below <c>&lt;!-- contoh: NAME --&gt;</c>.</summary>
internal static class ContohHalaman
{
    internal static List<string[]> Rows(string halaman, string nama)
    {
        var rows = new List<string[]>();
        var (inside, head) = (false, 0);
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "docs", "calculations", halaman)))
        {
            if (line == $"<!-- contoh: {nama} -->")
            {
                (inside, head) = (true, 2);
            }
            else if (inside && line.StartsWith('|'))
            {
                if (head-- <= 0)
                {
                    rows.Add([.. line.Trim('|').Split('|').Select(static c => c.Trim())]);
                }
            }
            else
            {
                inside = false;
            }
        }

        return rows;
    }

    internal static decimal Number(string text) =>
        NotasiAngka.Indonesia.TryParseAngka(text, out var angka, out _) && angka.HasValue ? angka.Value : throw new FormatException(text);

    internal static Target Target(string text)
    {
        var dash = text.IndexOf('–', StringComparison.Ordinal);
        return text[0] switch
        {
            '≥' => new Target.Batas(JenisBatas.Minimal, Number(text[2..])),
            '≤' => new Target.Batas(JenisBatas.Maksimal, Number(text[2..])),
            '>' => new Target.Batas(JenisBatas.LebihDari, Number(text[2..])),
            '<' => new Target.Batas(JenisBatas.KurangDari, Number(text[2..])),
            _ when dash > 0 => new Target.Rentang(Number(text[..dash]), Number(text[(dash + 1)..])),
            _ when char.IsLetter(text[0]) => new Target.Predikat(text),
            _ => Number(text),
        };
    }

    internal static Tercantum<Target> Sel(string text) => text switch
    {
        "" => default,
        "-" => Tercantum<Target>.Strip,
        "?" => Tercantum.TidakTerbaca<Target>("?"),
        _ => Target(text),
    };

    internal static T? Member<T>(string text)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => text.Length == 0 ? null : HimpunanTertutup<T>.Parse(text);

    internal static string Text(Terhitung<Persen> hasil) => hasil.TryGetValue(out var persen) ? persen.ToString("N", null) : hasil.Sebab!.Name;

    internal static string Text(Terhitung<decimal> hasil) => hasil.TryGetValue(out var nilai) ? NotasiAngka.Indonesia.Format(nilai) : hasil.Sebab!.Name;
}
