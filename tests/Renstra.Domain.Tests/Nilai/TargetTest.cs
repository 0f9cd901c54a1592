using System.Text;
using System.Text.Json;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class TargetTest
{
    public static TheoryData<string, Target> Bentuk => new()
    {
        { "100", 100 },
        { "95.77", 95.77m },
        { "-0.5", -0.5m },
        { "3..4.5", new Target.Rentang(3, 4.5m) },
        { "-5..-3", new Target.Rentang(-5, -3) },
        { ">=100", new Target.Batas(JenisBatas.Minimal, 100) },
        { "<=5", new Target.Batas(JenisBatas.Maksimal, 5) },
        { ">0", new Target.Batas(JenisBatas.LebihDari, 0) },
        { "<1.5", new Target.Batas(JenisBatas.KurangDari, 1.5m) },
        { "BB", new Target.Predikat("BB") },
        { "sangat baik", new Target.Predikat("sangat baik") },
        { "95.76 (41893 Orang)", new Target.AngkaDenganJumlah(95.76m, 41893, Satuan.Orang) },
        { "95.76 (41893)", new Target.AngkaDenganJumlah(95.76m, 41893, default) },
    };

    [Theory]
    [MemberData(nameof(Bentuk))]
    public void Text_goes_round_in_every_culture(string teks, Target target)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () =>
            {
                Assert.Equal(target, Target.Parse(teks));
                Assert.Equal(target, Target.Parse(Encoding.UTF8.GetBytes(teks)));
                Assert.Equal(target.GetHashCode(), Target.Parse(teks).GetHashCode());
                Assert.Equal(teks, target.ToString());
                Assert.Equal(teks, $"{target}");
                Span<byte> utf8 = stackalloc byte[64];
                Assert.True(target.TryFormat(utf8, out var n, default, null));
                Assert.Equal(teks, Encoding.UTF8.GetString(utf8[..n]));
                Assert.False(target.TryFormat(new char[teks.Length - 1], out var ditulis, default, null));
                Assert.Equal(0, ditulis);
                Assert.Equal(target, JsonSerializer.Deserialize<Target>(JsonSerializer.Serialize(target)));
            });
        }
    }

    [Theory]
    [InlineData("", ParseErrorCause.Empty, 0)]
    [InlineData("5..3", ParseErrorCause.WrongOrder, 3)]
    [InlineData("3..", ParseErrorCause.UnexpectedEnd, 3)]
    [InlineData(">=", ParseErrorCause.UnexpectedEnd, 2)]
    [InlineData("95,77", ParseErrorCause.UnexpectedCharacter, 2)]
    [InlineData("95.76 (41893", ParseErrorCause.Unbalanced, 12)]
    [InlineData("95.76 ()", ParseErrorCause.UnexpectedEnd, 7)]
    [InlineData("#VALUE!", ParseErrorCause.SpreadsheetError, 0)]
    [InlineData("NA", ParseErrorCause.NoValue, 0)]
    [InlineData("n/a", ParseErrorCause.NoValue, 0)]
    [InlineData("nihil", ParseErrorCause.NoValue, 0)]
    [InlineData("-", ParseErrorCause.UnexpectedEnd, 1)]
    [InlineData("(5)", ParseErrorCause.UnexpectedCharacter, 0)]
    [InlineData("BB ", ParseErrorCause.UnexpectedCharacter, 2)]
    [InlineData("01", ParseErrorCause.UnexpectedCharacter, 0)]
    public void Refusal_says_why_and_where(string teks, ParseErrorCause sebab, int letak)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () =>
            {
                Assert.False(Target.TryParse(teks, out Target? target, out var galat));
                Assert.Null(target);
                Assert.Equal((sebab, letak), (galat.Cause, galat.Position));
                Assert.False(Target.TryParse(Encoding.UTF8.GetBytes(teks), out _, out var utf8));
                Assert.Equal(galat, utf8);
            });
        }
    }

    [Fact]
    public void Every_character_in_every_place()
    {
        foreach (var asal in new[] { "9.6 (41 Orang)", "3..4.5", ">=10" })
        {
            for (var letak = 0; letak < asal.Length; letak++)
            {
                for (var kode = 0; kode <= char.MaxValue; kode++)
                {
                    Span<char> teks = [.. asal];
                    teks[letak] = (char)kode;
                    if (Target.TryParse(teks, out var target, out var galat) ? Target.Parse(target!.ToString()!) != target : galat.IsNone || galat.Position > asal.Length)
                    {
                        Assert.Fail($"U+{kode:X4} at {letak} of {asal}: {target}, {galat}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Trailing_zeros_are_not_kept()
    {
        Assert.Equal((Target)100, Target.Parse("100.00"));
        Assert.Equal("100", Target.Parse("100.00").ToString());
    }

    [Fact]
    public void Wrong_parts_are_refused()
    {
        Assert.Throws<ArgumentException>(static () => new Target.Rentang(5, 3));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Target.Batas((JenisBatas)9, 3));
        Assert.Throws<ArgumentException>(static () => new Target.Predikat("NA"));
        Assert.Throws<ArgumentException>(static () => new Target.Predikat("5"));
        Assert.Throws<ArgumentException>(static () => new Target.Predikat(new string('a', 101)));
        Assert.Throws<ArgumentNullException>(static () => new Target.Predikat(null!));
        Assert.Throws<FormatException>(static () => ((Target)5).ToString("N", null));
        Assert.Null(JsonSerializer.Deserialize<Target>("null"));
        Assert.Throws<ArgumentException>(static () => new Target.Predikat("Rp. 1.000.000,-"));
        Assert.False(Target.TryParse("Rp1.000", null, out _));
        Assert.Throws<JsonException>(static () => JsonSerializer.Deserialize<Target>("\"-\""));
    }

    [Hukum]
    public bool Numbers_go_round(decimal a, decimal b) => Budaya.DiSetiap(() =>
        Bolak(a) && Bolak(new Target.Rentang(Math.Min(a, b), Math.Max(a, b))) && Bolak(new Target.Batas(JenisBatas.Minimal, a)) && Bolak(new Target.AngkaDenganJumlah(a, b, Satuan.Orang)));

    private static bool Bolak(Target target) => Target.Parse(target.ToString()!) == target;
}
