using System.Numerics;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class RupiahTest
{
    [Theory]
    [InlineData(100, new long[] { 1, 1, 1 }, new long[] { 34, 33, 33 })]
    [InlineData(-100, new long[] { 1, 1, 1 }, new long[] { -34, -33, -33 })]
    [InlineData(2, new long[] { 1, 1, 1 }, new long[] { 1, 1, 0 })]
    [InlineData(5, new long[] { 0, 1, 0, 1 }, new long[] { 0, 3, 0, 2 })]
    [InlineData(10, new long[] { 1, 2, 4 }, new long[] { 1, 3, 6 })]
    [InlineData(long.MaxValue, new[] { long.MaxValue }, new[] { long.MaxValue })]
    [InlineData(long.MinValue, new long[] { 3 }, new[] { long.MinValue })]
    public void Parts_by_largest_remainder(long sen, long[] bobot, long[] bagian) =>
        Assert.Equal(bagian, Rupiah.FromSen(sen).Allocate(bobot).Select(static r => r.Sen));

    [Hukum]
    public bool Parts_add_up_and_lie_within_a_sen_of_the_share(Rupiah a, FsCheck.NonEmptyArray<FsCheck.NonNegativeInt> bobot)
    {
        long[] berat = [.. bobot.Get.Select(static b => (long)b.Get)];
        var jumlah = berat.Sum();
        if (jumlah == 0)
        {
            return true;
        }

        var bagian = a.Allocate(berat);
        var total = bagian.Aggregate(BigInteger.Zero, static (s, r) => s + r.Sen);
        return bagian.Length == berat.Length && total == a.Sen
            && bagian.Zip(berat).All(p =>
                BigInteger.Abs(((BigInteger)p.First.Sen * jumlah) - ((BigInteger)a.Sen * p.Second)) < jumlah
                && (p.Second != 0 || p.First == Rupiah.Nol)
                && p.First.Sign * a.Sign >= 0);
    }

    [Hukum]
    public bool Greater_weights_never_get_less(Rupiah a, FsCheck.NonEmptyArray<FsCheck.PositiveInt> bobot)
    {
        long[] berat = [.. bobot.Get.Select(static b => (long)(b.Get % 7) + 1)];
        var bagian = a.Allocate(berat);
        for (var i = 0; i < berat.Length; i++)
        {
            for (var j = 0; j < berat.Length; j++)
            {
                // Equal weights: the earlier one is served first.
                if ((berat[i] > berat[j] || (berat[i] == berat[j] && i < j)) && Int128.Abs(bagian[i].Sen) < Int128.Abs(bagian[j].Sen))
                {
                    return false;
                }
            }
        }

        return true;
    }

    [Fact]
    public void Weights_that_share_nothing_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Rupiah.FromSen(1).Allocate());
        Assert.Throws<ArgumentException>(() => Rupiah.FromSen(1).Allocate(0, 0));
        Assert.Throws<ArgumentException>(() => Rupiah.FromSen(1).Allocate(2, -1));
        Assert.Throws<OverflowException>(() => Rupiah.FromSen(1).Allocate(long.MaxValue, 1));
    }
}
