using System.Globalization;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Account codes: six levels, three numberings.</summary>
public sealed class KodeAkunTest
{
    [Theory]
    [InlineData("5", "akun", "permendagri90Tahun2019,kepmendagri3708Tahun2020,kepmendagri861Tahun2026")]
    [InlineData("5.1", "kelompok", "permendagri90Tahun2019,kepmendagri3708Tahun2020,kepmendagri861Tahun2026")]
    [InlineData("5.1.02", "jenis", "permendagri90Tahun2019,kepmendagri3708Tahun2020,kepmendagri861Tahun2026")]
    [InlineData("5.1.02.01", "objek", "permendagri90Tahun2019,kepmendagri3708Tahun2020,kepmendagri861Tahun2026")]
    [InlineData("5.1.02.01.01", "rincianObjek", "permendagri90Tahun2019,kepmendagri3708Tahun2020")]
    [InlineData("5.1.02.01.001", "rincianObjek", "kepmendagri861Tahun2026")]
    [InlineData("5.1.01.01.01.001", "subRincianObjek", "permendagri90Tahun2019")]
    [InlineData("5.1.01.01.01.0001", "subRincianObjek", "kepmendagri3708Tahun2020")]
    [InlineData("5.1.01.01.001.00001", "subRincianObjek", "kepmendagri861Tahun2026")]
    public void Level_and_numbering_follow_from_the_form(string teks, string tingkat, string penomoran)
    {
        var kode = KodeAkun.Parse(teks);
        Assert.Equal(TingkatAkun.Parse(tingkat), kode.Tingkat);
        Assert.Equal(penomoran, string.Join(',', kode.GetPenomoran()));
        Assert.All(PenomoranAkun.Semua, p => Assert.Equal(kode.GetPenomoran().Contains(p), kode.Fits(p)));
        Assert.Throws<ArgumentNullException>(() => kode.Fits(null!));
    }

    [Fact]
    public void Segments_are_numbers()
    {
        var kode = KodeAkun.Parse("5.1.02.03.014.00125");
        Assert.Equal((5, 1, 2, 3, 14, 125), (kode.NomorAkun, kode.NomorKelompok, kode.NomorJenis, kode.NomorObjek, kode.NomorRincianObjek, kode.NomorSubRincianObjek));
        Assert.Equal((5, null), (KodeAkun.Parse("5").NomorAkun, KodeAkun.Parse("5").NomorKelompok));
        var kosong = KodeAkun.Kosong;
        Assert.Equal(default((int?, int?, int?, int?, int?, int?)), (kosong.NomorAkun, kosong.NomorKelompok, kosong.NomorJenis, kosong.NomorObjek, kosong.NomorRincianObjek, kosong.NomorSubRincianObjek));
    }

    [Fact]
    public void Same_numbers_in_other_widths_are_other_codes()
    {
        Assert.NotEqual(KodeAkun.Parse("5.1.02.01.01.001"), KodeAkun.Parse("5.1.02.01.01.0001"));
        Assert.NotEqual(KodeAkun.Parse("5.1.02.01.01"), KodeAkun.Parse("5.1.02.01.001"));
        Assert.False(KodeAkun.Parse("5.1.02.01.01").Contains(KodeAkun.Parse("5.1.02.01.001.00001")));
    }

    [Fact]
    public void Codes_are_built_level_by_level()
    {
        var objek = KodeAkun.ForAkun(5).AddKelompok(1).AddJenis(2).AddObjek(1);
        Assert.Equal(
            ["5.1.02.01.01.001", "5.1.02.01.01.0001", "5.1.02.01.001.00001"],
            PenomoranAkun.Semua.Select(p => objek.AddRincianObjek(p, 1).AddSubRincianObjek(p, 1).ToString()));
        var besar = KodeAkun.ForAkun(9).AddKelompok(9).AddJenis(99).AddObjek(99);
        Assert.Equal(
            ["9.9.99.99.99.999", "9.9.99.99.99.9999", "9.9.99.99.999.99999"],
            new[] { (99, 999), (99, 9999), (999, 99_999) }.Zip(PenomoranAkun.Semua).Select(p => besar.AddRincianObjek(p.Second, p.First.Item1).AddSubRincianObjek(p.Second, p.First.Item2).ToString()));
    }

    [Fact]
    public void What_does_not_fit_is_not_built()
    {
        var objek = KodeAkun.Parse("5.1.02.01");
        foreach (var nomor in new[] { int.MinValue, -1, 0, 100_000, int.MaxValue })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeAkun.ForAkun(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeAkun.Parse("5").AddKelompok(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeAkun.Parse("5.1").AddJenis(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeAkun.Parse("5.1.02").AddObjek(nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => objek.AddRincianObjek(PenomoranAkun.Kepmendagri861, nomor));
            Assert.Throws<ArgumentOutOfRangeException>(() => KodeAkun.Parse("5.1.02.01.001").AddSubRincianObjek(PenomoranAkun.Kepmendagri861, nomor));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => objek.AddRincianObjek(PenomoranAkun.Kepmendagri3708, 100));
        Assert.Throws<ArgumentOutOfRangeException>(static () => KodeAkun.Parse("5.1.02.01.01").AddSubRincianObjek(PenomoranAkun.Permendagri90, 1000));
        Assert.Throws<ArgumentException>(static () => KodeAkun.Parse("5.1.02.01.01").AddSubRincianObjek(PenomoranAkun.Kepmendagri861, 1));
        Assert.Throws<ArgumentNullException>(() => objek.AddRincianObjek(null!, 1));
        Assert.Throws<ArgumentNullException>(static () => KodeAkun.Parse("5.1.02.01.01").AddSubRincianObjek(null!, 1));
        Assert.Throws<InvalidOperationException>(() => objek.AddObjek(1));
        Assert.Throws<InvalidOperationException>(() => objek.AddSubRincianObjek(PenomoranAkun.Kepmendagri3708, 1));
        Assert.Throws<InvalidOperationException>(static () => KodeAkun.Kosong.AddKelompok(1));
    }

    [Theory]
    [InlineData("", ParseErrorCause.Empty, 0, ParseExpectation.AkunDigit)]
    [InlineData("0", ParseErrorCause.OutOfRange, 0, ParseExpectation.AkunDigit)]
    [InlineData("X.XX.01", ParseErrorCause.UnexpectedCharacter, 0, ParseExpectation.AkunDigit)]
    [InlineData("51", ParseErrorCause.TrailingText, 1, ParseExpectation.Dot)]
    [InlineData("5,1", ParseErrorCause.UnexpectedCharacter, 1, ParseExpectation.Dot)]
    [InlineData("5.", ParseErrorCause.UnexpectedEnd, 2, ParseExpectation.KelompokDigit)]
    [InlineData("1.06.04.2.01.0001", ParseErrorCause.OutOfRange, 2, ParseExpectation.KelompokDigit)]
    [InlineData("5.1.2.01", ParseErrorCause.UnexpectedCharacter, 5, ParseExpectation.TwoDigits)]
    [InlineData("5.1.02.00", ParseErrorCause.OutOfRange, 7, ParseExpectation.TwoDigits)]
    [InlineData("5.1.02.01.1", ParseErrorCause.UnexpectedEnd, 11, ParseExpectation.RincianObjekDigits)]
    [InlineData("5.1.02.01.0011", ParseErrorCause.TrailingText, 13, ParseExpectation.Dot)]
    [InlineData("5.1.02.01.01.01", ParseErrorCause.UnexpectedEnd, 15, ParseExpectation.SubRincianObjekDigits)]
    [InlineData("5.1.02.01.01.00001", ParseErrorCause.OutOfRange, 13, ParseExpectation.SubRincianObjekDigits)]
    [InlineData("5.1.02.01.01.12345", ParseErrorCause.TrailingText, 17, ParseExpectation.End)]
    [InlineData("5.1.02.01.001.0001", ParseErrorCause.UnexpectedEnd, 18, ParseExpectation.SubRincianObjekFiveDigits)]
    [InlineData("5.1.02.01.01.0001 ", ParseErrorCause.TrailingText, 17, ParseExpectation.End)]
    public void Refusal_says_cause_place_and_expectation(string teks, ParseErrorCause sebab, int letak, ParseExpectation harapan)
    {
        Assert.False(KodeAkun.TryParse(teks, out var kode, out ParseError galat));
        Assert.True(kode.IsKosong);
        Assert.Equal(new ParseError(sebab, letak, harapan), galat);
    }

    [Fact]
    public void Refusal_is_worded_in_both_languages()
    {
        KodeAkun.TryParse("5.1.02.01.1", out _, out ParseError galat);
        Assert.Equal("teks berakhir terlalu cepat: pada akhir \"5.1.02.01.1\"; yang diharapkan: dua angka (01–99) atau tiga angka (001–999) rincian objek", galat.Describe("5.1.02.01.1"));
        Assert.EndsWith("two digits (01–99) or three digits (001–999) of a rincian objek", galat.Describe("5.1.02.01.1", Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_expectation_has_words_in_both_languages() => Assert.All(
        Enum.GetValues<ParseExpectation>().Where(static e => e != ParseExpectation.None),
        static e =>
        {
            var galat = new ParseError(ParseErrorCause.UnexpectedEnd, 0, e);
            Assert.Contains("yang diharapkan: ", galat.Describe("5"), StringComparison.Ordinal);
            Assert.Contains("expected: ", galat.Describe("5", Bahasa.Inggris), StringComparison.Ordinal);
        });

    [Fact]
    public void A_very_long_text_is_refused()
    {
        foreach (var teks in new[] { new string('5', 100_000), "5.1.02.01." + new string('1', 100_000), string.Concat(Enumerable.Repeat("5.", 50_000)) })
        {
            Assert.False(KodeAkun.TryParse(teks, out _, out ParseError galat));
            Assert.InRange(galat.Position, 0, 20);
        }
    }

    [Theory]
    [InlineData("5.1.02.01.01.0001", "5.1.02.01.01,5.1.02.01,5.1.02,5.1,5")]
    [InlineData("5.1.02.01.001.00001", "5.1.02.01.001,5.1.02.01,5.1.02,5.1,5")]
    [InlineData("5", "")]
    public void Ancestors_come_nearest_first(string teks, string leluhur)
    {
        var kode = KodeAkun.Parse(teks);
        Assert.Equal(leluhur, string.Join(',', kode.GetLeluhur()));
        Assert.Equal(kode.GetLeluhur().FirstOrDefault(), kode.Induk);
    }

    [Fact]
    public void Kosong_has_no_place_in_the_tree()
    {
        Assert.True(KodeAkun.Kosong.Induk.IsKosong);
        Assert.Same(TingkatAkun.Kosong, KodeAkun.Kosong.Tingkat);
        Assert.Empty(KodeAkun.Kosong.GetPenomoran());
        Assert.False(KodeAkun.Kosong.Contains(KodeAkun.Kosong));
        Assert.False(KodeAkun.Kosong.Contains(KodeAkun.Parse("5")));
        Assert.False(KodeAkun.Parse("5").Contains(KodeAkun.Kosong));
    }

    [Fact]
    public void At_a_level_at_or_above_its_own()
    {
        var kode = KodeAkun.Parse("5.1.02.01");
        Assert.Equal(["", "5", "5.1", "5.1.02", "5.1.02.01"], TingkatAkun.Semua.Take(5).Select(t => kode.AtTingkat(t).ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => kode.AtTingkat(TingkatAkun.RincianObjek));
        Assert.Throws<ArgumentNullException>(() => kode.AtTingkat(null!));
    }

    [Hukum]
    public bool Contains_is_the_text_before_a_dot(KodeAkun a, KodeAkun b) =>
        a.Contains(b) == (a == b || b.ToString().StartsWith(a + ".", StringComparison.Ordinal))
        && a.Contains(a) && b.GetLeluhur().All(l => l.Contains(b) && l < b && l.Tingkat.Value < b.Tingkat.Value);

    [Hukum]
    public bool Document_order_is_the_order_of_the_segments(KodeAkun a, KodeAkun b)
    {
        static (int, int)[] Kunci(KodeAkun kode) => [.. kode.ToString().Split('.').Select(static s => (int.Parse(s, CultureInfo.InvariantCulture), s.Length))];
        return Math.Sign(a.CompareTo(b)) == Math.Sign(Kunci(a).AsSpan().SequenceCompareTo(Kunci(b)));
    }

    // In one numbering all codes of a level are equally wide, and the order is that of their texts.
    [Hukum]
    public bool Within_a_numbering_the_order_is_that_of_the_texts(KodeAkun a, KodeAkun b) =>
        !PenomoranAkun.Semua.Any(p => a.Fits(p) && b.Fits(p))
        || Math.Sign(a.CompareTo(b)) == Math.Sign(string.CompareOrdinal(a.ToString(), b.ToString()));
}
