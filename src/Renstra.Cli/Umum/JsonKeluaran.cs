using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Renstra.Cli;

/// <summary>An object of JSON for programs: its format first, indented, text as it is.</summary>
internal static class JsonKeluaran
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Write(string format, Action<Utf8JsonWriter> isi)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("format", format);
            isi(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static void WriteArray<T>(this Utf8JsonWriter json, string nama, IEnumerable<T> isi, Action<T> satu)
    {
        json.WriteStartArray(nama);
        foreach (var i in isi)
        {
            json.WriteStartObject();
            satu(i);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteArrayOfText(this Utf8JsonWriter json, string nama, IEnumerable<string> isi)
    {
        json.WriteStartArray(nama);
        foreach (var i in isi)
        {
            json.WriteStringValue(i);
        }

        json.WriteEndArray();
    }

    /// <summary>A text, left out where there is none.</summary>
    internal static void WriteOptional(this Utf8JsonWriter json, string nama, string? teks)
    {
        if (!string.IsNullOrEmpty(teks))
        {
            json.WriteString(nama, teks);
        }
    }
}
