using System.Text.Json;
using System.Text.Json.Serialization;

namespace Renstra.Benchmarks.Polos;

/// <summary>A cell: a number, a text, or whatever else as it stands.</summary>
[JsonConverter(typeof(SelPolosConverter))]
public readonly record struct SelPolos(decimal? Angka, string? Teks, JsonElement? Objek);

/// <summary>Faster than a <see cref="JsonElement"/> for every cell, which copies the bytes and makes a document each time.</summary>
public sealed class SelPolosConverter : JsonConverter<SelPolos>
{
    public override SelPolos Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number => new(reader.GetDecimal(), null, null),
        JsonTokenType.String => new(null, reader.GetString(), null),
        _ => new(null, null, JsonElement.ParseValue(ref reader)),
    };

    public override void Write(Utf8JsonWriter writer, SelPolos value, JsonSerializerOptions options) => throw new NotSupportedException();
}
