using System.Text.Json;
using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Reads files of conformance cases: those that the command carries, or those of a folder.</summary>
internal static class BerkasVektor
{
    internal const string Format = "renstra-conformance/1";

    /// <summary>The cases that the command carries, by group.</summary>
    internal static IReadOnlyList<Vektor> ReadOwn()
    {
        var assembly = typeof(BerkasVektor).Assembly;
        var cases = new List<Vektor>();
        foreach (var name in assembly.GetManifestResourceNames().Where(static n => n.StartsWith("conformance/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            cases.AddRange(Read(json.RootElement, name));
        }

        return cases;
    }

    /// <summary>The cases of a file, or of all *.json in a folder. Says in a sentence what is wrong with them, where something is.</summary>
    internal static bool TryRead(string path, Bahasa bahasa, out IReadOnlyList<Vektor> cases, out string why)
    {
        var all = new List<Vektor>();
        cases = all;
        why = "";
        var file = path;
        try
        {
            foreach (var each in Directory.Exists(path) ? [.. Directory.GetFiles(path, "*.json").Order(StringComparer.Ordinal)] : new[] { path })
            {
                file = each;
                using var json = JsonDocument.Parse(File.ReadAllBytes(each));
                all.AddRange(Read(json.RootElement, each));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            why = Bantuan.CannotOpen(TeksBersih.Of(file), BacaBerkas.Why(e, file, bahasa), bahasa);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            why = TeksBersih.Of($"renstra conformance: {file}: {e.Message}");
        }

        return why.Length == 0;
    }

    private static IEnumerable<Vektor> Read(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "format") != Format)
        {
            throw new FormatException($"\"format\": \"{Format}\"?");
        }

        var group = Text(root, "group") ?? Path.GetFileNameWithoutExtension(file);
        if (!root.TryGetProperty("cases", out var cases) || cases.ValueKind != JsonValueKind.Array)
        {
            throw new FormatException("\"cases\": [ … ]?");
        }

        var index = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var c in cases.EnumerateArray())
        {
            var where = $"cases[{index++}]";
            if (c.ValueKind != JsonValueKind.Object || Text(c, "id") is not { } id || Text(c, "op") is not { } op || !c.TryGetProperty("input", out var input) || !c.TryGetProperty("expected", out var expected))
            {
                throw new FormatException($"{where}: id, op, input, expected?");
            }

            if (!seen.Add(id))
            {
                throw new FormatException($"{where}: id \"{id}\" x 2");
            }

            yield return new(group, id, op, input.Clone(), expected.Clone(), Text(c, "source") ?? "");
        }
    }

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
