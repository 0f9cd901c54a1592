using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Reads cases out of files of them. A member that the format does not know is refused: it is a slip of the pen, and would be lost in silence.</summary>
internal sealed class PembacaVektor
{
    internal const string Format = "renstra-conformance/1";

    private static readonly string[] OfFile = ["format", "group", "cases"];
    private static readonly string[] OfCase = ["id", "op", "input", "expected", "source", "note"];

    private readonly List<Vektor> _cases = [];

    // Where each id was met first: answers are told apart by it, so no other file may use it again.
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    internal IReadOnlyList<Vektor> Kasus => _cases;

    /// <summary>Adds the cases of a file.</summary>
    /// <exception cref="GalatVektor">Something is wrong with it.</exception>
    internal void Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != Format)
        {
            throw new GalatVektor(new($"berkas ini harus berupa objek dengan \"format\": \"{Format}\".", $"the file has to be an object with \"format\": \"{Format}\"."));
        }

        RefuseUnknown(root, OfFile, new("Berkas ini", "The file"));
        if (Text(root, "group") is not { Length: > 0 } group)
        {
            throw new GalatVektor(new("\"group\" harus berisi nama kelompok kasus.", "\"group\" has to name the group of the cases."));
        }

        if (!root.TryGetProperty("cases", out var cases) || cases.ValueKind != JsonValueKind.Array)
        {
            throw new GalatVektor(new("\"cases\" harus berupa daftar kasus.", "\"cases\" has to be a list of cases."));
        }

        var number = 0;
        foreach (var each in cases.EnumerateArray())
        {
            Add(each, group, ++number, file);
        }
    }

    private void Add(JsonElement each, string group, int number, string file)
    {
        var id = each.ValueKind == JsonValueKind.Object ? Text(each, "id") : null;
        var where = id is null ? new TeksDwibahasa($"kasus ke-{number}", $"case {number}") : new($"kasus ke-{number} (\"{id}\")", $"case {number} (\"{id}\")");
        if (each.ValueKind != JsonValueKind.Object)
        {
            throw new GalatVektor(new($"{where.Indonesia} bukan objek.", $"{where.Inggris} is no object."));
        }

        RefuseUnknown(each, OfCase, where);
        var (op, input, expected, source) = (Text(each, "op"), Member(each, "input"), Member(each, "expected"), Text(each, "source"));
        if ((id is not { Length: > 0 } ? "id" : op is not { Length: > 0 } ? "op" : input is null ? "input" : expected is null ? "expected" : source is not { Length: > 0 } ? "source" : null) is { } missing)
        {
            var kind = missing is "input" or "expected" ? new TeksDwibahasa("objek", "an object") : new("teks yang tidak kosong", "a text that is not empty");
            throw new GalatVektor(new($"pada {where.Indonesia}, \"{missing}\" harus ada dan berupa {kind.Indonesia}.", $"in {where.Inggris}, \"{missing}\" has to be there, and has to be {kind.Inggris}."));
        }

        if (!_ids.TryAdd(id!, file))
        {
            throw new GalatVektor(new($"id \"{id}\" pada kasus ke-{number} sudah dipakai di {_ids[id!]}.", $"the id \"{id}\" of case {number} is already used in {_ids[id!]}."));
        }

        _cases.Add(new(group, id!, op!, input!.Value.Clone(), expected!.Value.Clone(), source!));
    }

    private static void RefuseUnknown(JsonElement o, string[] known, TeksDwibahasa where)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in o.EnumerateObject())
        {
            if (!known.Contains(member.Name, StringComparer.Ordinal))
            {
                var names = string.Join(", ", known);
                throw new GalatVektor(new($"{where.Indonesia} berisi \"{member.Name}\", yang tidak dikenal; yang dikenal: {names}.", $"{where.Inggris} has \"{member.Name}\", which is unknown; known are: {names}."));
            }

            if (!seen.Add(member.Name))
            {
                throw new GalatVektor(new($"{where.Indonesia} berisi \"{member.Name}\" dua kali.", $"{where.Inggris} has \"{member.Name}\" twice."));
            }
        }
    }

    private static JsonElement? Member(JsonElement o, string name) => o.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.Object ? v : null;

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
