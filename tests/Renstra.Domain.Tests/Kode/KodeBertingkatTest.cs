using FsCheck.Xunit;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Codes of accounts, funding sources and regions as numbers: a bijection with the well-formed numbers, in the order of the document.</summary>
public sealed class KodeBertingkatTest
{
    [Theory]
    [InlineData("5", 5UL << 48)]
    [InlineData("5.1", (5UL << 48) | (1UL << 44))]
    [InlineData("5.1.02.01", (5UL << 48) | (1UL << 44) | (2UL << 37) | (1UL << 30))]
    [InlineData("5.1.02.01.01", (5UL << 48) | (1UL << 44) | (2UL << 37) | (1UL << 30) | (2UL << 19))]
    [InlineData("5.1.02.01.01.001", (5UL << 48) | (1UL << 44) | (2UL << 37) | (1UL << 30) | (2UL << 19) | 4)]
    [InlineData("5.1.02.01.01.0001", (5UL << 48) | (1UL << 44) | (2UL << 37) | (1UL << 30) | (2UL << 19) | 5)]
    [InlineData("5.1.02.01.001.00001", (5UL << 48) | (1UL << 44) | (2UL << 37) | (1UL << 30) | (3UL << 19) | 6)]
    public void Numbers_of_accounts_stay_the_same(string teks, ulong nomor) => Stays<KodeAkun, TingkatAkun>(teks, nomor);

    [Theory]
    [InlineData("1", 1UL << 39)]
    [InlineData("1.2.01.03.01.0001", (1UL << 39) | (2UL << 35) | (1UL << 28) | (3UL << 21) | (1UL << 14) | 1)]
    public void Numbers_of_funding_sources_stay_the_same(string teks, ulong nomor) => Stays<KodeSumberDana, TingkatAkun>(teks, nomor);

    [Theory]
    [InlineData("62", 62UL << 28)]
    [InlineData("62.07.01.2001", (62UL << 28) | (7UL << 21) | (1UL << 14) | 2001)]
    public void Numbers_of_regions_stay_the_same(string teks, ulong nomor) => Stays<KodeWilayah, TingkatWilayah>(teks, nomor);

    [Fact]
    public void No_code_is_zero_and_what_is_no_code_throws()
    {
        Assert.Equal((0UL, 0UL, 0UL), (KodeAkun.Kosong.ToUInt64(), KodeSumberDana.Kosong.ToUInt64(), KodeWilayah.Kosong.ToUInt64()));
        Assert.Equal((KodeAkun.Kosong, KodeSumberDana.Kosong, KodeWilayah.Kosong), (KodeAkun.FromUInt64(0), KodeSumberDana.FromUInt64(0), KodeWilayah.FromUInt64(0)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KodeAkun.FromUInt64(1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KodeSumberDana.FromUInt64(1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KodeWilayah.FromUInt64(ulong.MaxValue));
    }

    [Hukum]
    public void Codes_go_round_in_their_order(KodeAkun a, KodeAkun b, KodeSumberDana c, KodeSumberDana d, KodeWilayah e, KodeWilayah f)
    {
        Assert.Equal((a, c, e), (KodeAkun.FromUInt64(a.ToUInt64()), KodeSumberDana.FromUInt64(c.ToUInt64()), KodeWilayah.FromUInt64(e.ToUInt64())));
        Assert.Equal(a.CompareTo(b), a.ToUInt64().CompareTo(b.ToUInt64()));
        Assert.Equal(c.CompareTo(d), c.ToUInt64().CompareTo(d.ToUInt64()));
        Assert.Equal(e.CompareTo(f), e.ToUInt64().CompareTo(f.ToUInt64()));
    }

    // Numbers near codes: one with some bits turned over, or cut off at a level.
    [Property(Arbitrary = [typeof(Pembangkit)], MaxTest = 1000)]
    public void What_is_accepted_is_a_code_with_that_number(ulong acak, int geser, KodeAkun a, KodeSumberDana b, KodeWilayah c)
    {
        var beda = 1UL << (geser & 63);
        foreach (var nomor in new[] { acak, a.ToUInt64() ^ beda, b.ToUInt64() ^ beda, c.ToUInt64() ^ beda, a.ToUInt64() ^ (acak & 7), acak >> 12, acak >> 21, acak >> 29 })
        {
            Agrees<KodeAkun, TingkatAkun>(nomor);
            Agrees<KodeSumberDana, TingkatAkun>(nomor);
            Agrees<KodeWilayah, TingkatWilayah>(nomor);
        }
    }

    private static void Stays<TKode, TTingkat>(string teks, ulong nomor)
        where TKode : struct, IKodeBertingkat<TKode, TTingkat>
        where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
    {
        var kode = TKode.Parse(teks, null);
        Assert.Equal(nomor, kode.ToUInt64());
        Assert.True(TKode.TryFromUInt64(nomor, out var lagi));
        Assert.Equal(kode, lagi);
    }

    private static void Agrees<TKode, TTingkat>(ulong nomor)
        where TKode : struct, IKodeBertingkat<TKode, TTingkat>
        where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
    {
        var ada = TKode.TryFromUInt64(nomor, out var kode);
        Assert.Equal(ada ? nomor : 0, kode.ToUInt64());
        Assert.True(!ada || nomor == 0 || TKode.Parse(kode.ToString()!, null).Equals(kode), $"{kode}");
    }
}
