using System.Text.Json;

namespace Renstra.Cli;

/// <summary>A part of a document: its JSON path and what it is. Rows of one list are one part.</summary>
internal sealed record Bagian(string Jalur, IReadOnlyList<JsonElement> Isi, bool IsDaftar);

/// <summary>Finds the parts of a document that stem from a table, or that have a name.</summary>
internal static class PencariBagian
{
    internal static bool IsName(string name, string asked) => name.Equals(asked, StringComparison.OrdinalIgnoreCase);

    internal static IReadOnlyList<Bagian> Find(JsonElement root, string asked)
    {
        // The name of a part; else of a part inside a part, such as aset; else the number of a table.
        var found = new List<Bagian>();
        Walk(root, "$", asked, depth: 0, found);
        if (found.Count == 0)
        {
            foreach (var part in root.EnumerateObject().Where(static m => m.Value.ValueKind == JsonValueKind.Object))
            {
                foreach (var inside in part.Value.EnumerateObject().Where(m => IsName(m.Name, asked) && m.Name != "sumber"))
                {
                    found.Add(Part($"$.{part.Name}.{inside.Name}", inside.Value));
                }
            }
        }

        // The list of tables names every table; it is the part itself only where nothing else is.
        return found.Any(static p => !IsOutline(p)) ? [.. found.Where(p => !IsOutline(p) || IsName("kerangka", asked))] : found;
    }

    /// <summary>What can be asked for: the numbers of the tables, then the names of the parts.</summary>
    internal static IReadOnlyList<string> Names(JsonElement root)
    {
        var tables = new List<string>();
        Tables(root, tables);
        return [.. tables.Distinct().OrderBy(static t => t, UrutanTabel.Instance), .. root.EnumerateObject().Where(static m => m.Name != "format").Select(static m => m.Name)];
    }

    /// <summary>The table that an object says it stands in.</summary>
    internal static string? TableOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("sumber", out var sumber) && sumber.TryGetProperty("tabel", out var tabel) ? tabel.GetString() : null;

    private static bool IsOutline(Bagian part) => part.Jalur.StartsWith("$.kerangka", StringComparison.Ordinal);

    private static void Walk(JsonElement element, string path, string asked, int depth, List<Bagian> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            var rows = element.EnumerateArray().ToArray();
            var hits = rows.Where(r => TableOf(r) == asked).ToArray();
            if (hits.Length > 0)
            {
                found.Add(new(path, hits, IsDaftar: true));
            }

            for (var i = 0; i < rows.Length; i++)
            {
                if (TableOf(rows[i]) != asked)
                {
                    Walk(rows[i], $"{path}[{i}]", asked, depth + 1, found);
                }
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                var inside = $"{path}.{member.Name}";
                var named = IsName(inside[2..], asked);
                if (named || TableOf(member.Value) == asked)
                {
                    found.Add(Part(inside, member.Value));
                }
                else
                {
                    Walk(member.Value, inside, asked, depth + 1, found);
                }
            }
        }
    }

    private static Bagian Part(string path, JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? new(path, [.. value.EnumerateArray()], IsDaftar: true) : new(path, [value], IsDaftar: false);

    private static void Tables(JsonElement element, List<string> found)
    {
        if (TableOf(element) is { } table)
        {
            found.Add(table);
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                Tables(member.Value, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Tables(item, found);
            }
        }
    }

    // 2.10 comes behind 2.9.
    private sealed class UrutanTabel : IComparer<string>
    {
        internal static readonly UrutanTabel Instance = new();

        public int Compare(string? x, string? y)
        {
            var (a, b) = (x!.Split('.'), y!.Split('.'));
            for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            {
                var order = int.TryParse(a[i], out var m) && int.TryParse(b[i], out var n) ? m.CompareTo(n) : string.CompareOrdinal(a[i], b[i]);
                if (order != 0)
                {
                    return order;
                }
            }

            return a.Length.CompareTo(b.Length);
        }
    }
}
