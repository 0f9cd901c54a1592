using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Renstra.Domain.Json;

/// <summary>
/// A System.Text.Json converter of a value that is a text in JSON, and may be the key of a dictionary. JSON <c>null</c> is an error, and the
/// empty <c>default</c> is never written: use a nullable type for what may be missing.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public abstract class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, IUtf8SpanFormattable
{
    private protected TextJsonConverter()
    {
    }

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadText(ref reader)
        : throw new JsonException($"{typeof(T).Name}: a text is expected, not {reader.TokenType}.");

    /// <inheritdoc/>
    public sealed override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadText(ref reader);

    /// <inheritdoc/>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[1024];
        writer.WriteStringValue(text[..Format(value, text)]);
    }

    /// <inheritdoc/>
    public sealed override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[1024];
        writer.WritePropertyName(text[..Format(value, text)]);
    }

    private protected abstract bool TryParse(ReadOnlySpan<char> text, out T value, out ParseError error);

    private static int Format(T value, Span<byte> text) => value.TryFormat(text, out var written, default, null) && written > 0
        ? written
        : throw new JsonException($"{typeof(T).Name}: the empty value is never written; use a nullable type.");

    private T ReadText(ref Utf8JsonReader reader)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException($"{typeof(T).Name}: the text is not valid Unicode.", e);
        }

        return TryParse(text, out var value, out var error)
            ? value
            : throw new JsonException($"{typeof(T).Name}: {error.Describe(text, Bahasa.Inggris)}");
    }
}

/// <summary>Reads and writes <see cref="KodeRekening"/> as text.</summary>
public sealed class KodeRekeningJsonConverter : TextJsonConverter<KodeRekening>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out KodeRekening value, out ParseError error) => KodeRekening.TryParse(text, out value, out error);
}

/// <summary>Reads and writes <see cref="KodeAkun"/> as text.</summary>
public sealed class KodeAkunJsonConverter : TextJsonConverter<KodeAkun>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out KodeAkun value, out ParseError error) => KodeAkun.TryParse(text, out value, out error);
}

/// <summary>Reads and writes <see cref="KodeSumberDana"/> as text.</summary>
public sealed class KodeSumberDanaJsonConverter : TextJsonConverter<KodeSumberDana>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out KodeSumberDana value, out ParseError error) => KodeSumberDana.TryParse(text, out value, out error);
}

/// <summary>Reads and writes <see cref="KodeWilayah"/> as text.</summary>
public sealed class KodeWilayahJsonConverter : TextJsonConverter<KodeWilayah>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out KodeWilayah value, out ParseError error) => KodeWilayah.TryParse(text, out value, out error);
}

/// <summary>Reads and writes <see cref="KodePerangkatDaerah"/> as text.</summary>
public sealed class KodePerangkatDaerahJsonConverter : TextJsonConverter<KodePerangkatDaerah>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out KodePerangkatDaerah value, out ParseError error) => KodePerangkatDaerah.TryParse(text, out value, out error);
}

/// <summary>Reads and writes <see cref="Satuan"/> as text.</summary>
public sealed class SatuanJsonConverter : TextJsonConverter<Satuan>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out Satuan value, out ParseError error) => Satuan.TryParse(text, out value, out error);
}

/// <summary>Reads and writes <see cref="Triwulan"/> as text.</summary>
public sealed class TriwulanJsonConverter : TextJsonConverter<Triwulan>
{
    private protected override bool TryParse(ReadOnlySpan<char> text, out Triwulan value, out ParseError error) => Triwulan.TryParse(text, out value, out error);
}
