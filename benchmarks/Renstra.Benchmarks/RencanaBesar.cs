using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Benchmarks;

/// <summary>The seed many times over in one document: its bidang urusan, each time under a code of its own, and the rows of its form E.81.</summary>
internal static class RencanaBesar
{
    internal static DokumenRenstra Buat(int kali)
    {
        var dokumen = JsonNode.Parse(RencanaContoh.Bytes())!;
        var bidang = dokumen["pendanaan"]!["bidang"]!.AsArray();
        var satu = bidang[0]!.ToJsonString();
        var evaluasi = dokumen["evaluasi"]?[0]?["baris"]?.AsArray();
        var baris = evaluasi?.ToJsonString();
        for (var i = 1; i < kali; i++)
        {
            // 99 bidang in each urusan; ids are told apart by the number of the copy.
            var kode = string.Create(CultureInfo.InvariantCulture, $"{2 + (i / 99)}.{1 + (i % 99):D2}");
            bidang.Add(JsonNode.Parse(Copy(satu, kode, i)));
            foreach (var b in baris is null ? [] : JsonNode.Parse(Copy(baris, kode, i))!.AsArray().ToArray())
            {
                evaluasi!.Add(b!.DeepClone());
            }
        }

        return RenstraJson.Read(Encoding.UTF8.GetBytes(dokumen.ToJsonString()), new() { MaxBytes = int.MaxValue }).Dokumen!;
    }

    private static string Copy(string json, string kode, int i) => json
        .Replace("\"1.06", $"\"{kode}", StringComparison.Ordinal)
        .Replace("\"id\":\"", string.Create(CultureInfo.InvariantCulture, $"\"id\":\"x{i}-"), StringComparison.Ordinal);
}
