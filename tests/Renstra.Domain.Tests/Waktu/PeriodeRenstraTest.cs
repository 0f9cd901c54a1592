using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class PeriodeRenstraTest
{
    [Fact]
    public void Forward_year_is_a_column_and_not_of_the_period()
    {
        var periode = PeriodeRenstra.Parse("2025-2029+2030");
        Assert.Equal(5, periode.JumlahTahun);
        Assert.True(periode.Contains(2025) && periode.Contains(2029));
        Assert.False(periode.Contains(2030) || periode.Contains(2024) || periode.Contains(default));
        Assert.Equal([2025, 2026, 2027, 2028, 2029], periode.GetTahun().Select(static t => t.Nomor));
        Assert.Equal([2025, 2026, 2027, 2028, 2029, 2030], periode.GetKolom().Select(static t => t.Nomor));
        Assert.Equal((new NodaTime.LocalDate(2025, 1, 1), new NodaTime.LocalDate(2029, 12, 31)), (periode.TanggalAwal, periode.TanggalAkhir));
        Assert.Equal(periode, new PeriodeRenstra(2025, 2029, 2030));
        Assert.NotEqual(periode, new PeriodeRenstra(2025, 2029));
    }

    [Theory]
    [InlineData("2025-2029")]
    [InlineData("2025-2029+2030")]
    [InlineData("1900-1900")]
    [InlineData("2975-2999")]
    public void Text_and_json_go_round(string teks)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () =>
            {
                Assert.Equal(teks, PeriodeRenstra.Parse(teks).ToString());
                Assert.Equal($"\"{teks}\"", JsonSerializer.Serialize(PeriodeRenstra.Parse(teks)).Replace("\\u002B", "+", StringComparison.Ordinal));
                Assert.Equal(PeriodeRenstra.Parse(teks), JsonSerializer.Deserialize<PeriodeRenstra>($"\"{teks}\""));
            });
        }
    }

    [Theory]
    [InlineData("", ParseErrorCause.Empty, 0)]
    [InlineData("2025", ParseErrorCause.UnexpectedEnd, 4)]
    [InlineData("2025-", ParseErrorCause.Empty, 5)]
    [InlineData("2025–2029", ParseErrorCause.UnexpectedCharacter, 4)]
    [InlineData("2029-2025", ParseErrorCause.WrongOrder, 5)]
    [InlineData("2025-2050", ParseErrorCause.WrongOrder, 5)]
    [InlineData("2025-2029 ", ParseErrorCause.UnexpectedCharacter, 9)]
    [InlineData("2025-2029+2031", ParseErrorCause.OutOfRange, 10)]
    [InlineData("2025-2029+20301", ParseErrorCause.TrailingText, 14)]
    [InlineData("2025-2029+203", ParseErrorCause.UnexpectedEnd, 13)]
    [InlineData("1899-1903", ParseErrorCause.OutOfRange, 0)]
    [InlineData(" 2025-2029", ParseErrorCause.UnexpectedCharacter, 0)]
    public void Refusal_says_why_and_where(string teks, ParseErrorCause sebab, int letak)
    {
        Assert.False(PeriodeRenstra.TryParse(teks, out PeriodeRenstra? periode, out var galat));
        Assert.Null(periode);
        Assert.Equal((sebab, letak), (galat.Cause, galat.Position));
        Assert.Equal(galat, Assert.Throws<RenstraFormatException>(() => PeriodeRenstra.Parse(teks)).Error);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PeriodeRenstra>(JsonSerializer.Serialize(teks)));
    }

    [Fact]
    public void Every_character_in_every_place()
    {
        Span<char> teks = stackalloc char[14];
        for (var letak = 0; letak < teks.Length; letak++)
        {
            for (var kode = 0; kode <= char.MaxValue; kode++)
            {
                "2025-2029+2030".CopyTo(teks);
                teks[letak] = (char)kode;
                if (PeriodeRenstra.TryParse(teks, out var periode, out var galat) ? !teks.SequenceEqual(periode!.ToString()) : galat.IsNone || galat.Position > 14)
                {
                    Assert.Fail($"U+{kode:X4} at {letak}: {periode}, {galat}");
                }
            }
        }
    }

    [Fact]
    public void Null_and_wrong_years_are_refused()
    {
        Assert.Throws<ArgumentNullException>(static () => PeriodeRenstra.Parse((string)null!));
        Assert.Null(JsonSerializer.Deserialize<PeriodeRenstra>("null"));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<PeriodeRenstra>("2025"));
        Assert.Throws<ArgumentException>(static () => new PeriodeRenstra(2029, 2025));
        Assert.Throws<ArgumentException>(static () => new PeriodeRenstra(2025, 2029, 2031));
        Assert.Throws<ArgumentException>(static () => new PeriodeRenstra(default, 2029));
        Assert.Throws<ArgumentException>(static () => new PeriodeRenstra(2025, 2025 + PeriodeRenstra.MaxTahun));
    }

    [Fact]
    public void Utf8_and_spans_agree_with_text()
    {
        Assert.Equal(PeriodeRenstra.Parse("2025-2029+2030"), PeriodeRenstra.Parse("2025-2029+2030"u8));
        Assert.True(PeriodeRenstra.TryParse("2026-2028"u8, out var three, out _));
        Assert.Equal(3, three!.JumlahTahun);
        Assert.False(PeriodeRenstra.TryParse([0xFF], out _, out var error));
        Assert.Equal(ParseErrorCause.InvalidUtf8, error.Cause);
        Span<char> small = stackalloc char[4];
        Assert.False(three.TryFormat(small, out var written));
        Assert.Equal(0, written);
        Assert.Equal("2026-2028", $"{three}");
    }
}
