using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The clean document as JSON, and ways through its funding tree.</summary>
internal static class PohonUji
{
    private static readonly byte[] Isi = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", "contoh-dinas-sosial-kabupaten.json"));

    internal static byte[] Bytes => Isi;

    internal static JsonNode Bersih() => JsonNode.Parse(Isi)!;

    /// <summary>Every node of a level, each with its JSON path.</summary>
    internal static List<(JsonObject Node, string Path)> Program(JsonNode d) => Children([(d["pendanaan"]!["bidang"]![0]!.AsObject(), "$.pendanaan.bidang[0]")], "program");

    internal static List<(JsonObject Node, string Path)> Kegiatan(JsonNode d) => Children(Program(d), "kegiatan");

    internal static List<(JsonObject Node, string Path)> SubKegiatan(JsonNode d) => Children(Kegiatan(d), "subKegiatan");

    /// <summary>Programmes, kegiatan and sub kegiatan of the funding tree.</summary>
    internal static List<(JsonObject Node, string Path)> Berkode(JsonNode d) => [.. Program(d), .. Kegiatan(d), .. SubKegiatan(d)];

    /// <summary>The rows of the form E.81.</summary>
    internal static List<(JsonObject Node, string Path)> Berevaluasi(JsonNode d)
    {
        var program = Children([(d["evaluasi"]![0]!.AsObject(), "$.evaluasi[0]")], "baris");
        var kegiatan = Children(program, "rincian");
        return [.. program, .. kegiatan, .. Children(kegiatan, "rincian")];
    }

    internal static string Tahun(Undian undian, int dari = 2025, int sampai = 2030) => (dari + undian.Next(sampai - dari + 1)).ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Changes an amount by a difference.</summary>
    internal static void Add(JsonNode pagu, string tahun, long selisih) => pagu[tahun] = pagu[tahun]!.GetValue<decimal>() + selisih;

    private static List<(JsonObject, string)> Children(List<(JsonObject Node, string Path)> above, string member) =>
        [.. above.SelectMany(a => (a.Node[member]?.AsArray() ?? []).Select((n, i) => (n!.AsObject(), $"{a.Path}.{member}[{i}]")))];
}
