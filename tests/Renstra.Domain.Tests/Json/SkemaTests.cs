using System.Text.Json.Nodes;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The schema keeps to words that every validator evaluates alike, and says what everything means.</summary>
public class SkemaTests
{
    private static readonly string[] Kata =
    [
        "$schema", "title", "description", "type", "enum", "required", "properties", "additionalProperties", "pattern", "patternProperties",
        "items", "oneOf", "not", "minProperties", "maxLength", "$ref", "definitions",
    ];

    [Fact]
    public void Only_words_that_validators_evaluate_alike()
    {
        foreach (var (jalur, skema) in Semua())
        {
            Assert.All(skema, p => Assert.True(Kata.Contains(p.Key), $"{jalur}: {p.Key}"));
        }
    }

    [Fact]
    public void Reference_stands_alone_and_leads_somewhere()
    {
        foreach (var (jalur, skema) in Semua().Where(static s => s.Skema.ContainsKey("$ref")))
        {
            Assert.True(skema.Count == 1, jalur);
            var rujukan = (string)skema["$ref"]!;
            Assert.StartsWith("#/definitions/", rujukan, StringComparison.Ordinal);
            Assert.True(UjiSkema.Akar["definitions"]![rujukan["#/definitions/".Length..]] is JsonObject { Count: > 0 }, $"{jalur}: {rujukan}");
        }
    }

    [Fact]
    public void Every_definition_is_used()
    {
        var dipakai = Semua().Select(static s => (string?)s.Skema["$ref"]).ToHashSet();
        Assert.All((JsonObject)UjiSkema.Akar["definitions"]!, p => Assert.Contains("#/definitions/" + p.Key, dipakai));
    }

    [Fact]
    public void Every_object_and_every_member_of_it_says_in_both_languages_what_it_means()
    {
        // The forms of a cell are told by the member that has the cell.
        var objek = UjiSkema.Definisi.Where(static p => p.Key is not ("strip" or "tidakTerbaca")).ToArray();
        Assert.True(objek.Length > 50);
        foreach (var (nama, skema) in objek)
        {
            DuaBahasa(nama, skema);
            foreach (var (anggota, isi) in (JsonObject)skema["properties"]!)
            {
                DuaBahasa($"{nama}.{anggota}", (JsonObject)isi!);
            }
        }

        DuaBahasa("strip", UjiSkema.Definisi["strip"]);
        DuaBahasa("tidakTerbaca", UjiSkema.Definisi["tidakTerbaca"]);
    }

    [Fact]
    public void Every_object_is_closed_and_says_something()
    {
        foreach (var (jalur, skema) in Semua().Where(static s => (string?)s.Skema["type"] == "object"))
        {
            Assert.False((bool)skema["additionalProperties"]!, jalur);
            Assert.True(skema["minProperties"] is not null || skema["required"] is JsonArray { Count: > 0 }, jalur);
            var anggota = (skema["properties"] as JsonObject)?.Select(static p => p.Key).ToHashSet() ?? [];
            Assert.All(skema["required"] as JsonArray ?? [], w => Assert.Contains((string)w!, anggota));
        }
    }

    [Fact]
    public void Schema_is_the_same_every_time_and_ends_with_a_line_feed()
    {
        var bytes = RenstraJson.WriteSkema();
        Assert.Equal(bytes, RenstraJson.WriteSkema());
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(("https://json-schema.org/draft/2020-12/schema", "renstra/1"), ((string)UjiSkema.Akar["$schema"]!, (string)UjiSkema.Akar["title"]!));
    }

    [Fact]
    public void Full_document_passes() => Lulus(RenstraJson.Write(DokumenLengkap.Buat()));

    [Theory]
    [InlineData("2025-2029", "kabupaten")]
    [InlineData("2025-2029+2030", "provinsi")]
    [InlineData("2025-2045", "kota")]
    [InlineData("2026-2026+2027", "provinsi")]
    public void Skeleton_passes(string periode, string jenis) =>
        Lulus(RenstraJson.Write(RenstraJson.CreateKerangka(PeriodeRenstra.Parse(periode), JenisDaerah.Parse(jenis))));

    [Fact]
    public void Smallest_file_passes() => Lulus(UjiJson.Dengan(""));

    [Fact]
    public void Files_of_the_seeds_pass()
    {
        var berkas = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.json");
        Assert.NotEmpty(berkas);
        Assert.All(berkas, static b => Lulus(File.ReadAllText(b)));
    }

    /// <summary>Reader and schema both accept a file.</summary>
    private static void Lulus(string json)
    {
        UjiJson.Terima(json);
        Assert.Empty(UjiSkema.Periksa(json));
    }

    private static void DuaBahasa(string nama, JsonObject skema)
    {
        var bahasa = ((string?)skema["description"])?.Split(" | ");
        Assert.True(bahasa is [{ Length: > 3 }, { Length: > 3 }] && bahasa.All(static b => b.EndsWith('.') && b == b.Trim()), $"{nama}: {skema["description"]}");
    }

    /// <summary>Every schema inside the schema, with its place.</summary>
    private static IEnumerable<(string Jalur, JsonObject Skema)> Semua() => Semua("#", UjiSkema.Akar);

    private static IEnumerable<(string Jalur, JsonObject Skema)> Semua(string jalur, JsonObject skema)
    {
        var anak = skema.SelectMany(p => (p.Key, p.Value) switch
        {
            ("properties" or "patternProperties" or "definitions", JsonObject peta) => peta.Select(a => ($"{jalur}/{p.Key}/{a.Key}", (JsonObject)a.Value!)),
            ("items" or "not" or "additionalProperties", JsonObject satu) => [($"{jalur}/{p.Key}", satu)],
            ("oneOf", JsonArray larik) => larik.Select((a, i) => ($"{jalur}/oneOf/{i}", (JsonObject)a!)),
            _ => [],
        });
        return anak.SelectMany(static a => Semua(a.Item1, a.Item2)).Prepend((jalur, skema));
    }
}
