using System.Text;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>Every object and member of the format as a page of Markdown, made from the schema, so that it cannot say anything else.</summary>
internal static class HalamanAnggota
{
    private static readonly string[] Sel = ["strip", "tidakTerbaca"];

    internal static string Write(ReadOnlyMemory<byte> schema, Bahasa bahasa)
    {
        using var json = JsonDocument.Parse(schema);
        var page = new StringBuilder(bahasa == Bahasa.Indonesia
            ? "# Anggota format renstra/1\n\nDibuat dari skema: `renstra schema --format markdown --lang id`. `*` menandai anggota wajib.\n"
            : "# Members of the format renstra/1\n\nMade from the schema: `renstra schema --format markdown --lang en`. `*` marks required members.\n");
        Object(page, bahasa == Bahasa.Indonesia ? "berkas" : "the file", json.RootElement, bahasa);
        foreach (var definition in json.RootElement.GetProperty("definitions").EnumerateObject().Where(static d => d.Value.TryGetProperty("properties", out _) && !Sel.Contains(d.Name)))
        {
            Object(page, definition.Name, definition.Value, bahasa);
        }

        Words(page, bahasa);
        return page.ToString();
    }

    private static void Object(StringBuilder page, string name, JsonElement schema, Bahasa bahasa)
    {
        var required = schema.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(static n => n.GetString()).ToHashSet() : [];
        page.Append($"\n## {name}\n\n{Text(schema, bahasa)}\n\n");
        page.Append(bahasa == Bahasa.Indonesia ? "| anggota | jenis | arti |\n|---|---|---|\n" : "| member | kind | meaning |\n|---|---|---|\n");
        foreach (var member in schema.GetProperty("properties").EnumerateObject())
        {
            page.Append($"| `{member.Name}`{(required.Contains(member.Name) ? "*" : "")} | {Kind(member.Value, bahasa)} | {Text(member.Value, bahasa)} |\n");
        }
    }

    private static string Kind(JsonElement schema, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        if (schema.TryGetProperty("oneOf", out var one))
        {
            return Kind(one[0], bahasa);
        }

        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!["#/definitions/".Length..];
            return name.StartsWith("deret", StringComparison.Ordinal) ? (id ? "deret " : "series of ") + name[5..].ToLowerInvariant()
                : name.StartsWith("sel", StringComparison.Ordinal) && char.IsUpper(name[3]) ? (id ? "sel " : "cell of ") + name[3..].ToLowerInvariant()
                : $"[{name}](#{name.ToLowerInvariant()})";
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return string.Join(", ", words.EnumerateArray().Select(static w => $"`{w.GetString()}`"));
        }

        return schema.GetProperty("type").GetString() switch
        {
            "array" => (id ? "larik " : "list of ") + Kind(schema.GetProperty("items"), bahasa),
            "object" => id ? "objek: judul kolom → sel bilangan" : "object: head of column → cell of a number",
            "integer" => id ? "tahun" : "year",
            "number" => id ? "bilangan bulat" : "whole number",
            _ => schema.TryGetProperty("pattern", out var pattern) && pattern.GetString()!.StartsWith("^[0-9]{4}-", StringComparison.Ordinal) ? (id ? "tanggal" : "date") : id ? "teks" : "text",
        };
    }

    // A description is "Indonesian | English".
    private static string Text(JsonElement schema, Bahasa bahasa)
    {
        var both = schema.TryGetProperty("description", out var text) ? text.GetString()!.Split(" | ") : ["", ""];
        return both[bahasa == Bahasa.Indonesia ? 0 : 1];
    }

    private static void Words(StringBuilder page, Bahasa bahasa)
    {
        page.Append(bahasa == Bahasa.Indonesia ? "\n## Himpunan tertutup\n\n| kata | arti |\n|---|---|\n" : "\n## Closed sets\n\n| word | meaning |\n|---|---|\n");
        foreach (var (word, meaning) in Sets(bahasa))
        {
            page.Append($"| `{word}` | {meaning} |\n");
        }
    }

    private static IEnumerable<(string, string)> Sets(Bahasa bahasa) =>
    [
        .. Of(JenisDaerah.Semua, bahasa), .. Of(TingkatBaris.Semua, bahasa), .. Of(JenjangPrioritas.Semua, bahasa), .. Of(Polaritas.Semua, bahasa), .. Of(SifatTarget.Semua, bahasa),
        .. Of(BentukEntri.Semua, bahasa), .. Of(CaraAkumulasi.Semua, bahasa), .. Of(SebabTidakTerbaca.Semua, bahasa), .. Of(AsalKesalahan.Semua, bahasa),
    ];

    private static IEnumerable<(string, string)> Of<T>(IEnumerable<T> set, Bahasa bahasa)
        where T : HimpunanTertutup<T>, IHimpunanTertutup<T> => set.Select(m => (m.Name, m.Sebut(bahasa)));
}
