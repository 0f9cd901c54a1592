namespace Renstra.Domain.Tests;

/// <summary>Lines made as they are read: first so many letters, then the same bytes again and again.</summary>
internal sealed class AliranBaris(byte[] isi, int ulang, long sebelum = 0) : Stream
{
    private readonly long _panjang = sebelum + ((long)isi.Length * ulang);
    private readonly byte[] _isian = new byte[64 * 1024];
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        count = (int)Math.Min(count, _panjang - _at);
        var letters = (int)Math.Clamp(sebelum - _at, 0, count);
        buffer.AsSpan(offset, letters).Fill((byte)'a');
        for (var i = letters; i < count; i++)
        {
            buffer[offset + i] = isi[(int)((_at + i - sebelum) % isi.Length)];
        }

        _at += count;
        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = Read(_isian, 0, Math.Min(buffer.Length, _isian.Length));
        _isian.AsSpan(0, count).CopyTo(buffer.Span);
        return ValueTask.FromResult(count);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
