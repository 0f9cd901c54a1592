using System.Text;
using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

/// <summary>Work grows with the file, not with its square; counted in allocated bytes, for time depends on the machine.</summary>
public class BatasTests
{
    public static TheoryData<string> Bentuk => [.. Pembuat.Keys];

    private static readonly Dictionary<string, Func<int, string>> Pembuat = new()
    {
        ["duplicate members"] = static n => Dengan("\"tujuan\":[{\"nama\":\"T\"" + Ulang(n, static _ => ",\"nama\":\"U\"") + "}]"),
        ["unknown members"] = static n => Dengan("\"tujuan\":[{\"nama\":\"T\"" + Ulang(n, static i => $",\"x{i}\":1") + "}]"),
        ["escaped unknown names"] = static n => Dengan("\"tujuan\":[{\"nama\":\"T\",\"\\u0061" + new string('x', n * 10) + "\":1}]"),
        ["ids"] = static n => Dengan("\"tujuan\":[" + Ulang(n, static i => $"{{\"id\":\"T{i}\",\"nama\":\"T\"}},") + "{\"nama\":\"T\"}]"),
        ["dangling references"] = static n => Dengan("\"strategi\":[{\"nama\":\"S\",\"mendukung\":[" + Ulang(n, static i => $"\"X{i}\",") + "\"X\"]}]"),
        ["errors on one line"] = static n => Dengan("\"tujuan\":[" + Ulang(n, static _ => "{\"nama\":1},") + "{\"nama\":1}]"),
        ["skipped nesting"] = static n => Dengan(Ulang(n, static i => $"\"x{i}\":{new string('[', 50)}{new string(']', 50)},") + "\"y\":1"),
        ["columns"] = static n => Dengan("\"dataLayanan\":[{\"judul\":\"J\",\"baris\":[{\"uraian\":\"U\",\"nilai\":{" + Ulang(n, static i => $"\"k{i}\":{i},") + "\"z\":1}}]}]"),
        ["errors below a long column name"] = static n => Dengan("\"dataLayanan\":[{\"judul\":\"J\",\"baris\":[{\"uraian\":\"U\",\"nilai\":{\"" + new string('k', n * 10) + "\":{" + Ulang(100, static i => $"\"x{i}\":1,") + "\"z\":1}}}]}]"),
        ["years"] = static n => Dengan("\"pendanaan\":{\"paguTercantum\":{" + Ulang(n, static i => $"\"{2000 + (i % 100)}\":1,") + "\"2025\":1}}"),
        ["long text"] = static n => Dengan("\"tujuan\":[{\"nama\":\"" + new string('a', n * 10) + "\"}]"),
    };

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void Twice_the_file_is_about_twice_the_work(string bentuk)
    {
        Alokasi(bentuk, 2_000);
        var (sekali, duaKali) = (Alokasi(bentuk, 8_000), Alokasi(bentuk, 16_000));
        Assert.True(duaKali < (sekali * 5 / 2) + 200_000, $"{bentuk}: {sekali} and {duaKali} bytes");
    }

    [Fact]
    public void Long_name_is_not_repeated_in_the_path_of_every_error_below_it() => Assert.True(Alokasi("errors below a long column name", 40_000) < 10_000_000);

    [Fact]
    public void Blank_years_are_counted_without_overflow()
    {
        var catatan = new CatatanBaca(OpsiBaca.Standar);
        Assert.True(catatan.TryFill(2_000_000));
        Assert.False(catatan.TryFill(int.MaxValue));
        Assert.False(catatan.TryFill(int.MaxValue));
        Assert.False(catatan.TryFill(0));
    }

    [Fact]
    public void Dangling_references_are_compared_with_a_bounded_number_of_ids()
    {
        var json = Dengan("\"tujuan\":[" + Ulang(40_000, static i => $"{{\"id\":\"{new string('a', 40)}{i}\",\"nama\":\"T\"}},") + "{\"nama\":\"T\"}],\"strategi\":[{\"nama\":\"S\",\"mendukung\":[" + Ulang(20, static i => $"\"{new string('b', 40)}{i}\",") + "\"X\"]}]");
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(21, RenstraJson.Read(json).JumlahGalat);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - sebelum < 1_000_000_000);
    }

    [Fact]
    public void Of_a_million_errors_a_hundred_are_kept_and_all_are_counted()
    {
        var hasil = RenstraJson.Read(Dengan("\"tujuan\":[{\"nama\":\"T\",\"sasaran\":[" + Ulang(999_999, static _ => "1,") + "1]}]"));
        Assert.Equal((100, 1_000_000), (hasil.Galat.Count, hasil.JumlahGalat));
    }

    [Fact]
    public async Task Text_of_200_megabytes_is_refused_at_the_limit()
    {
        using var aliran = new AliranTeksPanjang(200_000_000);
        var hasil = await RenstraJson.ReadAsync(aliran, new() { MaxBytes = 1_000_000 });
        Assert.Equal(JenisGalat.TerlaluBesar, Assert.Single(hasil.Galat).Jenis);
        Assert.InRange(aliran.Terbaca, 1_000_001, 2_200_000);
    }

    private static long Alokasi(string bentuk, int n)
    {
        var bytes = Encoding.UTF8.GetBytes(Pembuat[bentuk](n));
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        _ = RenstraJson.Read(bytes);
        return GC.GetAllocatedBytesForCurrentThread() - sebelum;
    }

    private static string Ulang(int n, Func<int, string> bagian) => string.Concat(Enumerable.Range(0, n).Select(bagian));

    /// <summary>A file that is one long text, made as it is read.</summary>
    private sealed class AliranTeksPanjang(long panjang) : Stream
    {
        internal long Terbaca { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            count = (int)Math.Min(count, panjang - Terbaca);
            buffer.AsSpan(offset, count).Fill((byte)'a');
            if (Terbaca == 0)
            {
                buffer[offset] = (byte)'"';
            }

            Terbaca += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
