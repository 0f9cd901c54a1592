using NodaTime;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class TahunTriwulanTest
{
    [Fact]
    public void Year_runs_from_january_to_december()
    {
        TahunAnggaran tahun = 2025;
        Assert.Equal((new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), (tahun.Awal, tahun.Akhir));
        Assert.Equal((2027, 2023, 2), ((tahun + 2).Nomor, (tahun - 2).Nomor, new TahunAnggaran(2027) - tahun));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(3000)]
    [InlineData(0)]
    [InlineData(-2025)]
    [InlineData(67561)]
    public void Year_out_of_range_is_refused(int tahun) => Assert.Throws<ArgumentOutOfRangeException>(() => new TahunAnggaran(tahun));

    [Fact]
    public void There_is_no_reckoning_with_no_year()
    {
        Assert.Throws<InvalidOperationException>(static () => TahunAnggaran.Kosong + 1);
        Assert.Throws<InvalidOperationException>(static () => TahunAnggaran.Kosong.Awal);
        Assert.Throws<ArgumentOutOfRangeException>(static () => new TahunAnggaran(2999) + 1);
        Assert.Throws<InvalidOperationException>(static () => Triwulan.Kosong.GetAwal(2025));
        Assert.Throws<InvalidOperationException>(static () => Triwulan.I.GetAwal(default));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Triwulan.FromNomor(5));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Triwulan.FromNomor(0));
    }

    [Fact]
    public void Every_day_lies_in_its_quarter()
    {
        for (var hari = new LocalDate(2024, 1, 1); hari.Year == 2024; hari = hari.PlusDays(1))
        {
            var triwulan = Triwulan.FromTanggal(hari);
            Assert.True(triwulan.GetAwal(2024) <= hari && hari <= triwulan.GetAkhir(2024));
        }

        Assert.Equal(new LocalDate(2999, 12, 31), Triwulan.IV.GetAkhir(2999));
        Assert.Equal([1, 2, 3, 4], ((IEnumerable<Triwulan>)Triwulan.Semua).Select(static t => t.Nomor));
    }

    [Theory]
    [InlineData("V", 0)]
    [InlineData("IIII", 3)]
    [InlineData("IVI", 2)]
    [InlineData("IIV", 2)]
    [InlineData("I ", 1)]
    [InlineData("i", 0)]
    public void Wrong_quarter_has_its_place(string teks, int letak)
    {
        Assert.False(Triwulan.TryParse(teks, out _, out ParseError galat));
        Assert.Equal((ParseErrorCause.UnexpectedCharacter, letak), (galat.Cause, galat.Position));
    }
}
