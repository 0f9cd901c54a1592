using System.Globalization;
using System.Text.Json;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A rule as a reporting descriptor of SARIF.</summary>
internal static class AturanSarif
{
    internal static string Level(Keparahan keparahan) => keparahan == Keparahan.Galat ? "error" : keparahan == Keparahan.Peringatan ? "warning" : "note";

    /// <summary>Writes rules one after the other, and notes where each stands.</summary>
    internal static Action<Aturan> Writer(Utf8JsonWriter json, Bahasa bahasa, Dictionary<string, int> index) => aturan =>
    {
        index.Add(aturan.Id, index.Count);
        json.WriteString("id", aturan.Id);
        json.WriteString("name", aturan.Nama);
        Text(json, "shortDescription", aturan.Judul.Sebut(bahasa) + ".", null);
        Text(json, "fullDescription", aturan.Alasan.Sebut(bahasa), null);
        Text(json, "help", $"{aturan.Judul.Sebut(bahasa)}. {aturan.Alasan.Sebut(bahasa)}", HalamanAturan.Write(aturan, bahasa, tautan: false));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", Level(aturan.Keparahan));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(aturan.Kelompok);
        json.WriteEndArray();
        json.WriteStartArray("dasar");
        foreach (var dasar in aturan.Dasar.AsEnumerable())
        {
            json.WriteStringValue($"{dasar.Sebutan.Sebut(bahasa)} ({dasar.Keyakinan.Sebut(bahasa)})");
        }

        json.WriteEndArray();
        json.WriteStartObject("ambang");
        foreach (var ambang in aturan.Ambang.AsEnumerable())
        {
            json.WriteString(ambang.Nama, $"{ambang.Bawaan.ToString(CultureInfo.InvariantCulture)} {ambang.Satuan}");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    };

    private static void Text(Utf8JsonWriter json, string nama, string text, string? markdown)
    {
        json.WriteStartObject(nama);
        json.WriteString("text", text);
        json.WriteOptional("markdown", markdown);
        json.WriteEndObject();
    }
}
