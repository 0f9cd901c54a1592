using Xunit;

namespace Renstra.Domain.Tests;

/// <content>Reading and writing characters.</content>
public abstract partial class KontrakNilai<T>
{
    [Theory]
    [TiapBudaya]
    public void Canonical_text_goes_round(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var teks in Naik.Concat(Lengkap))
        {
            Assert.Equal(teks, Baca(teks).ToString());
            Assert.Equal(teks, T.Parse(teks.AsSpan(), null).ToString(null, null));
            Assert.Equal(teks, Parsable<T>(teks, System.Globalization.CultureInfo.CurrentCulture).ToString("G", System.Globalization.CultureInfo.CurrentCulture));
            Assert.Equal(teks, $"{Baca(teks)}");
            Assert.True(CobaParsable<T>(teks, out var a) && T.TryParse(teks.AsSpan(), null, out var b) && a == b);
            Assert.True(Coba(teks.AsSpan(), out var c, out var galat) && c == a && galat.IsNone);
        }
    });

    [Theory]
    [TiapBudaya]
    public void Refused_text_says_why_and_where(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var teks in Ditolak.Append(""))
        {
            Assert.False(CobaParsable<T>(teks, out var nilai));
            Assert.Equal(default, nilai);
            Assert.False(Coba(teks.AsSpan(), out nilai, out var galat));
            Assert.Equal(default, nilai);
            Assert.False(galat.IsNone);
            Assert.InRange(galat.Position, 0, teks.Length);
            Assert.Equal(galat, Assert.Throws<RenstraFormatException>(() => Baca(teks)).Error);
            Assert.Equal(galat, Assert.Throws<RenstraFormatException>(() => T.Parse(teks.AsSpan(), null)).Error);
            Assert.NotEqual(galat.Describe(teks), galat.Describe(teks, Bahasa.Inggris));
        }
    });

    [Fact]
    public void Null_is_refused()
    {
        Assert.False(CobaParsable<T>(null, out var nilai));
        Assert.Equal(default, nilai);
        Assert.False(Coba((string?)null, out nilai, out var galat));
        Assert.Equal(ParseErrorCause.Null, galat.Cause);
        Assert.Throws<ArgumentNullException>(static () => Baca(null!));
    }

    [Fact]
    public void Surrounding_blanks_are_refused()
    {
        foreach (var teks in Naik)
        {
            foreach (var salah in new[] { " " + teks, teks + " ", teks + "\n", teks + "\0", "\uFEFF" + teks })
            {
                Assert.False(!LuarAscii && T.TryParse(salah, null, out _), salah);
            }

            Assert.False(T.TryParse(" " + teks, null, out _));
            Assert.False(T.TryParse(teks + "\n", null, out _));
        }
    }

    [Fact]
    public void Too_small_a_destination_is_told_and_left_alone()
    {
        foreach (var teks in Naik)
        {
            var nilai = Baca(teks);
            for (var panjang = 0; panjang < teks.Length; panjang++)
            {
                Assert.False(nilai.TryFormat(new char[panjang], out var ditulis, default, null));
                Assert.Equal(0, ditulis);
            }

            var tepat = new char[teks.Length];
            Assert.True(nilai.TryFormat(tepat, out var semua, default, null));
            Assert.Equal(teks, new string(tepat, 0, semua));
        }
    }

    [Fact]
    public void Unknown_format_is_refused()
    {
        var nilai = Baca(Naik[0]);
        Assert.Throws<FormatException>(() => nilai.ToString("?", null));
        Assert.Throws<FormatException>(() => nilai.TryFormat(new char[100], out _, "?", null));
        Assert.Throws<FormatException>(() => nilai.TryFormat(new byte[100], out _, "?", null));
    }
}
