using System.Text.Json;

namespace Renstra.Cli;

/// <summary>A row of a grid: how deep it lies in its table, and its members, those of a single indicator among them.</summary>
internal sealed record BarisKisi(int Dalam, IReadOnlyList<(string Name, JsonElement Value)> Anggota)
{
    /// <summary>Rows with the rows that break them down, in the order of the table.</summary>
    internal static IReadOnlyList<BarisKisi> Flatten(IReadOnlyList<JsonElement> rows)
    {
        var result = new List<BarisKisi>();
        Add(rows, 0, result);
        return result;
    }

    internal JsonElement? Find(string name)
    {
        foreach (var (n, value) in Anggota)
        {
            if (n == name)
            {
                return value;
            }
        }

        return null;
    }

    private static void Add(IEnumerable<JsonElement> rows, int depth, List<BarisKisi> result)
    {
        foreach (var row in rows)
        {
            if (row.ValueKind != JsonValueKind.Object)
            {
                result.Add(new(depth, [("", row)]));
                continue;
            }

            var members = Members(row);
            result.Add(new(depth, [.. members.Where(static m => m.Name != "rincian")]));
            foreach (var (_, inside) in members.Where(static m => m.Name == "rincian" && m.Value.ValueKind == JsonValueKind.Array))
            {
                Add(inside.EnumerateArray(), depth + 1, result);
            }
        }
    }

    /// <summary>The members of an object that are shown. A row that states one indicator is a row of that indicator.</summary>
    internal static IReadOnlyList<(string Name, JsonElement Value)> Members(JsonElement row) =>
    [
        .. row.EnumerateObject().SelectMany(static m => m.Name == "indikator" && m.Value.ValueKind == JsonValueKind.Object ? m.Value.EnumerateObject().ToArray() : [m])
            .Where(static m => TampilanBagian.IsShown(m.Name)).Select(static m => (m.Name, m.Value)),
    ];
}
