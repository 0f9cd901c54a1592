using System.Text;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class NotasiAngkaTest
{
    private static readonly NotasiAngka N = NotasiAngka.Indonesia;

    [Theory]
    [InlineData("7.525.106.680", "7525106680")]
    [InlineData("11.500.000,00", "11500000")]
    [InlineData("23788700", "23788700")]
    [InlineData("95,77", "95.77")]
    [InlineData("-5", "-5")]
    [InlineData("−5", "-5")]
    [InlineData("(1.000)", "-1000")]
    [InlineData("0", "0")]
    [InlineData("0,5", "0.5")]
    [InlineData("Rp. 1.000.000,-", "1000000")]
    [InlineData("Rp1.000", "1000")]
    [InlineData("rp 1.000", "1000")]
    [InlineData("-Rp3.500.000,50", "-3500000.5")]
    [InlineData("1.000,-", "1000")]
    public void Amounts_as_documents_print_them(string teks, string rupiah)
    {
        foreach (var budaya in Budaya.Semua)
        {
            Budaya.Jalankan(budaya, () =>
            {
                Assert.True(N.TryParseRupiah(teks, out var nilai, out var galat), galat.Describe(teks));
                Assert.Equal(Rupiah.Parse(rupiah), nilai.Value);
                Assert.True(N.TryParseRupiah(Encoding.UTF8.GetBytes(teks), out var utf8, out _));
                Assert.Equal(nilai, utf8);
            });
        }
    }

    [Theory]
    [InlineData("100%", "100%")]
    [InlineData("100 %", "100%")]
    [InlineData("95,77", "95.77%")]
    [InlineData("-2,5%", "-2.5%")]
    public void Percentages_with_or_without_their_sign(string teks, string persen)
    {
        Assert.True(N.TryParsePersen(teks, out var nilai, out _));
        Assert.Equal(Persen.Parse(persen), nilai.Value);
        Assert.True(N.TryParsePersen(Encoding.UTF8.GetBytes(teks), out var utf8, out _));
        Assert.Equal(nilai, utf8);
    }

    [Theory]
    [InlineData("", KeadaanTercantum.Kosong)]
    [InlineData("  ", KeadaanTercantum.Kosong)]
    [InlineData("-", KeadaanTercantum.Strip)]
    [InlineData("–", KeadaanTercantum.Strip)]
    [InlineData("—", KeadaanTercantum.Strip)]
    public void Blank_and_dash_are_states_and_not_zero(string teks, KeadaanTercantum keadaan)
    {
        Assert.True(N.TryParseAngka(teks, out var angka, out _));
        Assert.True(N.TryParseRupiah(teks, out var rupiah, out _));
        Assert.True(N.TryParsePersen(teks, out var persen, out _));
        Assert.Equal((keadaan, keadaan, keadaan), (angka.Keadaan, rupiah.Keadaan, persen.Keadaan));
    }

    [Theory]
    [InlineData("282.8100", ParseErrorCause.InvalidGrouping, 7)]
    [InlineData("12.34", ParseErrorCause.InvalidGrouping, 5)]
    [InlineData("1.2345", ParseErrorCause.InvalidGrouping, 5)]
    [InlineData("1234.567", ParseErrorCause.InvalidGrouping, 4)]
    [InlineData("0.500", ParseErrorCause.InvalidGrouping, 1)]
    [InlineData("1,234", ParseErrorCause.AmbiguousSeparator, 1)]
    [InlineData("8,696,000,000.00", ParseErrorCause.AmbiguousSeparator, 1)]
    [InlineData("#VALUE!", ParseErrorCause.SpreadsheetError, 0)]
    [InlineData("#REF!", ParseErrorCause.SpreadsheetError, 0)]
    [InlineData("01", ParseErrorCause.UnexpectedCharacter, 0)]
    [InlineData("1.000,", ParseErrorCause.UnexpectedEnd, 6)]
    [InlineData(",5", ParseErrorCause.UnexpectedCharacter, 0)]
    [InlineData("Rp", ParseErrorCause.UnexpectedEnd, 2)]
    [InlineData("1..000", ParseErrorCause.UnexpectedCharacter, 2)]
    [InlineData("(1.000", ParseErrorCause.Unbalanced, 6)]
    [InlineData("1.000)", ParseErrorCause.UnexpectedCharacter, 5)]
    [InlineData("()", ParseErrorCause.UnexpectedEnd, 1)]
    [InlineData("(", ParseErrorCause.Unbalanced, 1)]
    [InlineData("--5", ParseErrorCause.UnexpectedCharacter, 1)]
    [InlineData("1 000", ParseErrorCause.UnexpectedCharacter, 1)]
    [InlineData("100%", ParseErrorCause.UnexpectedCharacter, 3)]
    [InlineData("1e5", ParseErrorCause.UnexpectedCharacter, 1)]
    [InlineData("١٢٣", ParseErrorCause.UnexpectedCharacter, 0)]
    [InlineData("0,125", ParseErrorCause.TooManyDecimals, 4)]
    [InlineData("92.233.720.368.547.758,08", ParseErrorCause.Overflow, 0)]
    [InlineData("1234567890123456789012345678901234567890", ParseErrorCause.TooManyDigits, 0)]
    public void What_has_two_readings_is_refused_with_its_place(string teks, ParseErrorCause sebab, int letak)
    {
        Assert.False(N.TryParseRupiah(teks, out var nilai, out var galat));
        Assert.True(nilai.IsKosong);
        Assert.Equal((sebab, letak), (galat.Cause, galat.Position));
        Assert.False(N.TryParseRupiah(Encoding.UTF8.GetBytes(teks), out _, out var utf8));
        Assert.Equal(galat, utf8);
    }

    [Theory]
    [InlineData(PengaliRupiah.Satu, "1,5", 150)]
    [InlineData(PengaliRupiah.Ribu, "7.525,106", 752_510_600)]
    [InlineData(PengaliRupiah.Ribu, "0,00001", 1)]
    [InlineData(PengaliRupiah.Juta, "1,5", 150_000_000)]
    [InlineData(PengaliRupiah.Miliar, "-0,1", -10_000_000_000)]
    public void Multiplier_is_exact(PengaliRupiah pengali, string teks, long sen)
    {
        Assert.True(N.WithPengali(pengali).TryParseRupiah(teks, out var nilai, out _));
        Assert.Equal(sen, nilai.Value.Sen);
    }

    [Fact]
    public void Multiplier_out_of_range_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => N.WithPengali((PengaliRupiah)7));
        var miliar = N.WithPengali(PengaliRupiah.Miliar);
        Assert.False(miliar.TryParseRupiah("92.233.721", out _, out var galat));
        Assert.Equal(ParseErrorCause.Overflow, galat.Cause);
        Assert.False(N.WithPengali(PengaliRupiah.Ribu).TryParseRupiah("0,000001", out _, out galat));
        Assert.Equal((ParseErrorCause.TooManyDecimals, 7), (galat.Cause, galat.Position));
    }

    [Hukum]
    public bool Printed_amounts_are_read_back(Rupiah a) => Budaya.DiSetiap(() =>
        new[] { "N", "N2", "C" }.All(f => N.TryParseRupiah(a.ToString(f, null), out var kembali, out _) && kembali == a)
        && N.Format(Tercantum.Terbaca(a)) == a.ToString("N", null));

    [Hukum]
    public bool Printed_numbers_are_read_back_unless_they_have_two_readings(decimal a) => Budaya.DiSetiap(() =>
    {
        var teks = N.Format(a);
        return N.TryParseAngka(teks, out var kembali, out var galat)
            ? kembali.Value == a
            : galat.Cause is ParseErrorCause.TooManyDigits || (galat.Cause is ParseErrorCause.AmbiguousSeparator && teks.IndexOf(',', StringComparison.Ordinal) == teks.Length - 4);
    });

    [Fact]
    public void Format_rounds_half_away_from_zero()
    {
        Assert.Equal("0,13", N.Format(0.125m, 2));
        Assert.Equal("-0,13", N.Format(-0.125m, 2));
        Assert.Equal("1.000,00", N.Format(1000, 2));
        Assert.Equal("0,5", N.Format(0.50m));
        Assert.Equal("-", N.Format(Tercantum<Rupiah>.Strip));
        Assert.Equal("", N.Format(Tercantum<Rupiah>.Kosong));
        Assert.Equal("#VALUE!", N.Format(Tercantum.TidakTerbaca<Rupiah>("#VALUE!")));
    }

    [Fact]
    public void No_character_in_a_cell_throws()
    {
        for (var kode = 0; kode <= char.MaxValue; kode++)
        {
            foreach (var letak in new[] { 0, 2, 5 })
            {
                ReadOnlySpan<char> teks = "1.000".Insert(letak, ((char)kode).ToString());
                Assert.True(N.TryParseRupiah(teks, out _, out var galat) || (!galat.IsNone && galat.Position <= teks.Length));
            }
        }
    }
}
