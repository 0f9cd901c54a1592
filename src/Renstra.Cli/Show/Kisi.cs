using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Rows of plain cells as a grid (kisi): a column for each member, and one for each year of a series.</summary>
internal sealed class Kisi
{
    private const string Gap = "  ";

    private readonly List<(string Head, bool Right)> _columns;
    private readonly List<string[]> _rows;
    private readonly int[] _widths;

    private Kisi(List<(string Head, bool Right)> columns, List<string[]> rows)
    {
        _columns = columns;
        _rows = rows;
        _widths = [.. columns.Select((c, i) => Math.Max(Alur.Width(c.Head), rows.Max(r => Alur.Width(r[i]))))];
    }

    internal int Width => _widths.Sum() + (Gap.Length * (_widths.Length - 1));

    /// <summary>False where the rows nest, or are fewer than two.</summary>
    internal static bool TryBuild(IReadOnlyList<BarisKisi> rows, TahunAnggaran? tahun, [NotNullWhen(true)] out Kisi? grid)
    {
        grid = null;
        var keys = new List<(string Member, string? Inside)>();
        if (rows.Count < 2 || rows.Any(r => !Keys(r, tahun, keys)) || keys.Count == 0)
        {
            return false;
        }

        // Years in their order, though the first row may lack the first year.
        var ordered = keys.GroupBy(static k => k.Member)
            .SelectMany(static g => g.All(static k => k.Inside is { } y && TampilanBagian.IsYear(y)) ? g.OrderBy(static k => k.Inside, StringComparer.Ordinal).ToArray() : [.. g])
            .ToArray();
        var series = ordered.Where(static k => k.Inside is not null).Select(static k => k.Member).Distinct().Count();
        var name = Array.FindIndex(ordered, static k => k.Member is "nama" or "teks");
        var columns = ordered.Select(k => (Head(k, series), rows.All(r => Find(r, k) is not { ValueKind: JsonValueKind.String }))).ToList();
        var texts = rows.Select(r => ordered.Select((k, i) => (i == name ? new string(' ', r.Dalam * 2) : "") + Text(r, k)).ToArray()).ToList();
        grid = new(columns, texts);
        return true;
    }

    /// <summary>Narrows the columns of text, always the widest, until the grid fits. False where that would break cells over too many lines to read.</summary>
    internal bool TryShrink(int width)
    {
        const int MostLines = 8;
        while (Width > width)
        {
            var widest = Enumerable.Range(0, _widths.Length).Where(i => !_columns[i].Right).DefaultIfEmpty(-1).MaxBy(i => i < 0 ? 0 : _widths[i]);
            if (widest < 0 || _widths[widest] <= Alur.Width(_columns[widest].Head) || _rows.Max(r => Alur.Width(r[widest])) / _widths[widest] >= MostLines)
            {
                return false;
            }

            _widths[widest]--;
        }

        return true;
    }

    internal IEnumerable<string> Lines() =>
        _rows.Prepend([.. _columns.Select(static c => c.Head)]).SelectMany(Lines);

    // The cells of a narrowed column go on in the lines below.
    private IEnumerable<string> Lines(string[] cells)
    {
        var parts = cells.Select((c, i) => Alur.Wrap(c, _widths[i])).ToArray();
        var most = parts.Max(static p => p.Count);
        for (var line = 0; line < most; line++)
        {
            yield return Join([.. parts.Select(p => line < p.Count ? p[line] : "")]);
        }
    }

    private static bool Keys(BarisKisi row, TahunAnggaran? tahun, List<(string, string?)> keys)
    {
        foreach (var (name, value) in row.Anggota)
        {
            if (name.Length > 0 && (TeksSel.IsSel(value) || TampilanBagian.IsMention(value)))
            {
                Add(keys, (name, null));
            }
            else if (TampilanBagian.IsFlat(value))
            {
                foreach (var inside in value.EnumerateObject().Where(i => tahun is not { } only || !TampilanBagian.IsYear(i.Name) || i.Name == only.ToString()))
                {
                    Add(keys, (name, inside.Name));
                }
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<(string, string?)> keys, (string, string?) key)
    {
        if (!keys.Contains(key))
        {
            keys.Add(key);
        }
    }

    private static string Head((string Member, string? Inside) key, int series) =>
        key.Inside is null ? LabelAnggota.Of(key.Member)
        : series > 1 ? $"{LabelAnggota.Of(key.Member)} {key.Inside}"
        : key.Inside;

    private static JsonElement? Find(BarisKisi row, (string Member, string? Inside) key) =>
        row.Find(key.Member) is { } value && (key.Inside is null || value.TryGetProperty(key.Inside, out value)) ? value : null;

    private static string Text(BarisKisi row, (string Member, string? Inside) key) =>
        Find(row, key) is not { } value ? "" : TeksBersih.Of(TampilanBagian.IsMention(value) ? TampilanBagian.Mention(value) : TampilanBagian.Cell(key.Inside ?? key.Member, value));

    private string Join(string[] cells) => string.Join(Gap, cells.Select((c, i) => _columns[i].Right ? Alur.PadLeft(c, _widths[i]) : Alur.Pad(c, _widths[i])));
}
