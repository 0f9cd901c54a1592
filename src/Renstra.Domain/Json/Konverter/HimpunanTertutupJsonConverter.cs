using System.Text.Json;
using System.Text.Json.Serialization;

namespace Renstra.Domain.Json;

/// <summary>Reads and writes a member of a closed set by its name, as a value and as the key of a dictionary. JSON <c>null</c> is <see langword="null"/>, as for every class.</summary>
/// <typeparam name="T">The closed set.</typeparam>
public sealed class HimpunanTertutupJsonConverter<T> : JsonConverter<T>
    where T : HimpunanTertutup<T>, IHimpunanTertutup<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadName(ref reader)
        : throw new JsonException($"{typeof(T).Name}: a text is expected, not {reader.TokenType}.");

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadName(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Required(value).Name);
    }

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Required(value).Name);
    }

    private static T Required(T? value) => value ?? throw new JsonException($"{typeof(T).Name}: there is no value to write.");

    private static T ReadName(ref Utf8JsonReader reader)
    {
        foreach (var member in T.Semua)
        {
            if (reader.ValueTextEquals(member.NameUtf8))
            {
                return member;
            }
        }

        throw new JsonException($"{typeof(T).Name}: unknown name; known: {string.Join(", ", T.Semua.Select(static m => m.Name))}.");
    }
}
