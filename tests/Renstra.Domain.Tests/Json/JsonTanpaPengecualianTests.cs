using System.Text;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Json;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Whatever the bytes are, reading gives a result.</summary>
public class JsonTanpaPengecualianTests
{
    // Without its indentation, for every byte of it is tried.
    private static readonly byte[] Penuh = Encoding.UTF8.GetBytes(Regex.Replace(RenstraJson.Write(DokumenLengkap.Ringkas()), "\n *", ""));

    // Bytes at which a file changes its meaning.
    private static readonly byte[] Tanda = [.. "{}[]\",:\\/-+.eE0123456789ntu' \n\t"u8, 0, 0x7F, 0x80, 0xC3, 0xED, 0xFF];

    [Fact]
    public void File_that_is_not_cut_is_read() => Periksa(RenstraJson.Read(Penuh).IsTerbaca ? Penuh : throw new InvalidOperationException());

    [Fact]
    public void File_cut_at_any_byte_is_a_syntax_error()
    {
        for (var panjang = 0; panjang < Penuh.Length; panjang++)
        {
            var hasil = RenstraJson.Read(Penuh.AsMemory(0, panjang));
            Assert.False(hasil.IsTerbaca);
            var galat = hasil.Galat[^1];
            Assert.True(galat.Jenis is JenisGalat.Sintaks or JenisGalat.Pengodean, $"{panjang}: {galat}");
        }
    }

    [Fact]
    public void Each_byte_left_out_or_doubled()
    {
        for (var i = 0; i < Penuh.Length; i += 5)
        {
            Periksa([.. Penuh.AsSpan(0, i), .. Penuh.AsSpan(i + 1)]);
            Periksa([.. Penuh.AsSpan(0, i + 1), .. Penuh.AsSpan(i)]);
        }
    }

    [Property(MaxTest = 3000)]
    public Property Mutated_file() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Two().ListOf(3).ToArbitrary(),
        static perubahan =>
        {
            var bytes = Penuh.ToList();
            foreach (var (di, apa) in perubahan)
            {
                var at = di % bytes.Count;
                var baru = apa % 5 == 0 ? (byte)((apa >> 8) & 0xFF) : Tanda[(apa >> 8) % Tanda.Length];
                switch (apa % 3)
                {
                    case 0:
                        bytes[at] = baru;
                        break;
                    case 1:
                        bytes.Insert(at, baru);
                        break;
                    default:
                        bytes.RemoveAt(at);
                        break;
                }
            }

            Periksa([.. bytes]);
        });

    [Property(MaxTest = 1000)]
    public void Swapped_parts_of_a_file(int dari, int ke, byte panjang)
    {
        var bytes = (byte[])Penuh.Clone();
        var (a, b) = ((dari & int.MaxValue) % (bytes.Length - 256), (ke & int.MaxValue) % (bytes.Length - 256));
        Penuh.AsSpan(a, panjang).CopyTo(bytes.AsSpan(b));
        Periksa(bytes);
    }

    [Property(MaxTest = 1000)]
    public void Any_bytes(byte[] bytes) => Periksa(bytes);

    [Property(MaxTest = 500)]
    public void Any_text_as_a_name(NonNull<string> teks)
    {
        // A lone surrogate has no UTF-8, and blanks alone are no name.
        var nama = string.Concat(teks.Get.EnumerateRunes());
        if (!string.IsNullOrWhiteSpace(nama))
        {
            UjiJson.BolakBalik(JsonBolakBalikTests.Minimal() with { Tujuan = [new() { Nama = nama }] });
        }
    }

    private static void Periksa(byte[] bytes)
    {
        var hasil = RenstraJson.Read(bytes);
        if (hasil.IsTerbaca)
        {
            var tulisan = RenstraJson.WriteUtf8(hasil.Dokumen);
            var kembali = RenstraJson.Read(tulisan);
            Assert.True(kembali.IsTerbaca, string.Join('\n', kembali.Galat.Select(static g => g.Render())));
            Assert.Equal(hasil.Dokumen, kembali.Dokumen);
            Assert.Equal(tulisan, RenstraJson.WriteUtf8(kembali.Dokumen));
            return;
        }

        Assert.NotEqual(0, hasil.JumlahGalat);
        foreach (var galat in hasil.Galat)
        {
            Assert.StartsWith("$", galat.Letak.Jalur, StringComparison.Ordinal);
            Assert.True(galat.Letak is { Baris: >= 1, Kolom: >= 1 });
            Assert.NotEqual("", galat.Render());
            Assert.NotEqual("", galat.Render("b", Bahasa.Inggris));
        }
    }
}
