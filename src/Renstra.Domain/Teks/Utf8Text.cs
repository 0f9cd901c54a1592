using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Renstra.Domain;

/// <summary>Bridges UTF-8 and UTF-16 for the types whose grammar is read on characters.</summary>
internal static class Utf8Text
{
    /// <summary>The longest text of a value that is worth reading; longer is refused before it is decoded.</summary>
    internal const int MaxChars = 512;

    internal delegate bool Reader<T>(ReadOnlySpan<char> text, out T value, out ParseError error);

    /// <summary>Decodes and reads; invalid UTF-8 and over-long text are errors, never exceptions.</summary>
    internal static bool TryRead<T>(ReadOnlySpan<byte> utf8, Reader<T> read, out T value, out ParseError error)
    {
        Span<char> buffer = stackalloc char[MaxChars];
        var status = Utf8.ToUtf16(utf8, buffer, out _, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
        {
            return read(buffer[..written], out value, out error);
        }

        value = default!;
        error = status == OperationStatus.DestinationTooSmall
            ? new ParseError(ParseErrorCause.TrailingText, written, ParseExpectation.End)
            : new ParseError(ParseErrorCause.InvalidUtf8, written, ParseExpectation.None);
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
