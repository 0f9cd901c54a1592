using FsCheck.Xunit;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The code as a number: a bijection between codes and well-formed numbers, in the order of the document.</summary>
public sealed class KodeRekeningNumberTest
{
    [Theory]
    [InlineData("", 0UL)]
    [InlineData("X", 1UL << 40)]
    [InlineData("X.XX", (1UL << 40) | (1UL << 33))]
    [InlineData("X.XX.01", (1UL << 40) | (1UL << 33) | (1UL << 26))]
    [InlineData("1", 2UL << 40)]
    [InlineData("1.06", (2UL << 40) | (7UL << 33))]
    [InlineData("1.06.04", (2UL << 40) | (7UL << 33) | (4UL << 26))]
    [InlineData("1.06.04.2.01", (2UL << 40) | (7UL << 33) | (4UL << 26) | (2UL << 22) | (1UL << 15))]
    [InlineData("9.99.99.8.99.9999", (10UL << 40) | (100UL << 33) | (99UL << 26) | (8UL << 22) | (99UL << 15) | 19999)]
    public void Numbers_stay_the_same_in_all_versions(string teks, ulong nomor)
    {
        var kode = teks.Length == 0 ? KodeRekening.Kosong : KodeRekening.Parse(teks);
        Assert.Equal(nomor, kode.ToUInt64());
        Assert.Equal(kode, KodeRekening.FromUInt64(nomor));
    }

    [Property(Arbitrary = [typeof(Pembangkit)])]
    public void Codes_go_round_in_their_order(KodeRekening a, KodeRekening b)
    {
        Assert.Equal(a, KodeRekening.FromUInt64(a.ToUInt64()));
        Assert.Equal(a.CompareTo(b), a.ToUInt64().CompareTo(b.ToUInt64()));
    }

    [Property(MaxTest = 2000)]
    public void What_is_accepted_is_a_code_with_that_number(ulong acak)
    {
        // Many numbers near codes: small fields, some absent.
        var nomor = acak & 0xFFF_FFFF_FFFF;
        foreach (var calon in new[] { acak, nomor, nomor & ~0x7FFFUL, nomor & 0x3BB_9DD9_8FFF, nomor >> 15 << 15, nomor >> 26 << 26, nomor >> 33 << 33, nomor >> 40 << 40 })
        {
            if (KodeRekening.TryFromUInt64(calon, out var kode))
            {
                Assert.Equal(calon, kode.ToUInt64());
                Assert.Equal(kode, kode.IsKosong ? default : KodeRekening.Parse(kode.ToString()));
            }
            else
            {
                Assert.Equal(KodeRekening.Kosong, kode);
                Assert.Throws<ArgumentOutOfRangeException>(() => KodeRekening.FromUInt64(calon));
            }
        }
    }

    [Theory]
    [InlineData(1UL)]
    [InlineData(11UL << 40)]
    [InlineData((1UL << 40) | (2UL << 33))]
    [InlineData((2UL << 40) | (1UL << 33))]
    [InlineData((2UL << 40) | (101UL << 33))]
    [InlineData((2UL << 40) | (1UL << 26))]
    [InlineData((2UL << 40) | (7UL << 33) | (100UL << 26))]
    [InlineData((2UL << 40) | (7UL << 33) | (4UL << 26) | (2UL << 22))]
    [InlineData((2UL << 40) | (7UL << 33) | (4UL << 26) | (9UL << 22) | (1UL << 15))]
    [InlineData((2UL << 40) | (7UL << 33) | (4UL << 26) | (2UL << 22) | (1UL << 15) | 1)]
    [InlineData((2UL << 40) | (7UL << 33) | (4UL << 26) | (2UL << 22) | (1UL << 15) | 200)]
    [InlineData((2UL << 40) | (7UL << 33) | (4UL << 26) | (2UL << 22) | (1UL << 15) | 20001)]
    [InlineData(ulong.MaxValue)]
    public void Other_numbers_are_refused(ulong nomor) => Assert.False(KodeRekening.TryFromUInt64(nomor, out _));
}
