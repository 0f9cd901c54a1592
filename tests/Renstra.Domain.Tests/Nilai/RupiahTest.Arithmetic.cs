using System.Numerics;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class RupiahTest
{
    [Fact]
    public void Beyond_the_range_is_an_error_never_a_wrong_number()
    {
        var sen = Rupiah.FromSen(1);
        Assert.Throws<OverflowException>(() => Rupiah.MaxValue + sen);
        Assert.Throws<OverflowException>(() => Rupiah.MinValue - sen);
        Assert.Throws<OverflowException>(() => Rupiah.MinValue + -sen);
        Assert.Throws<OverflowException>(() => -Rupiah.MinValue);
        Assert.Throws<OverflowException>(() => Rupiah.MinValue.Abs());
        Assert.Throws<OverflowException>(() => Rupiah.MaxValue * 2);
        Assert.Throws<OverflowException>(() => -1 * Rupiah.MinValue);
        Assert.Throws<OverflowException>(() => Rupiah.Sum(Rupiah.MaxValue, sen));
        Assert.Throws<OverflowException>(() => Rupiah.Sum(new List<Rupiah> { Rupiah.MaxValue, sen }));
        Assert.Throws<OverflowException>(() => Rupiah.FromRupiah(long.MaxValue));
        Assert.Throws<OverflowException>(() => Rupiah.FromDecimal(92_233_720_368_547_758.08m));
        Assert.Throws<OverflowException>(() => Rupiah.FromDecimal(decimal.MaxValue));
        Assert.Throws<OverflowException>(() => Rupiah.MaxValue.MultiplyDivide(2, 1, Pembulatan.MenujuNol));
        Assert.Throws<OverflowException>(() => Rupiah.MinValue.Divide(-1, Pembulatan.MenujuNol));
        Assert.Throws<OverflowException>(() => Rupiah.MaxValue.RoundTo(1, Pembulatan.KeAtas));
    }

    [Fact]
    public void Fractions_of_a_sen_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Rupiah.FromDecimal(0.001m));
        Assert.Throws<ArgumentException>(() => Rupiah.FromDecimal(-1.005m));
        Assert.Equal(150, Rupiah.FromDecimal(1.5000m).Sen);
        Assert.Equal(-1, Rupiah.FromDecimal(-0.01m).Sen);
        Assert.Equal(Rupiah.MinValue, Rupiah.FromDecimal(-92_233_720_368_547_758.08m));
    }

    [Hukum]
    public bool Sums_are_associative_and_commutative_or_overflow(Rupiah a, Rupiah b, Rupiah c)
    {
        BigInteger tepat = (BigInteger)a.Sen + b.Sen + c.Sen;
        var sini = Coba(() => (a + b) + c);
        var sana = Coba(() => a + (b + c));
        return (sini is null || sini.Value.Sen == tepat) && (sana is null || sana.Value.Sen == tepat)
            && Coba(() => a + b) == Coba(() => b + a)
            && Coba(() => a + b) is { } jumlah == Muat((BigInteger)a.Sen + b.Sen)
            && Coba(() => a - b)?.Sen == JikaMuat((BigInteger)a.Sen - b.Sen)
            && Coba(() => -a)?.Sen == JikaMuat(-(BigInteger)a.Sen)
            && Coba(() => Rupiah.Sum(a, b, c)) == sini
            && Coba(() => Rupiah.Sum(new List<Rupiah> { a, b, c })) == sini
            && a + Rupiah.Nol == a;
    }

    [Hukum]
    public bool Multiples_are_exact_or_overflow(Rupiah a, int kali) =>
        Coba(() => a * kali)?.Sen == JikaMuat((BigInteger)a.Sen * kali) && Coba(() => kali * a) == Coba(() => a * kali);

    [Fact]
    public void Sum_of_none_is_zero()
    {
        Assert.Equal(Rupiah.Nol, Rupiah.Sum());
        Assert.Equal(Rupiah.Nol, Rupiah.Sum(Enumerable.Empty<Rupiah>()));
    }

    private static bool Muat(BigInteger sen) => sen >= long.MinValue && sen <= long.MaxValue;

    private static long? JikaMuat(BigInteger sen) => Muat(sen) ? (long)sen : null;

    private static Rupiah? Coba(Func<Rupiah> hitung)
    {
        try
        {
            return hitung();
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
