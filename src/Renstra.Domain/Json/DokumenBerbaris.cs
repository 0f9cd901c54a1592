using System.Text.Json;

namespace Renstra.Domain.Json;

/// <summary>
/// A document over several lines where each line should be one. It is told from a line that was cut short by the next one, which goes on
/// with it and is no JSON of its own; then it is followed to its last bracket, so that it is one error and not one for each line.
/// </summary>
internal sealed class DokumenBerbaris
{
    internal const string Petunjuk = "beberapaBaris";

    internal const string PetunjukLarik = "larikBaris";

    internal const string PetunjukKedua = "dokumenKedua";

    private JsonReaderState _state;
    private bool _koma;

    /// <summary>Whether a line opens what it does not close, at a place where a line may break.</summary>
    internal static bool IsTerbuka(HasilBaca hasil) =>
        hasil.JumlahGalat > 0 && hasil.Galat[^1] is { Jenis: JenisGalat.Sintaks, Anggota: "terpotong" };

    /// <summary>A document whose second line this is; null if it is none.</summary>
    internal static DokumenBerbaris? Begin(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, int maxDepth)
    {
        var self = new DokumenBerbaris { _state = new(new JsonReaderOptions { MaxDepth = maxDepth }) };
        var bracket = first.Trim(" \t"u8) is [(byte)'{' or (byte)'['];
        return !IsDokumen(second, maxDepth) && self.Continue(first) && self.Continue(second) && (bracket || !IsUtuh(second, maxDepth)) ? self : null;
    }

    /// <summary>Whether all brackets are closed.</summary>
    internal bool IsSelesai { get; private set; }

    /// <summary>Goes on with a line; false if it cannot be part of the document.</summary>
    internal bool Continue(ReadOnlySpan<byte> line)
    {
        // The end of the line ends a number; a comma waits for what it parts, which the reader asks to see with it.
        byte[] text = [.. _koma ? ","u8 : [], .. line, (byte)'\n'];
        try
        {
            var reader = new Utf8JsonReader(text, isFinalBlock: false, _state);
            while (reader.Read())
            {
                IsSelesai = reader.CurrentDepth == 0 && reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray;
            }

            // What is left over otherwise is a token that goes on, which no line break may part.
            var rest = text.AsSpan((int)reader.BytesConsumed).Trim(" \t\r\n"u8);
            _state = reader.CurrentState;
            _koma = rest.SequenceEqual(","u8);
            return rest.IsEmpty || _koma;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Whether a line is a document of its own, with the comma that an array puts behind it: no such line is part of another document.</summary>
    internal static bool IsDokumen(ReadOnlySpan<byte> line, int maxDepth)
    {
        line = line.Trim(" \t\r"u8);
        line = line.EndsWith(","u8) ? line[..^1] : line;
        if (!line.StartsWith("{"u8) || line.IndexOf("\"format\""u8) < 0)
        {
            return false;
        }

        var hasFormat = false;
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = maxDepth });
            while (reader.Read())
            {
                hasFormat |= reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("format"u8);
            }

            return hasFormat;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal static bool IsUtuh(ReadOnlySpan<byte> line, int maxDepth)
    {
        try
        {
            var reader = new Utf8JsonReader(line, new JsonReaderOptions { MaxDepth = maxDepth });
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
