using System.Text;
using Xunit;

namespace Renstra.Domain.Tests;

/// <content>Reading and writing UTF-8.</content>
public abstract partial class KontrakNilai<T>
{
    private static readonly byte[][] BukanUtf8 = [[0x80], [0xFF], [0xC3], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98]];

    [Theory]
    [TiapBudaya]
    public void Utf8_goes_round(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var teks in Naik.Concat(Lengkap))
        {
            var utf8 = Encoding.UTF8.GetBytes(teks);
            var nilai = T.Parse(utf8, null);
            Assert.Equal(Baca(teks), nilai);
            Assert.True(T.TryParse(utf8, null, out var sama) && sama == nilai);
            var tujuan = new byte[utf8.Length];
            Assert.True(nilai.TryFormat(tujuan, out var ditulis, default, null));
            Assert.Equal(utf8.Length, ditulis);
            Assert.Equal(utf8, tujuan);
        }
    });

    [Fact]
    public void Too_small_a_utf8_destination_is_told()
    {
        foreach (var teks in Naik)
        {
            var nilai = Baca(teks);
            for (var panjang = 0; panjang < Encoding.UTF8.GetByteCount(teks); panjang++)
            {
                Assert.False(nilai.TryFormat(new byte[panjang], out var ditulis, default, null));
                Assert.Equal(0, ditulis);
            }
        }
    }

    [Fact]
    public void Utf8_and_characters_are_refused_alike()
    {
        foreach (var teks in Ditolak.Where(AdaUtf8).Concat(Naik).Append("").Append("é").Append("日本").Append("😀").Append(new string('1', 600)).Append(new string('é', 600)))
        {
            Sepakat(teks);
            foreach (var ujung in Naik)
            {
                Sepakat(ujung + teks);
                Sepakat(teks + ujung);
            }
        }
    }

    [Fact]
    public void Invalid_utf8_is_refused_and_never_thrown()
    {
        foreach (var teks in Naik.Append(""))
        {
            foreach (var salah in BukanUtf8)
            {
                var utf8 = Encoding.UTF8.GetBytes(teks);
                for (var letak = 0; letak <= utf8.Length; letak++)
                {
                    byte[] rusak = [.. utf8[..letak], .. salah, .. utf8[letak..]];
                    Assert.False(Coba(rusak, out var nilai, out var galat));
                    Assert.Equal(default, nilai);
                    Assert.False(galat.IsNone);
                    Assert.InRange(galat.Position, 0, rusak.Length);
                    Assert.Throws<RenstraFormatException>(() => T.Parse(rusak, null));
                }
            }
        }
    }

    private void Sepakat(string teks)
    {
        var karakter = Coba(teks.AsSpan(), out var a, out var galatA);
        var bita = Coba(Encoding.UTF8.GetBytes(teks), out var b, out var galatB);
        Assert.True(karakter == bita && a == b && galatA == galatB, $"{teks}: {galatA} / {galatB}");
    }
}
