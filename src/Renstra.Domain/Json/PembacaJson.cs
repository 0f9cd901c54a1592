using System.Text;
using System.Text.Json;

namespace Renstra.Domain.Json;

/// <summary>A cursor over the tokens of a file that notes errors with their offset and goes on.</summary>
internal ref struct PembacaJson
{
    private readonly int _base;
    private Utf8JsonReader _reader;

    internal PembacaJson(Utf8JsonReader reader, CatatanBaca catatan, int offset)
    {
        _reader = reader;
        Catatan = catatan;
        _base = offset;
    }

    internal CatatanBaca Catatan { get; }

    internal readonly Utf8JsonReader Reader => _reader;

    internal readonly JsonTokenType Token => _reader.TokenType;

    internal readonly int Offset => _base + (int)_reader.TokenStartIndex;

    /// <summary>The bytes of a number, or of a text without its quotation marks and with its escapes.</summary>
    internal readonly ReadOnlySpan<byte> Raw => _reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(_reader.ValueSequence) : _reader.ValueSpan;

    internal readonly bool IsEscaped => _reader.ValueIsEscaped;

    /// <summary>Whether the current token is a bare text without escapes, so that its bytes are its text.</summary>
    internal readonly bool IsPlainString => _reader.TokenType == JsonTokenType.String && !_reader.ValueIsEscaped;

    internal bool Next() => _reader.Read();

    internal void Skip()
    {
        // What is passed over may hold ids, so references cannot be judged any more.
        Catatan.SkippedStructure |= Token is JsonTokenType.StartObject or JsonTokenType.StartArray;
        _reader.Skip();
    }

    internal readonly bool NameIs(ReadOnlySpan<byte> name) => _reader.ValueIsEscaped ? Raw.Length <= 6 * name.Length && GetText() is { } text && name.SequenceEqual(Encoding.UTF8.GetBytes(text)) : Raw.SequenceEqual(name);

    /// <summary>The text of the current token; null, where its escapes make no valid text (lone surrogates).</summary>
    internal readonly string? GetText()
    {
        try
        {
            return _reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What stands in the file at the current token, for a message.</summary>
    internal readonly string Found() => Token switch
    {
        JsonTokenType.StartObject => "{…}",
        JsonTokenType.StartArray => "[…]",
        JsonTokenType.Null => "null",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Shorten(Raw)}\"",
        _ => Shorten(Raw),
    };

    internal readonly void Error(JenisGalat jenis, HarapanBaca harapan) => Catatan.Add(new(jenis, Offset, Found(), harapan));

    internal readonly void Error(GalatMentah galat) => Catatan.Add(galat);

    /// <summary>Notes that a value has the wrong type (null has its own kind) and passes over it. Always false.</summary>
    internal bool Refuse(HarapanBaca harapan, string? saran = null)
    {
        Catatan.Add(Token == JsonTokenType.Null
            ? new(JenisGalat.NilaiKosong, Offset, "null", HarapanBaca.Dihilangkan)
            : new(JenisGalat.JenisNilai, Offset, Found(), harapan) { Saran = saran });
        Skip();
        return false;
    }

    /// <summary>Reads a text that is not empty.</summary>
    internal bool TryText(HarapanBaca harapan, out string text)
    {
        text = "";
        if (Token != JsonTokenType.String)
        {
            return Refuse(harapan);
        }

        if (GetText() is not { } read)
        {
            Error(JenisGalat.Pengodean, HarapanBaca.Utf8);
            return false;
        }

        if (string.IsNullOrWhiteSpace(read))
        {
            Error(JenisGalat.NilaiKosong, HarapanBaca.Dihilangkan);
            return false;
        }

        text = read;
        return true;
    }

    internal static string Shorten(ReadOnlySpan<byte> raw)
    {
        const int Most = 60;
        if (raw.Length <= Most)
        {
            return Encoding.UTF8.GetString(raw);
        }

        var end = Most;
        while ((raw[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return Encoding.UTF8.GetString(raw[..end]) + "…";
    }
}
