using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class KodeRekeningTest
{
    [Theory]
    [InlineData("1.06.04.2.01.0001", "1.06.04.2.01,1.06.04,1.06,1")]
    [InlineData("1.06.04.2.01.01", "1.06.04.2.01,1.06.04,1.06,1")]
    [InlineData("X.XX.01", "X.XX,X")]
    [InlineData("1.06.04", "1.06,1")]
    [InlineData("1", "")]
    [InlineData("X", "")]
    public void Ancestors_come_nearest_first(string teks, string leluhur)
    {
        var kode = KodeRekening.Parse(teks);
        Assert.Equal(leluhur, string.Join(',', kode.GetLeluhur()));
        Assert.Equal(kode.GetLeluhur().FirstOrDefault(), kode.Induk);
    }

    [Fact]
    public void Kosong_has_no_place_in_the_tree()
    {
        Assert.True(KodeRekening.Kosong.Induk.IsKosong);
        Assert.Empty(KodeRekening.Kosong.GetLeluhur());
        Assert.Same(TingkatKode.Kosong, KodeRekening.Kosong.Tingkat);
        Assert.False(KodeRekening.Kosong.Contains(KodeRekening.Kosong));
        Assert.False(KodeRekening.Kosong.Contains(KodeRekening.Parse("1")));
        Assert.False(KodeRekening.Parse("1").Contains(KodeRekening.Kosong));
    }

    [Theory]
    [InlineData("1.06.04", "1.06.04.2.01", true)]
    [InlineData("1.06.04", "1.06.04", true)]
    [InlineData("1", "1.99.99.8.99.9999", true)]
    [InlineData("1.06.04.2.01", "1.06.04", false)]
    [InlineData("1.06", "1.07.01", false)]
    [InlineData("1.06.01.2.08.01", "1.06.01.2.08.0001", false)]
    [InlineData("X.XX.01", "X.XX.01.2.01", true)]
    [InlineData("X.XX.01", "1.06.01.2.01", false)]
    [InlineData("1.06.04.2.01", "1.06.04.3.01.0001", false)]
    public void Contains_what_lies_below(string atas, string bawah, bool ya) =>
        Assert.Equal(ya, KodeRekening.Parse(atas).Contains(KodeRekening.Parse(bawah)));

    [Fact]
    public void At_a_level_at_or_above_its_own()
    {
        var kode = KodeRekening.Parse("1.06.04.2.01");
        Assert.Equal("1.06.04.2.01", kode.AtTingkat(TingkatKode.Kegiatan).ToString());
        Assert.Equal("1.06.04", kode.AtTingkat(TingkatKode.Program).ToString());
        Assert.Equal("1", kode.AtTingkat(TingkatKode.Urusan).ToString());
        Assert.True(kode.AtTingkat(TingkatKode.Kosong).IsKosong);
        Assert.Throws<ArgumentOutOfRangeException>(() => kode.AtTingkat(TingkatKode.SubKegiatan));
        Assert.Throws<ArgumentNullException>(() => kode.AtTingkat(null!));
    }

    [Theory]
    [InlineData("X.XX.01.2.01", "1.06", "1.06.01.2.01")]
    [InlineData("X.XX", "9.99", "9.99")]
    [InlineData("X.XX.01.2.01.0001", "2.10", "2.10.01.2.01.0001")]
    public void Template_is_filled_and_made_again(string templat, string bidang, string isi)
    {
        var terisi = KodeRekening.Parse(templat).WithBidang(KodeRekening.Parse(bidang));
        Assert.Equal(isi, terisi.ToString());
        Assert.Equal(templat, terisi.ToTemplate().ToString());
        Assert.Equal(templat, terisi.ToTemplate().ToTemplate().ToString());
    }

    [Fact]
    public void Template_refuses_what_is_none()
    {
        var bidang = KodeRekening.Parse("1.06");
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Parse("1.06.01").WithBidang(bidang));
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Parse("X").WithBidang(bidang));
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Kosong.WithBidang(bidang));
        Assert.Throws<ArgumentException>(() => KodeRekening.Parse("X.XX.01").WithBidang(KodeRekening.Parse("1")));
        Assert.Throws<ArgumentException>(() => KodeRekening.Parse("X.XX.01").WithBidang(KodeRekening.Parse("X.XX")));
        Assert.Throws<ArgumentException>(() => KodeRekening.Parse("X.XX.01").WithBidang(KodeRekening.Parse("1.06.01")));
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Parse("1").ToTemplate());
        Assert.Throws<InvalidOperationException>(() => KodeRekening.Kosong.ToTemplate());
    }

    [Hukum]
    public bool Contains_is_the_text_before_a_dot(KodeRekening a, KodeRekening b)
    {
        var (atas, bawah) = (a.ToString(), b.ToString());
        return a.Contains(b) == (atas == bawah || bawah.StartsWith(atas + ".", StringComparison.Ordinal))
            && a.Contains(a) && b.GetLeluhur().All(l => l.Contains(b) && l < b);
    }

    [Hukum]
    public bool Document_order_is_the_order_of_the_segments(KodeRekening a, KodeRekening b)
    {
        // X before digits, a node before its children, two digits before the four of the same number.
        static (int, int)[] Kunci(KodeRekening kode) =>
            [.. kode.ToString().Split('.').Select(static s => s[0] == 'X' ? (-1, 0) : (int.Parse(s, System.Globalization.CultureInfo.InvariantCulture), s.Length))];
        var (x, y) = (Kunci(a), Kunci(b));
        return Math.Sign(a.CompareTo(b)) == Math.Sign(x.AsSpan().SequenceCompareTo(y));
    }
}
