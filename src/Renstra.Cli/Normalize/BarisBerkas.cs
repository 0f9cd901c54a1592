using System.Buffers;
using System.IO.Pipelines;
using System.Text;

namespace Renstra.Cli;

/// <summary>
/// A line of a file: its text, or that it is too long to be read or no UTF-8; then the text is what can be shown of it. The first line also
/// tells where the whole file is in another encoding.
/// </summary>
internal readonly record struct BarisBerkas(string Teks, bool IsTerlaluPanjang, bool IsUtf8, string? Pengodean = null)
{
    /// <summary>The longest line that is read, in bytes; a cell of a spreadsheet holds less.</summary>
    internal const int MostBytes = 128 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The lines of a stream (LF or CRLF), one after the other; of a line that is too long only its beginning is kept.</summary>
    internal static async IAsyncEnumerable<BarisBerkas> ReadAsync(Stream stream)
    {
        var pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(leaveOpen: true));
        var first = true;
        byte[]? head = null;
        while (true)
        {
            var read = await pipe.ReadAsync();
            var buffer = read.Buffer;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                yield return Of(head, buffer.Slice(0, end), first);
                buffer = buffer.Slice(buffer.GetPosition(1, end));
                (first, head) = (false, null);
            }

            if (read.IsCompleted)
            {
                if (head is not null || !buffer.IsEmpty)
                {
                    yield return Of(head, buffer, first);
                }

                await pipe.CompleteAsync();
                yield break;
            }

            // What is beyond the limit, with room for a byte-order mark and CR, is let go.
            if (head is not null || buffer.Length > MostBytes + 4)
            {
                head ??= buffer.Slice(0, 104).ToArray();
                buffer = buffer.Slice(buffer.End);
            }

            pipe.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    // By its mark, or by a zero byte within the first character.
    private static string? EncodingOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || bytes[..Math.Min(2, bytes.Length)].Contains((byte)0)
            ? bytes[..Math.Min(4, bytes.Length)].IndexOf((ReadOnlySpan<byte>)[0, 0]) >= 0 ? "UTF-32" : "UTF-16"
            : null;

    private static BarisBerkas Of(byte[]? head, ReadOnlySequence<byte> sequence, bool first)
    {
        var bytes = head ?? (sequence.Length > MostBytes + 5 ? sequence.Slice(0, MostBytes + 5) : sequence).ToArray();
        var span = bytes.AsSpan();
        if (first && EncodingOf(span) is { } other)
        {
            return new("", IsTerlaluPanjang: false, IsUtf8: false, other);
        }

        span = first && span.StartsWith("\uFEFF"u8) ? span[3..] : span;
        span = span.EndsWith("\r"u8) && head is null ? span[..^1] : span;
        if (head is not null || span.Length > MostBytes)
        {
            return new(Encoding.UTF8.GetString(span[..Math.Min(span.Length, 100)]), IsTerlaluPanjang: true, IsUtf8: true);
        }

        try
        {
            return new(Strict.GetString(span), IsTerlaluPanjang: false, IsUtf8: true);
        }
        catch (DecoderFallbackException)
        {
            return new(Encoding.UTF8.GetString(span), IsTerlaluPanjang: false, IsUtf8: false);
        }
    }
}
