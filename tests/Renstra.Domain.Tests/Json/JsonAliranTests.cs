using System.Text;
using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonAliranTests
{
    [Fact]
    public async Task Stream_of_single_bytes()
    {
        var dokumen = DokumenLengkap.Buat();
        using var aliran = new AliranTetes(RenstraJson.WriteUtf8(dokumen));
        var hasil = await RenstraJson.ReadAsync(aliran);
        Assert.Equal(dokumen, hasil.Dokumen);
        Assert.True(hasil.Posisi.TryGet(hasil.Dokumen!.Identitas, out _));
    }

    [Fact]
    public async Task Errors_of_a_stream_are_those_of_the_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(Dengan("\"tujuan\":[{\"nama\":1}]"));
        using var aliran = new AliranTetes(bytes);
        Assert.Equal(RenstraJson.Read(bytes).Galat, (await RenstraJson.ReadAsync(aliran)).Galat);
    }

    [Fact]
    public async Task Endless_stream_is_read_only_to_the_limit()
    {
        using var aliran = new AliranTetes(null);
        var hasil = await RenstraJson.ReadAsync(aliran, new() { MaxBytes = 1000 });
        Assert.Equal(JenisGalat.TerlaluBesar, Assert.Single(hasil.Galat).Jenis);
        Assert.Equal(1001, aliran.Terbaca);
    }

    [Fact]
    public async Task Stream_of_exactly_the_limit()
    {
        var bytes = Encoding.UTF8.GetBytes(Dengan(""));
        using var aliran = new AliranTetes(bytes);
        Assert.True((await RenstraJson.ReadAsync(aliran, new() { MaxBytes = bytes.Length })).IsTerbaca);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var aliran = new AliranTetes(null);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RenstraJson.ReadAsync(aliran, null, new CancellationToken(canceled: true)));
    }

    /// <summary>Gives a byte at a time; blanks without end, if it has no bytes.</summary>
    private sealed class AliranTetes(byte[]? isi) : Stream
    {
        internal int Terbaca { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (isi is not null && Terbaca == isi.Length)
            {
                return 0;
            }

            buffer[offset] = isi?[Terbaca] ?? (byte)' ';
            Terbaca++;
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
