using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Ways through form E.81 of the clean document, and changes that keep its sums.</summary>
internal static class PohonE81
{
    internal static readonly string[] Triwulan = ["I", "II", "III", "IV"];

    internal static List<(JsonObject Node, string Path)> Program(JsonNode d) => Rows(d["evaluasi"]![0]!["baris"]!.AsArray(), "$.evaluasi[0].baris");

    internal static List<(JsonObject Node, string Path)> Kegiatan(JsonNode d) => Below(Program(d));

    internal static List<(JsonObject Node, string Path)> SubKegiatan(JsonNode d) => Below(Kegiatan(d));

    internal static List<(JsonObject Node, string Path)> Semua(JsonNode d) => [.. Program(d), .. Kegiatan(d), .. SubKegiatan(d)];

    internal static (JsonObject Node, string Path) Jumlah(JsonNode d) => (d["evaluasi"]![0]!["jumlah"]!.AsObject(), "$.evaluasi[0].jumlah");

    internal static JsonNode Kinerja(JsonObject baris) => baris["indikator"]![0]!["kinerja"]!;

    /// <summary>Changes an amount by a difference.</summary>
    internal static void Add(JsonNode isian, string kolom, decimal selisih) => isian[kolom] = isian[kolom]!.GetValue<decimal>() + selisih;

    /// <summary>Lets two cells change places.</summary>
    internal static void Exchange(JsonObject satu, JsonObject dua, string kolom)
    {
        var (a, b) = (satu[kolom]!.DeepClone(), dua[kolom]!.DeepClone());
        (satu[kolom], dua[kolom]) = (b, a);
    }

    /// <summary>A percentage as the clean document prints it.</summary>
    internal static decimal Persen(decimal bagian, decimal seluruh) => Math.Round(bagian * 100 / seluruh, 2, MidpointRounding.AwayFromZero);

    /// <summary>A programme's row, all that is below it, and the total: those that move with it.</summary>
    internal static IEnumerable<JsonNode> Chain(JsonNode d, int program) =>
        Semua(d).Where(n => n.Path.StartsWith($"$.evaluasi[0].baris[{program}]", StringComparison.Ordinal)).Append(Jumlah(d)).Select(static n => n.Node["anggaran"]!);

    private static List<(JsonObject, string)> Below(List<(JsonObject Node, string Path)> above) => [.. above.SelectMany(static a => Rows(a.Node["rincian"]!.AsArray(), $"{a.Path}.rincian"))];

    private static List<(JsonObject, string)> Rows(JsonArray array, string path) => [.. array.Select((n, i) => (n!.AsObject(), $"{path}[{i}]"))];
}
