using System.Text.Json.Nodes;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>Texts that no hand wrote: error texts outside cells, and placeholders.</summary>
internal static class SuntikanTeks
{
    private static readonly string[] Galat = ["#VALUE!", "#REF!", "NaN", "Infinity", "undefined", "null", "#DIV/0!", "Data pemerlu #N/A jiwa"];

    internal static Suntikan[] Semua { get; } =
    [
        new("DOK015", "teks galat dalam uraian", static (d, u) => Put(d, u, u.Pick(Galat))),
        new("DOK018", "pengisi tertinggal", static (d, u) => Put(d, u, u.Pick(["[teks]", "[nama]", " [isi di sini] "]))),
        new("DOK018", "pengisi tertinggal di beberapa tempat", static (d, u) =>
        {
            d["organisasi"]!["fungsi"]![0]!["teks"] = "[teks]";
            d["kelompokSasaran"]![0]!["teks"] = "[teks]";
            return "$.organisasi.fungsi[0]";
        }),
    ];

    private static string Put(JsonNode d, Undian u, string teks)
    {
        switch (u.Next(6))
        {
            case 0:
                d["organisasi"]!["tugas"] = teks;
                return "$.organisasi.tugas";
            case 1:
                d["organisasi"]!["fungsi"]![0]!["teks"] = teks;
                return "$.organisasi.fungsi[0]";
            case 2:
                d["isuStrategis"]![0]!["nasional"] = teks;
                return "$.isuStrategis[0]";
            case 3:
                var i = u.Next(d["strategi"]!.AsArray().Count);
                d["strategi"]![i]!["nama"] = teks;
                return $"$.strategi[{i}].nama";
            case 4:
                d["dataLayanan"]![0]!["baris"]![1]!["nama"] = teks;
                return "$.dataLayanan[0].baris[1]";
            default:
                d["rpjmd"]!["visi"] = teks;
                return "$.rpjmd";
        }
    }
}
