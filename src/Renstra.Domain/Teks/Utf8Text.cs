using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Renstra.Domain;

/// <summary>Bridges UTF-8 and UTF-16 for the types whose grammar is read on characters.</summary>
internal static class Utf8Text
{
    // Texts of values are short; a longer one is decoded outside the stack, so that it is refused as its characters are.
    private const int MaxChars = 512;

    internal delegate bool Reader<T>(ReadOnlySpan<char> text, out T value, out ParseError error);

    /// <summary>Decodes and reads; invalid UTF-8 is an error, never an exception.</summary>
    internal static bool TryRead<T>(ReadOnlySpan<byte> utf8, Reader<T> read, out T value, out ParseError error)
    {
        // No byte becomes more than one character.
        Span<char> buffer = utf8.Length <= MaxChars ? stackalloc char[MaxChars] : new char[utf8.Length];
        if (Utf8.ToUtf16(utf8, buffer, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return read(buffer[..written], out value, out error);
        }

        value = default!;
        error = new ParseError(ParseErrorCause.InvalidUtf8, written, ParseExpectation.None);
        return false;
    }

    /// <summary>Encodes a formatted text; false, with nothing counted, where the room does not suffice.</summary>
    internal static bool TryWrite(ReadOnlySpan<char> text, Span<byte> destination, out int bytesWritten)
    {
        if (Encoding.UTF8.TryGetBytes(text, destination, out bytesWritten))
        {
            return true;
        }

        bytesWritten = 0;
        return false;
    }

    /// <summary>Copies a formatted text; false, with nothing counted, where the room does not suffice.</summary>
    internal static bool TryWrite(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        if (text.TryCopyTo(destination))
        {
            charsWritten = text.Length;
            return true;
        }

        charsWritten = 0;
        return false;
    }

    /// <summary>Decodes UTF-8 for the text of an error message: invalid bytes become U+FFFD.</summary>
    internal static string Decode(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8.Length > MaxChars ? utf8[..MaxChars] : utf8);
}
