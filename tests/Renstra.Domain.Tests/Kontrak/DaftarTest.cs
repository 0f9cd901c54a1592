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

    [Fact]
    public void Text_shows_the_elements_in_any_culture_alike()
    {
        Daftar<decimal> a = [1.5m, -2m];
        Assert.Equal("[1.5, -2]", a.ToString());
        Assert.Equal("[]", default(Daftar<string>).ToString());
        Assert.Equal("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]", Enumerable.Range(0, 10).ToDaftar().ToString());
        Assert.Equal("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …] (1234)", Enumerable.Range(0, 1234).ToDaftar().ToString());
    }
}
