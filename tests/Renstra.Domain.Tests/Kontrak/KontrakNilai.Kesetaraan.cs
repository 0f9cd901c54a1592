using Xunit;

namespace Renstra.Domain.Tests;

/// <content>Equality and the six operators, under every culture.</content>
public abstract partial class KontrakNilai<T>
{
    [Theory]
    [TiapBudaya]
    public void Order_and_equality_agree(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        for (var i = 0; i < Naik.Length; i++)
        {
            for (var j = 0; j < Naik.Length; j++)
            {
                Periksa(Baca(Naik[i]), Baca(Naik[j]), i.CompareTo(j));
            }
        }
    });

    [Theory]
    [TiapBudaya]
    public void Equal_values_of_different_texts_are_equal(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        foreach (var (a, b) in Setara)
        {
            Periksa(Baca(a), Baca(b), 0);
        }
    });

    [Fact]
    public void Nothing_else_is_equal()
    {
        var nilai = Baca(Naik[0]);
        Assert.False(nilai.Equals(null));
        Assert.False(nilai.Equals(new object()));
        Assert.False(nilai.Equals(Naik[0]));
    }

    [Fact]
    public void Comparison_with_null_and_with_another_type()
    {
        IComparable nilai = Baca(Naik[0]);
        Assert.True(nilai.CompareTo(null) > 0);
        Assert.Throws<ArgumentException>(() => nilai.CompareTo(new object()));
    }

    [Theory]
    [TiapBudaya]
    public void Sorting_gives_the_declared_order(string budaya) => Budaya.Jalankan(budaya, () =>
    {
        var nilai = Naik.Reverse().Select(Baca).ToArray();
        Array.Sort(nilai);
        Assert.Equal(Naik, nilai.Select(static n => n.ToString()));
    });

    private static void Periksa(T a, T b, int urutan)
    {
        Assert.Equal(urutan, Math.Sign(a.CompareTo(b)));
        Assert.Equal(urutan, Math.Sign(((IComparable)a).CompareTo(b)));
        Assert.Equal(urutan == 0, a.Equals(b));
        Assert.Equal(urutan == 0, a.Equals((object)b));
        Assert.Equal(urutan == 0, a == b);
        Assert.Equal(urutan != 0, a != b);
        Assert.Equal(urutan < 0, a < b);
        Assert.Equal(urutan <= 0, a <= b);
        Assert.Equal(urutan > 0, a > b);
        Assert.Equal(urutan >= 0, a >= b);
        if (urutan == 0)
        {
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
        }
    }
}
