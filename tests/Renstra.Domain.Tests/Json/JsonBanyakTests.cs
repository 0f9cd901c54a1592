using System.Buffers;
using System.Text;
using Renstra.Domain.Json;
using Renstra.Fuzz;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

/// <summary>Many documents, one a line.</summary>
public class JsonBanyakTests
{
    private static readonly string Baik = Dengan("").Replace("\n", "", StringComparison.Ordinal);

    [Fact]
    public async Task Written_lines_read_back()
    {
        DokumenRenstra[] asal = [DokumenLengkap.Buat(), JsonBolakBalikTests.Minimal(), DokumenLengkap.Ringkas()];
        var tulisan = new ArrayBufferWriter<byte>();
        foreach (var dokumen in asal)
        {
            RenstraJson.WriteLine(dokumen, tulisan);
        }

        Assert.Equal(3, tulisan.WrittenSpan.Count((byte)'\n'));
        Assert.Equal(asal, (await Baca(tulisan.WrittenSpan.ToArray())).Select(static b => b.Hasil.Dokumen!));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n \t\n")]
    public async Task Ends_of_lines_and_blank_lines(string akhir)
    {
        var teks = "\uFEFF" + Baik + akhir + Baik + akhir + Baik;
        var bytes = Encoding.UTF8.GetBytes(teks);
        foreach (var baris in await Baca(bytes))
        {
            Assert.True(baris.Hasil.IsTerbaca);
            Assert.Equal(Baik, Encoding.UTF8.GetString(bytes, (int)baris.Offset, (int)baris.Panjang));
        }

        Assert.Equal(3, (await Baca(bytes)).Count);
        Assert.Empty(await Baca([]));
        Assert.Empty(await Baca(Encoding.UTF8.GetBytes(akhir)));
    }

    [Fact]
    public async Task Bad_line_is_reported_with_its_place_in_the_file_and_passed_over()
    {
        var baris = await Baca(Baik + "\n\n{\"format\":\"renstra/1\",\"pagu\":1}\n" + Baik[..50] + "\nbukan\n" + Baik);
        Assert.Equal([1, 3, 4, 5, 6], baris.Select(static b => (int)b.Nomor));
        Assert.Equal([true, false, false, false, true], baris.Select(static b => b.Hasil.IsTerbaca));
        Assert.All(baris.Where(static b => !b.Hasil.IsTerbaca), static b => Assert.All(b.Hasil.Galat, g => Assert.Equal(b.Nomor, b.GetGalat(g).Letak.Baris)));
        Assert.StartsWith("b.ndjson(3,", baris[1].Render(baris[1].Hasil.Galat[0], "b.ndjson"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "\n", true)]
    [InlineData(0, "\r\n", true)]
    [InlineData(0, "", true)]
    [InlineData(-1, "\n", false)]
    [InlineData(-1, "\r\n", false)]
    [InlineData(-1, "", false)]
    public async Task Line_of_the_limit_is_read_and_one_byte_more_is_not(int lebih, string akhir, bool terbaca)
    {
        foreach (var awal in new[] { "", "\uFEFF" })
        {
            var baris = await Baca(awal + Baik + akhir + (akhir.Length > 0 ? "1" : ""), Baik.Length + lebih);
            Assert.Equal(terbaca, baris[0].Hasil.IsTerbaca);
            Assert.Equal(Baik.Length, baris[0].Panjang);
            Assert.Equal(akhir.Length > 0 ? 2 : 1, baris.Count);
            if (!terbaca)
            {
                Assert.Equal(JenisGalat.TerlaluBesar, Assert.Single(baris[0].Hasil.Galat).Jenis);
            }
        }
    }

    [Fact]
    public async Task Document_over_several_lines_is_one_error_and_the_next_is_read()
    {
        var baris = await Baca(RenstraJson.Write(DokumenLengkap.Ringkas()) + Baik + "\n");
        Assert.Equal(2, baris.Count);
        Assert.Equal((1L, 1), (baris[0].Nomor, baris[0].Hasil.JumlahGalat));
        Assert.Contains("baris", baris[0].Hasil.Galat[0].Describe(), StringComparison.Ordinal);
        Assert.True(baris[1].Hasil.IsTerbaca);
    }

    [Fact]
    public async Task Line_cut_short_does_not_take_the_next_one_with_it()
    {
        for (var panjang = 1; panjang < Baik.Length; panjang++)
        {
            var baris = await Baca(Baik[..panjang] + "\n" + Baik + "\n" + Baik);
            Assert.Equal([false, true, true], baris.Select(static b => b.Hasil.IsTerbaca));
        }
    }

    [Theory]
    [InlineData("[\n{0}\n{0}", new[] { false, true, true })]
    [InlineData("[\n{0},\n{0}\n]", new[] { false, false, true, false })]
    [InlineData("[{0},\n{0}\n]", new[] { false, true, false })]
    [InlineData("{{\"a\":[\n1,\n{0}\n{0}", new[] { false, true, true })]
    public async Task No_whole_document_is_lost_in_an_array(string berkas, bool[] terbaca)
    {
        var baris = await Baca(berkas.Replace("{{", "{", StringComparison.Ordinal).Replace("{0}", Baik, StringComparison.Ordinal));
        Assert.Equal(terbaca, baris.Select(static b => b.Hasil.IsTerbaca));
        Assert.Equal(berkas.StartsWith("[\n", StringComparison.Ordinal), baris[0].Hasil.Galat[0].Describe().Contains("larik JSON dengan satu dokumen per baris", StringComparison.Ordinal));
    }

    [Fact]
    public void Second_document_in_a_file_of_one_is_said()
    {
        var galat = Assert.Single(RenstraJson.Read(Encoding.UTF8.GetBytes(Baik + "\n" + Baik)).Galat);
        Assert.Equal((2, 1), (galat.Letak.Baris, galat.Letak.Kolom));
        Assert.StartsWith("Dokumen kedua dimulai di sini", galat.Describe(), StringComparison.Ordinal);
        Assert.StartsWith("Ada koma setelah dokumen", Assert.Single(RenstraJson.Read(Encoding.UTF8.GetBytes(Baik + ",")).Galat).Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 10, 7, 10, 9 })]
    [InlineData(new byte[] { 0, 1, 10, 7 })]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 10, 7 })]
    public async Task Binary_is_one_error(byte[] bytes)
    {
        var galat = Assert.Single(Assert.Single(await Baca(bytes)).Hasil.Galat);
        Assert.Equal(JenisGalat.Pengodean, galat.Jenis);
        Assert.Contains("gzip", galat.Describe(), StringComparison.Ordinal);
        Assert.Null(SasaranBaris.Fault(bytes));
    }

    [Fact]
    public async Task Utf16_is_one_error()
    {
        var baris = await Baca([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Baik + "\n" + Baik)]);
        Assert.Equal(JenisGalat.Pengodean, Assert.Single(Assert.Single(baris).Hasil.Galat).Jenis);
    }

    [Fact]
    public async Task Line_of_200_megabytes_is_passed_over_and_never_held()
    {
        // The stream never waits, so all of the work is this thread's.
        await using var aliran = new AliranBaris([.. Encoding.UTF8.GetBytes("\n" + Baik + "\n")], ulang: 1, sebelum: 200_000_000);
        var sebelum = GC.GetAllocatedBytesForCurrentThread();
        var baris = await Baca(aliran, 1_000_000);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - sebelum < 150_000_000);
        Assert.Equal([(200_000_000L, JenisGalat.TerlaluBesar)], baris.Where(static b => !b.Hasil.IsTerbaca).Select(static b => (b.Panjang, b.Hasil.Galat[0].Jenis)));
        Assert.True(baris[^1].Hasil.IsTerbaca);
    }

    [Fact]
    public async Task Of_ten_thousand_documents_only_the_last_ones_live()
    {
        await using var aliran = new AliranBaris(Encoding.UTF8.GetBytes(Baik + "\n"), ulang: 10_000);
        List<WeakReference> dokumen = [];
        await foreach (var baris in RenstraJson.ReadManyAsync(aliran))
        {
            dokumen.Add(new(baris.Hasil.Dokumen));
            if (dokumen.Count == 10_000)
            {
                GC.Collect();
                Assert.InRange(dokumen.Count(static d => d.IsAlive), 1, 10);
            }
        }

        Assert.Equal(10_000, dokumen.Count);
    }

    [Fact]
    public async Task Reading_can_be_cancelled()
    {
        using var henti = new CancellationTokenSource();
        await using var aliran = new AliranBaris(Encoding.UTF8.GetBytes(Baik + "\n"), ulang: 100_000);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in RenstraJson.ReadManyAsync(aliran, null, henti.Token))
            {
                await henti.CancelAsync();
            }
        });
    }

    [Fact]
    public void Every_byte_of_a_small_file_changed_loses_no_line()
    {
        var asal = Encoding.UTF8.GetBytes(Baik + "\n" + Baik + "\r\n\n" + Baik);
        for (var i = 0; i < asal.Length; i++)
        {
            foreach (var baru in "\n\r{[\"\0 "u8)
            {
                var bytes = (byte[])asal.Clone();
                bytes[i] = baru;
                Assert.Null(SasaranBaris.Fault(bytes));
            }
        }
    }

    private static Task<List<BarisDokumen>> Baca(string teks, int batas = 1_000_000) => Baca(Encoding.UTF8.GetBytes(teks), batas);

    private static Task<List<BarisDokumen>> Baca(byte[] bytes, int batas = 1_000_000) => Baca(new MemoryStream(bytes), batas);

    private static async Task<List<BarisDokumen>> Baca(Stream aliran, int batas)
    {
        List<BarisDokumen> hasil = [];
        await foreach (var baris in RenstraJson.ReadManyAsync(aliran, new() { Dokumen = new() { MaxBytes = batas } }))
        {
            hasil.Add(baris);
        }

        return hasil;
    }
}
