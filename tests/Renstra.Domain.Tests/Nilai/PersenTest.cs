using Xunit;

namespace Renstra.Domain.Tests;

public sealed class PersenTest
{
    [Theory]
    [InlineData("F", "-1234.57")]
    [InlineData("F0", "-1235")]
    [InlineData("F2", "-1234.57")]
    [InlineData("f4", "-1234.5650")]
    [InlineData("F9", "-1234.565000000")]
    [InlineData("N", "-1.234,57")]
    [InlineData("N0", "-1.235")]
    [InlineData("n3", "-1.234,565")]
    [InlineData("P1", "-1.234,6%")]
    [InlineData("P", "-1.234,57%")]
    public void A_digit_behind_the_format_says_how_many_decimals(string format, string expected) =>
        Assert.Equal(expected, Persen.FromPoin(-1234.565m).ToString(format, null));

    [Theory]
    [InlineData("F10")]
    [InlineData("G2")]
    [InlineData("Fx")]
    [InlineData("C")]
    [InlineData("0.00")]
    public void An_unknown_format_says_which_are_known(string format) => Assert.Equal(
        $"Unknown format \"{format}\"; known: G, N, P, F, the last three also with a digit for the decimals, as in P1.",
        Assert.Throws<FormatException>(() => Persen.FromPoin(1).ToString(format, null)).Message);

    [Fact]
    public void The_largest_percentages_fit_every_format() =>
        Assert.All(["G", "N9", "P9", "F9"], static f => Assert.NotEmpty(Persen.FromPoin(decimal.MinValue).ToString(f, null)));

    [Theory]
    [TiapBudaya]
    public void Shares_are_shown_as_documents_print_them(string budaya) => Budaya.Jalankan(budaya, static () =>
    {
        Assert.Equal("14,17", Persen.FromRatio(42.5m, 300m).ToString("N", null));
        Assert.Equal("17,93%", Persen.FromRatio(Rupiah.FromRupiah(186_305_400), Rupiah.FromRupiah(1_039_000_000)).ToString("P", null));
        Assert.Equal("1.234,50", Persen.FromPoin(1234.5m).ToString("N", null));
        Assert.Equal("-0,13", Persen.FromPoin(-0.125m).ToString("N", null));
        Assert.Equal("0,13", Persen.FromPoin(0.125m).ToString("N", null));
        Assert.Equal("-0.125%", Persen.FromPoin(-0.125m).ToString());
    });

    [Fact]
    public void A_third_is_read_back_exactly()
    {
        var sepertiga = Persen.FromRatio(1m, 3m);
        Assert.Equal(sepertiga, Persen.Parse(sepertiga.ToString()));
        Assert.Equal(sepertiga, System.Text.Json.JsonSerializer.Deserialize<Persen>(System.Text.Json.JsonSerializer.Serialize(sepertiga)));
    }

    [Fact]
    public void Largest_and_smallest_are_written()
    {
        foreach (var poin in new[] { decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m })
        {
            var persen = Persen.FromPoin(poin);
            Assert.Equal(poin, persen.Poin);
            Assert.NotEmpty(persen.ToString("N", null));
            Assert.NotEmpty(persen.ToString("P", null));
        }
    }

    [Fact]
    public void Sums_are_exact()
    {
        Assert.Equal(Persen.Seratus, Persen.FromPoin(33.4m) + Persen.FromPoin(66.6m));
        Assert.Equal(Persen.FromPoin(-0.5m), -Persen.FromPoin(0.5m));
        Assert.Equal(Persen.Nol, Persen.Seratus - Persen.Seratus);
        Assert.Throws<OverflowException>(static () => Persen.FromPoin(decimal.MaxValue) + Persen.FromPoin(decimal.MaxValue));
        Assert.Throws<DivideByZeroException>(static () => Persen.FromRatio(Rupiah.MaxValue, Rupiah.Nol));
    }

    [Theory]
    [InlineData(Pembulatan.SetengahMenjauhiNol, 3, -3)]
    [InlineData(Pembulatan.SetengahKeGenap, 2, -2)]
    [InlineData(Pembulatan.MenujuNol, 2, -2)]
    [InlineData(Pembulatan.KeBawah, 2, -3)]
    [InlineData(Pembulatan.KeAtas, 3, -2)]
    public void Part_of_an_amount_is_rounded_as_declared(Pembulatan pembulatan, long positif, long negatif)
    {
        var separuh = Persen.FromPoin(50);
        Assert.Equal(positif, separuh.Of(Rupiah.FromSen(5), pembulatan).Sen);
        Assert.Equal(negatif, separuh.Of(Rupiah.FromSen(-5), pembulatan).Sen);
    }

    [Fact]
    public void Part_beyond_the_range_overflows() =>
        Assert.Throws<OverflowException>(static () => Persen.FromPoin(200).Of(Rupiah.MaxValue, Pembulatan.MenujuNol));

    [Hukum]
    public bool All_of_an_amount_is_the_amount(Rupiah a, Pembulatan p) =>
        Persen.Seratus.Of(a, p) == a && (a == Rupiah.Nol || Persen.FromRatio(a, a) == Persen.Seratus);

    /// <summary>A product of more than 28 digits is rounded once, as declared, not first by the decimal itself.</summary>
    [Fact]
    public void A_part_of_a_large_amount_is_rounded_once()
    {
        // 5e-17 % of 1e18 sen is exactly half a sen, which goes to the even 0; one sen more of the amount, and it is above the half.
        var amount = Rupiah.FromSen(1_000_000_000_000_000_001);
        var persen = Persen.FromPoin(0.00000000000000005m);
        Assert.Equal(Rupiah.FromSen(1), persen.Of(amount, Pembulatan.SetengahKeGenap));
        Assert.Equal(Rupiah.Nol, persen.Of(Rupiah.FromSen(1_000_000_000_000_000_000), Pembulatan.SetengahKeGenap));
    }
}
