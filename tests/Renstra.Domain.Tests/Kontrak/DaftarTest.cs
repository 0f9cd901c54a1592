using Xunit;

namespace Renstra.Domain.Tests;

public sealed class DaftarTest
{
    [Fact]
    public void Equality_is_by_elements()
    {
        Daftar<int> a = [1, 2];
        Assert.True(a == [1, 2]);
        Assert.Equal(a.GetHashCode(), new[] { 1, 2 }.ToDaftar().GetHashCode());
        Assert.True(a != [2, 1]);
        Assert.False(a.Equals(new[] { 1, 2 }.AsEnumerable()));
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        Assert.True(default(Daftar<int>) == []);
        Assert.True(Daftar<int>.Kosong.IsKosong);
        Assert.Empty((IEnumerable<int>)default(Daftar<int>));
        Assert.Throws<IndexOutOfRangeException>(static () => default(Daftar<int>)[0]);
        Assert.Equal(default(Daftar<int>).GetHashCode(), Enumerable.Empty<int>().ToDaftar().GetHashCode());
    }

    [Fact]
    public void Source_may_change_without_the_list()
    {
        var sumber = new[] { 1, 2 };
        var (a, b) = (sumber.ToDaftar(), Daftar.Create<int>(sumber));
        sumber[0] = 9;
        Assert.True(a == [1, 2] && b == [1, 2]);
        Assert.Equal(2, a.Count);
        Assert.Equal([1, 2], (IEnumerable<int>)a);
    }
}
