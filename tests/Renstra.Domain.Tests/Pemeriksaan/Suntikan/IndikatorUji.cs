using System.Globalization;
using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>One indicator of the clean document with every row that states it: whatever is said of it is said in all of them.</summary>
internal sealed class IndikatorUji(params List<(JsonObject Node, string Path)> baris)
{
    internal IReadOnlyList<(JsonObject Node, string Path)> Baris => baris;

    internal string Path => baris[0].Path;

    internal string Nama => baris[0].Node["nama"]!.GetValue<string>();

    internal bool IsPersen => baris[0].Node["satuan"]!.GetValue<string>() == "%";

    internal decimal Baseline => baris[0].Node["baseline"]!["nilai"]!.GetValue<decimal>();

    internal decimal this[int tahun] => baris[0].Node["target"]![Key(tahun)]!.GetValue<decimal>();

    internal decimal[] Target => [.. Enumerable.Range(2025, 6).Select(t => this[t])];

    /// <summary>Sets a member in every row, or takes it away.</summary>
    internal void Set(string member, JsonNode? value) => Each(n => n, member, value);

    internal void SetBaseline(decimal nilai) => Each(static n => n["baseline"]!.AsObject(), "nilai", nilai);

    internal void SetTarget(int tahun, JsonNode? value) => Each(static n => n["target"]!.AsObject(), Key(tahun), value);

    /// <summary>Six yearly targets.</summary>
    internal void SetTarget(IEnumerable<decimal> target)
    {
        foreach (var (nilai, i) in target.Select(static (n, i) => (n, i)))
        {
            SetTarget(2025 + i, nilai);
        }
    }

    internal string PathTarget(int tahun) => $"{Path}.target['{Key(tahun)}']";

    internal static string Key(int tahun) => tahun.ToString(CultureInfo.InvariantCulture);

    /// <summary>Those of tujuan, sasaran and programmes, with their rows of IKU and IKK.</summary>
    internal static List<IndikatorUji> Hasil(JsonNode d)
    {
        var program = PohonUji.Program(d);
        var all = new List<IndikatorUji>
        {
            new(Tujuan(d), Iku(d, 1)),
            new(Sasaran(d, 0), Iku(d, 0)),
            new(Sasaran(d, 1), Of(program[0]), Ikk(d, 0)),
        };
        all.AddRange(program.Skip(1).Select((p, i) => new IndikatorUji(Of(p), Ikk(d, i + 1))));
        return all;
    }

    internal static List<IndikatorUji> Persen(JsonNode d) => Hasil(d).FindAll(static i => i.IsPersen);

    /// <summary>The score of SAKIP, which three tables state.</summary>
    internal static IndikatorUji Sakip(JsonNode d) => Hasil(d)[2];

    internal static List<IndikatorUji> Kegiatan(JsonNode d) => PohonUji.Kegiatan(d).ConvertAll(static k => new IndikatorUji(Of(k)));

    internal static List<IndikatorUji> SubKegiatan(JsonNode d) => PohonUji.SubKegiatan(d).ConvertAll(static s => new IndikatorUji(Of(s)));

    /// <summary>A further indicator, right in itself, that no other table states.</summary>
    internal static JsonObject New(string nama, string satuan, int baseline, int langkah = 2) => new()
    {
        ["nama"] = nama,
        ["satuan"] = satuan,
        ["polaritas"] = "naik",
        ["akumulasi"] = new JsonObject { ["entri"] = "posisi", ["triwulan"] = "posisiAkhir", ["tahun"] = "posisiAkhir" },
        ["sifatTarget"] = "tahunan",
        ["baseline"] = new JsonObject { ["tahun"] = 2024, ["nilai"] = baseline },
        ["target"] = new JsonObject(Enumerable.Range(1, 6).Select(i => KeyValuePair.Create(Key(2024 + i), (JsonNode?)(baseline + (langkah * i))))),
    };

    private static (JsonObject Node, string Path) Tujuan(JsonNode d) => (d["tujuan"]![0]!["indikator"]![0]!.AsObject(), "$.tujuan[0].indikator[0]");

    private static (JsonObject Node, string Path) Sasaran(JsonNode d, int i) => (d["tujuan"]![0]!["sasaran"]![i]!["indikator"]![0]!.AsObject(), $"$.tujuan[0].sasaran[{i}].indikator[0]");

    private static (JsonObject Node, string Path) Iku(JsonNode d, int i) => (d["iku"]![i]!["indikator"]!.AsObject(), $"$.iku[{i}].indikator");

    private static (JsonObject Node, string Path) Ikk(JsonNode d, int i) => (d["ikk"]![i]!["indikator"]!.AsObject(), $"$.ikk[{i}].indikator");

    private static (JsonObject Node, string Path) Of((JsonObject Node, string Path) noda) => (noda.Node["hasil"]![0]!["indikator"]![0]!.AsObject(), $"{noda.Path}.hasil[0].indikator[0]");

    private void Each(Func<JsonObject, JsonObject> at, string member, JsonNode? value)
    {
        foreach (var (node, _) in baris)
        {
            if (value is null)
            {
                at(node).Remove(member);
            }
            else
            {
                at(node)[member] = value.DeepClone();
            }
        }
    }
}
