using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Codes of agencies and their units.</summary>
public sealed class KodePerangkatDaerahTest
{
    [Theory]
    [InlineData("1.03.0.00.0.00.01.0000", "1.03", 1, 0)]
    [InlineData("1.02.2.14.0.00.03.0012", "1.02,2.14", 3, 12)]
    [InlineData("2.10.2.11.1.03.99.9999", "2.10,2.11,1.03", 99, 9999)]
    public void Parts_are_read(string teks, string bidang, int nomor, int unit)
    {
        var kode = KodePerangkatDaerah.Parse(teks);
        Assert.Equal(bidang, string.Join(',', (IEnumerable<KodeRekening>)kode.Bidang));
        Assert.Equal((nomor, unit, unit > 0), (kode.Nomor, kode.Unit, kode.IsUnit));
        Assert.False(kode.IsKosong);
    }

    [Fact]
    public void Kosong_has_no_parts()
    {
        var kosong = KodePerangkatDaerah.Kosong;
        Assert.True(kosong.Bidang.IsKosong);
        Assert.Equal((null, null, false, true), (kosong.Nomor, kosong.Unit, kosong.IsUnit, kosong.Induk.IsKosong));
        Assert.False(kosong.Contains(kosong));
        Assert.False(kosong.Contains(KodePerangkatDaerah.Parse("1.03.0.00.0.00.01.0000")));
        Assert.False(KodePerangkatDaerah.Parse("1.03.0.00.0.00.01.0000").Contains(kosong));
    }

    [Fact]
    public void Parent_of_a_unit_is_its_agency()
    {
        var dinas = KodePerangkatDaerah.Parse("1.03.0.00.0.00.01.0000");
        var unit = KodePerangkatDaerah.Parse("1.03.0.00.0.00.01.0002");
        Assert.Equal(dinas, unit.Induk);
        Assert.True(dinas.Induk.IsKosong);
        Assert.True(dinas.Contains(unit) && dinas.Contains(dinas) && unit.Contains(unit));
        Assert.False(unit.Contains(dinas));
        Assert.False(unit.Contains(KodePerangkatDaerah.Parse("1.03.0.00.0.00.01.0003")));
        Assert.False(dinas.Contains(KodePerangkatDaerah.Parse("1.03.1.04.0.00.01.0002")));
    }

    [Fact]
    public void Codes_are_built_of_their_parts()
    {
        var dinas = KodePerangkatDaerah.Create([KodeRekening.Parse("1.02"), KodeRekening.Parse("2.14")], 3);
        Assert.Equal("1.02.2.14.0.00.03.0000", dinas.ToString());
        Assert.Equal("1.02.2.14.0.00.03.0012", dinas.AddUnit(12).ToString());
        Assert.Throws<InvalidOperationException>(() => dinas.AddUnit(12).AddUnit(1));
        Assert.Throws<InvalidOperationException>(static () => KodePerangkatDaerah.Kosong.AddUnit(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => dinas.AddUnit(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => dinas.AddUnit(10_000));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KodePerangkatDaerah.Create([KodeRekening.Parse("1.02")], 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KodePerangkatDaerah.Create([KodeRekening.Parse("1.02")], 100));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("X.XX")]
    [InlineData("1.02.01")]
    [InlineData("1.02,1.02")]
    [InlineData("1.02,2.14,1.02")]
    [InlineData("1.01,1.02,1.03,1.04")]
    public void Bidang_that_no_agency_can_hold_are_refused(string bidang) => Assert.Throws<ArgumentException>(
        () => KodePerangkatDaerah.Create(bidang.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(static b => KodeRekening.Parse(b)).ToDaftar(), 1));

    [Theory]
    [InlineData("", ParseErrorCause.Empty, 0, ParseExpectation.BidangUrusan)]
    [InlineData("0.00.0.00.0.00.01.0000", ParseErrorCause.OutOfRange, 0, ParseExpectation.BidangUrusan)]
    [InlineData("X.XX.0.00.0.00.01.0000", ParseErrorCause.UnexpectedCharacter, 0, ParseExpectation.BidangUrusan)]
    [InlineData("1.00.0.00.0.00.01.0000", ParseErrorCause.OutOfRange, 2, ParseExpectation.BidangUrusan)]
    [InlineData("1.03", ParseErrorCause.UnexpectedEnd, 4, ParseExpectation.Dot)]
    [InlineData("1.03.X.XX.0.00.01.0000", ParseErrorCause.UnexpectedCharacter, 5, ParseExpectation.BidangUrusanOrNone)]
    [InlineData("1.03.0.05.0.00.01.0000", ParseErrorCause.OutOfRange, 5, ParseExpectation.BidangUrusanOrNone)]
    [InlineData("1.03.1.04.1.00.01.0000", ParseErrorCause.OutOfRange, 10, ParseExpectation.BidangUrusanOrNone)]
    [InlineData("1.03.0.00.1.04.01.0000", ParseErrorCause.OutOfRange, 10, ParseExpectation.NoBidangUrusan)]
    [InlineData("1.03.1.03.0.00.01.0000", ParseErrorCause.OutOfRange, 5, ParseExpectation.AnotherBidangUrusan)]
    [InlineData("1.03.1.04.1.03.01.0000", ParseErrorCause.OutOfRange, 10, ParseExpectation.AnotherBidangUrusan)]
    [InlineData("1.03.0.00.0.00.00.0000", ParseErrorCause.OutOfRange, 15, ParseExpectation.TwoDigits)]
    [InlineData("1.03.0.00.0.00.01", ParseErrorCause.UnexpectedEnd, 17, ParseExpectation.Dot)]
    [InlineData("1.03.0.00.0.00.01.00", ParseErrorCause.UnexpectedEnd, 20, ParseExpectation.UnitDigits)]
    [InlineData("1.03.0.00.0.00.01.00000", ParseErrorCause.TrailingText, 22, ParseExpectation.End)]
    public void Refusal_says_cause_place_and_expectation(string teks, ParseErrorCause sebab, int letak, ParseExpectation harapan)
    {
        Assert.False(KodePerangkatDaerah.TryParse(teks, out var kode, out ParseError galat));
        Assert.True(kode.IsKosong);
        Assert.Equal(new ParseError(sebab, letak, harapan), galat);
    }

    [Hukum]
    public bool Parts_make_the_code_again(KodePerangkatDaerah a)
    {
        var dinas = KodePerangkatDaerah.Create(a.Bidang, a.Nomor!.Value);
        return dinas == (a.IsUnit ? a.Induk : a) && (!a.IsUnit || (dinas.AddUnit(a.Unit!.Value) == a && dinas < a)) && dinas.Contains(a);
    }

    [Hukum]
    public bool Order_is_that_of_the_texts(KodePerangkatDaerah a, KodePerangkatDaerah b) =>
        Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()));
}
