using Xunit;

namespace Renstra.Domain.Tests;

public sealed partial class KodeRekeningTest
{
    [Theory]
    [InlineData("", ParseErrorCause.Empty, 0, ParseExpectation.UrusanDigit, "urusan")]
    [InlineData("0", ParseErrorCause.OutOfRange, 0, ParseExpectation.UrusanDigit, "urusan")]
    [InlineData(" 1.06", ParseErrorCause.UnexpectedCharacter, 0, ParseExpectation.UrusanDigit, "urusan")]
    [InlineData("x.xx", ParseErrorCause.UnexpectedCharacter, 0, ParseExpectation.UrusanDigit, "urusan")]
    [InlineData("1,06", ParseErrorCause.UnexpectedCharacter, 1, ParseExpectation.Dot, "bidangUrusan")]
    [InlineData("106", ParseErrorCause.TrailingText, 1, ParseExpectation.Dot, "bidangUrusan")]
    [InlineData("1.", ParseErrorCause.UnexpectedEnd, 2, ParseExpectation.TwoDigits, "bidangUrusan")]
    [InlineData("1.6.04", ParseErrorCause.UnexpectedCharacter, 3, ParseExpectation.TwoDigits, "bidangUrusan")]
    [InlineData("1.00", ParseErrorCause.OutOfRange, 2, ParseExpectation.TwoDigits, "bidangUrusan")]
    [InlineData("1.XX", ParseErrorCause.MixedTemplate, 2, ParseExpectation.TwoDigits, "bidangUrusan")]
    [InlineData("X.06", ParseErrorCause.MixedTemplate, 2, ParseExpectation.TemplateBidang, "bidangUrusan")]
    [InlineData("X.X", ParseErrorCause.UnexpectedEnd, 3, ParseExpectation.TemplateBidang, "bidangUrusan")]
    [InlineData("X,XX", ParseErrorCause.UnexpectedCharacter, 1, ParseExpectation.Dot, "bidangUrusan")]
    [InlineData("1.06 ", ParseErrorCause.UnexpectedCharacter, 4, ParseExpectation.Dot, "program")]
    [InlineData("1.06.4", ParseErrorCause.UnexpectedEnd, 6, ParseExpectation.TwoDigits, "program")]
    [InlineData("X.XX.XX", ParseErrorCause.UnexpectedCharacter, 5, ParseExpectation.TwoDigits, "program")]
    [InlineData("1.06.04.2", ParseErrorCause.IncompleteLevel, 9, ParseExpectation.TwoDigits, "kegiatan")]
    [InlineData("1.06.04.", ParseErrorCause.UnexpectedEnd, 8, ParseExpectation.KewenanganDigit, "kegiatan")]
    [InlineData("1.06.04.9.01", ParseErrorCause.OutOfRange, 8, ParseExpectation.KewenanganDigit, "kegiatan")]
    [InlineData("1.06.04.0.01", ParseErrorCause.OutOfRange, 8, ParseExpectation.KewenanganDigit, "kegiatan")]
    [InlineData("1.06.04.2.00", ParseErrorCause.OutOfRange, 10, ParseExpectation.TwoDigits, "kegiatan")]
    [InlineData("1.06.04.2.01.", ParseErrorCause.UnexpectedEnd, 13, ParseExpectation.SubKegiatanDigits, "subKegiatan")]
    [InlineData("1.06.04.2.01.1", ParseErrorCause.UnexpectedEnd, 14, ParseExpectation.SubKegiatanDigits, "subKegiatan")]
    [InlineData("1.06.04.2.01.001", ParseErrorCause.UnexpectedEnd, 16, ParseExpectation.SubKegiatanDigits, "subKegiatan")]
    [InlineData("1.06.04.2.01.0000", ParseErrorCause.OutOfRange, 13, ParseExpectation.SubKegiatanDigits, "subKegiatan")]
    [InlineData("1.06.04.2.01.00001", ParseErrorCause.OutOfRange, 13, ParseExpectation.SubKegiatanDigits, "subKegiatan")]
    [InlineData("1.06.04.2.01.12345", ParseErrorCause.TrailingText, 17, ParseExpectation.End, "subKegiatan")]
    [InlineData("1.06.04.2.01.0001.1", ParseErrorCause.TrailingText, 17, ParseExpectation.End, "subKegiatan")]
    [InlineData("1.06.04.2.01.01 ", ParseErrorCause.TrailingText, 15, ParseExpectation.End, "subKegiatan")]
    public void Refusal_says_cause_place_expectation_and_level(string teks, ParseErrorCause sebab, int letak, ParseExpectation harapan, string tingkat)
    {
        Assert.False(KodeRekening.TryParse(teks, out var kode, out ParseError galat));
        Assert.True(kode.IsKosong);
        Assert.Equal(new ParseError(sebab, letak, harapan, TingkatKode.Parse(tingkat)), galat);
    }

    [Fact]
    public void Refusal_is_worded_in_both_languages()
    {
        KodeRekening.TryParse("1.06.04.9.01", out _, out ParseError galat);
        Assert.Equal("angka di luar rentangnya: '9' pada karakter ke-9 dari \"1.06.04.9.01\" pada tingkat kegiatan; yang diharapkan: angka kewenangan 1–8", galat.Describe("1.06.04.9.01"));
        Assert.Equal("number out of its range: '9' at character 9 of \"1.06.04.9.01\" at the level of kegiatan (activity); expected: a kewenangan digit 1–8", galat.Describe("1.06.04.9.01", Bahasa.Inggris));
        Assert.Equal("", ParseError.None.Describe("1"));
        Assert.EndsWith("at the end of \"1\"", new ParseError(ParseErrorCause.UnexpectedEnd, -1, ParseExpectation.None).Describe("1", Bahasa.Inggris), StringComparison.Ordinal);
    }
}
