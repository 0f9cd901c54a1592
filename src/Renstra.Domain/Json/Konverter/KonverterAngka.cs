using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Renstra.Domain.Json;

/// <summary>Reads and writes <see cref="Rupiah"/> as a JSON number with at most two decimals. JSON <c>null</c> is an error.</summary>
public sealed class RupiahJsonConverter : JsonConverter<Rupiah>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Rupiah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && AngkaJson.TryRupiah(TokenBytes.Of(ref reader), out var value)
            ? value
            : throw new JsonException("Rupiah: a number with at most two decimals is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rupiah value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(AngkaPolos.Normalize(value.ToDecimal()));
    }
}

/// <summary>Reads and writes <see cref="Persen"/> as a JSON number of percentage points. JSON <c>null</c> is an error.</summary>
public sealed class PersenJsonConverter : JsonConverter<Persen>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Persen Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && AngkaJson.TryDecimal(TokenBytes.Of(ref reader), out var value)
            ? Persen.FromPoin(value)
            : throw new JsonException("Persen: a number of at most 28 digits is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Persen value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(value.Poin);
    }
}

/// <summary>Reads and writes <see cref="TahunAnggaran"/> as a JSON number, and as the key of a dictionary. JSON <c>null</c> is an error.</summary>
public sealed class TahunAnggaranJsonConverter : JsonConverter<TahunAnggaran>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override TahunAnggaran Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Number
        ? Parse(TokenBytes.Of(ref reader))
        : throw new JsonException($"TahunAnggaran: a number is expected, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override TahunAnggaran ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(TokenBytes.Of(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TahunAnggaran value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteNumberValue(Required(value).Nomor);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TahunAnggaran value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Required(value).ToString());
    }

    private static TahunAnggaran Parse(ReadOnlySpan<byte> raw) => TahunAnggaran.TryParse(raw, out var value, out var error)
        ? value
        : throw new JsonException($"TahunAnggaran: {error.Describe(Utf8Text.Decode(raw), Bahasa.Inggris)}");

    private static TahunAnggaran Required(TahunAnggaran value) => value.IsKosong
        ? throw new JsonException("TahunAnggaran: the empty value is never written; use a nullable type.")
        : value;
}

/// <summary>The bytes of a token, whether its reader has them in one piece or not.</summary>
internal static class TokenBytes
{
    internal static ReadOnlySpan<byte> Of(ref Utf8JsonReader reader) => reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
}
