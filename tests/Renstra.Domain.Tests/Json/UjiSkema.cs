using System.Text.Json.Nodes;
using NJsonSchema;
using Renstra.Domain.Json;

namespace Renstra.Domain.Tests;

/// <summary>What the tests of the schema share: the schema itself, another's validator of it, and a walk over a file beside it.</summary>
internal static class UjiSkema
{
    internal static readonly JsonObject Akar = (JsonObject)JsonNode.Parse(RenstraJson.WriteSkema())!;

    private static readonly Lazy<JsonSchema> Pemeriksa = new(static () => JsonSchema.FromJsonAsync(Akar.ToJsonString()).GetAwaiter().GetResult());

    /// <summary>The definitions of objects with members, the document among them.</summary>
    internal static Dictionary<string, JsonObject> Definisi { get; } = ((JsonObject)Akar["definitions"]!)
        .Select(static p => KeyValuePair.Create(p.Key, (JsonObject)p.Value!))
        .Prepend(new("dokumen", Akar))
        .Where(static p => p.Value.ContainsKey("properties"))
        .ToDictionary();

    /// <summary>What the validator says against a file.</summary>
    internal static string[] Periksa(string json) => [.. Pemeriksa.Value.Validate(json).Select(static e => e.ToString())];

    internal static bool IsDiterima(string json) => Pemeriksa.Value.Validate(json).Count == 0;

    /// <summary>The schema behind references and behind a choice of one, and the name of the last definition on the way.</summary>
    internal static (string? Nama, JsonObject Skema) Ikuti(JsonObject skema)
    {
        string? nama = null;
        while (true)
        {
            if ((string?)skema["$ref"] is { } rujukan)
            {
                nama = rujukan["#/definitions/".Length..];
                skema = (JsonObject)Akar["definitions"]![nama]!;
            }
            else if (skema["oneOf"] is JsonArray { Count: 1 } satu)
            {
                skema = (JsonObject)satu[0]!;
            }
            else
            {
                return (nama, skema);
            }
        }
    }

    /// <summary>Every value of a file with the kind of its place: the definition and the member; in the order of the file.</summary>
    internal static IEnumerable<TempatNilai> Telusuri(JsonObject dokumen) => Telusuri(dokumen, Akar, "dokumen", []);

    private static IEnumerable<TempatNilai> Telusuri(JsonNode? nilai, JsonObject skema, string jenis, object[] jalur)
    {
        var (nama, isi) = Ikuti(skema);
        yield return new(jalur, jenis, nilai, isi);
        var anak = (nilai, isi) switch
        {
            (JsonArray larik, _) => larik.Select((v, i) => ((object)i, v, (JsonObject)isi["items"]!, jenis + "[]")),
            (JsonObject objek, { } o) when o["oneOf"] is JsonArray bentuk => Bentuk(objek, bentuk, nama!),
            (JsonObject objek, { } o) when o["patternProperties"] is JsonObject pola => objek.Select(p => ((object)p.Key, p.Value, (JsonObject)pola.Single().Value!, (nama ?? jenis) + ".*")),
            (JsonObject objek, _) => objek.Select(p => ((object)p.Key, p.Value, (JsonObject)isi["properties"]![p.Key]!, $"{nama ?? jenis}.{p.Key}")),
            _ => [],
        };
        foreach (var (langkah, v, s, j) in anak)
        {
            foreach (var t in Telusuri(v, s, j, [.. jalur, langkah]))
            {
                yield return t;
            }
        }
    }

    // A cell is of one of several forms: that one whose members it has.
    private static IEnumerable<(object Langkah, JsonNode? Nilai, JsonObject Skema, string Jenis)> Bentuk(JsonObject objek, JsonArray bentuk, string nama)
    {
        var anggota = bentuk.Select(static b => Ikuti((JsonObject)b!).Skema["properties"] as JsonObject).First(p => p is not null && objek.All(a => p.ContainsKey(a.Key)))!;
        return objek.Select(p => ((object)p.Key, p.Value, (JsonObject)anggota[p.Key]!, $"{nama}{{{string.Join(',', anggota.Select(static a => a.Key))}}}.{p.Key}"));
    }
}

/// <summary>A value of a file: the steps to it, the kind of its place (definition and member), and the schema of it.</summary>
internal sealed record TempatNilai(object[] Jalur, string Jenis, JsonNode? Nilai, JsonObject Skema);
