using System.Globalization;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The worked tables of a page of the documentation: what is printed there is computed here.</summary>
internal static class TabelHalaman
{
    /// <summary>The rows of every table of a page whose first line begins with these captions.</summary>
    internal static string[][] Read(string halaman, params string[] kepala)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "docs", "calculations", halaman));
        var rows = new List<string[]>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('|') && (i == 0 || !lines[i - 1].StartsWith('|')) && Cells(lines[i]).Take(kepala.Length).SequenceEqual(kepala))
            {
                for (i += 2; i < lines.Length && lines[i].StartsWith('|'); i++)
                {
                    rows.Add(Cells(lines[i]));
                }
            }
        }

        Assert.NotEmpty(rows);
        return [.. rows];
    }

    // Not by NotasiAngka, which refuses three decimals: they could be an American thousands comma.
    internal static decimal Angka(string teks) => decimal.Parse(teks.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    internal static Persen Persen(string teks) => Domain.Persen.FromPoin(Angka(teks));

    internal static string Teks(decimal nilai) => NotasiAngka.Indonesia.Format(nilai);

    /// <summary>A value's text, or the name of the reason why there is none.</summary>
    internal static string Teks<T>(Terhitung<T> hasil, Func<T, string> teks)
        where T : notnull => hasil.TryGetValue(out var nilai) ? teks(nilai) : hasil.Sebab!.Name;

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(static c => c.Trim())];
}
