using System.Numerics;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class RupiahTest
{
    [Theory]
    [InlineData(5, 10, Pembulatan.SetengahMenjauhiNol, 1)]
    [InlineData(-5, 10, Pembulatan.SetengahMenjauhiNol, -1)]
    [InlineData(5, 10, Pembulatan.SetengahKeGenap, 0)]
    [InlineData(15, 10, Pembulatan.SetengahKeGenap, 2)]
    [InlineData(-15, 10, Pembulatan.SetengahKeGenap, -2)]
    [InlineData(-25, 10, Pembulatan.SetengahKeGenap, -2)]
    [InlineData(19, 10, Pembulatan.MenujuNol, 1)]
    [InlineData(-19, 10, Pembulatan.MenujuNol, -1)]
    [InlineData(19, 10, Pembulatan.KeBawah, 1)]
    [InlineData(-11, 10, Pembulatan.KeBawah, -2)]
    [InlineData(11, 10, Pembulatan.KeAtas, 2)]
    [InlineData(-19, 10, Pembulatan.KeAtas, -1)]
    public void Quotient_is_rounded_as_declared(long sen, long pembagi, Pembulatan pembulatan, long hasil) =>
        Assert.Equal(hasil, Rupiah.FromSen(sen).Divide(pembagi, pembulatan).Sen);

    [Hukum]
    public bool Multiply_divide_equals_the_exact_quotient_rounded(Rupiah a, long kali, long bagi, Pembulatan pembulatan) =>
        bagi == 0 || Coba(() => a.MultiplyDivide(kali, bagi, pembulatan))?.Sen == JikaMuat(Acuan((BigInteger)a.Sen * kali, bagi, pembulatan));

    [Hukum]
    public bool Halves_are_rounded_like_the_reference(int sen, bool minus, Pembulatan pembulatan)
    {
        var bagi = minus ? -2 : 2;
        return Rupiah.FromSen(sen).Divide(bagi, pembulatan).Sen == Acuan(sen, bagi, pembulatan);
    }

    [Hukum]
    public bool Round_to_equals_the_reference(Rupiah a, FsCheck.PositiveInt satuan, Pembulatan pembulatan)
    {
        BigInteger unit = (BigInteger)satuan.Get * 100;
        return Coba(() => a.RoundTo(satuan.Get, pembulatan))?.Sen == JikaMuat(Acuan(a.Sen, unit, pembulatan) * unit);
    }

    [Fact]
    public void Round_to_thousands()
    {
        Assert.Equal(Rupiah.FromRupiah(2_000), Rupiah.FromRupiah(1_500).RoundTo(1_000, Pembulatan.SetengahMenjauhiNol));
        Assert.Equal(Rupiah.FromRupiah(-2_000), Rupiah.FromRupiah(-1_500).RoundTo(1_000, Pembulatan.SetengahMenjauhiNol));
        Assert.Equal(Rupiah.FromRupiah(1), Rupiah.FromSen(50).RoundTo(1, Pembulatan.SetengahMenjauhiNol));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rupiah.Nol.RoundTo(0, Pembulatan.KeAtas));
    }

    [Fact]
    public void Division_by_zero_and_unknown_rounding_are_refused()
    {
        Assert.Throws<DivideByZeroException>(() => Rupiah.FromSen(1).Divide(0, Pembulatan.KeAtas));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rupiah.FromSen(1).Divide(2, (Pembulatan)9));
    }

    // Written apart from the library: floor and remainder of unbounded integers.
    private static BigInteger Acuan(BigInteger dibagi, BigInteger pembagi, Pembulatan pembulatan)
    {
        if (pembagi < 0)
        {
            (dibagi, pembagi) = (-dibagi, -pembagi);
        }

        var sisa = ((dibagi % pembagi) + pembagi) % pembagi;
        var lantai = (dibagi - sisa) / pembagi;
        var naik = pembulatan switch
        {
            Pembulatan.KeBawah => false,
            Pembulatan.KeAtas => sisa > 0,
            Pembulatan.MenujuNol => sisa > 0 && dibagi < 0,
            Pembulatan.SetengahKeGenap => sisa * 2 > pembagi || (sisa * 2 == pembagi && !lantai.IsEven),
            _ => sisa * 2 > pembagi || (sisa * 2 == pembagi && dibagi > 0),
        };
        return naik ? lantai + 1 : lantai;
    }
}
