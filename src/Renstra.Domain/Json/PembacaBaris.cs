using System.Buffers;

namespace Renstra.Domain.Json;

/// <summary>
/// Cuts a stream into lines (LF or CRLF; the last may lack its end) in one pooled buffer, which grows to the longest line within the limit
/// and no further: what is longer is counted and let go.
/// </summary>
internal sealed class PembacaBaris(Stream stream, int most) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _start;
    private int _end;
    private long _next;
    private bool _ended;

    internal long Nomor { get; private set; }

    internal long Offset { get; private set; }

    internal long Panjang { get; private set; }

    /// <summary>The line without its end, until the next is asked for; empty where it is too long.</summary>
    internal ReadOnlyMemory<byte> Isi { get; private set; }

    internal bool IsTerlaluPanjang => Panjang > most;

    internal async ValueTask<bool> NextAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Nomor++;
        Offset = _next;
        long dropped = 0;
        var scanned = 0;
        var endsInCr = false;
        while (true)
        {
            var found = _buffer.AsSpan((_start + scanned).._end).IndexOf((byte)'\n');
            if (found >= 0 || _ended)
            {
                var length = found >= 0 ? scanned + found : _end - _start;
                if (found < 0 && dropped + length == 0)
                {
                    return false;
                }

                Take(dropped, length, found >= 0, endsInCr);
                return true;
            }

            scanned = _end - _start;

            // A byte-order mark and a CR may stand beside what the limit counts.
            if (dropped > 0 || scanned > most + 4L)
            {
                endsInCr = scanned > 0 ? _buffer[_end - 1] == (byte)'\r' : endsInCr;
                dropped += scanned;
                _start = _end = scanned = 0;
            }

            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void Take(long dropped, int length, bool hasEnd, bool endsInCr)
    {
        var line = _buffer.AsMemory(_start, length);
        _start += length + (hasEnd ? 1 : 0);
        _next += dropped + length + (hasEnd ? 1 : 0);
        if (line.Span.EndsWith("\r"u8) || (length == 0 && endsInCr))
        {
            line = line[..Math.Max(0, length - 1)];
            dropped -= length == 0 ? 1 : 0;
        }

        if (Nomor == 1 && dropped == 0)
        {
            var bom = PetaLetak.SkipBom(line.Span);
            line = line[bom..];
            Offset += bom;
        }

        Panjang = dropped + line.Length;
        Isi = IsTerlaluPanjang ? default : line;
    }

    private async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start.._end).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Grow();
        }

        var read = await stream.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += read;
        _ended = read == 0;
    }

    private void Grow()
    {
        // The limit lies above the length, or the line would have been let go.
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_buffer.Length * 2L, Math.Min(most + 8L, Array.MaxLength)));
        _buffer.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
