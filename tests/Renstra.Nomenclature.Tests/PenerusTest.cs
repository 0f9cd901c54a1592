using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>What a code has become by a year.</summary>
public sealed class PenerusTest
{
    private static readonly INomenklaturBerversi Menurut = Assert.IsAssignableFrom<INomenklaturBerversi>(Nomenklatur.MenurutTahun);

    [Theory]
    [InlineData("1.06.06.2.01.0003", 2026, "tetap", "")]
    [InlineData("1.06.06.2.01.0003", 2027, "berpindah", "1.06.06.2.01.0007")]
    [InlineData("1.06.06.2.01.0007", 2025, "tetap", "")]
    [InlineData("1.06.02.2.02.0001", 2027, "berakhir", "")]
    [InlineData("1.06.04.2.01.01", 2024, "tetap", "1.06.04.2.01.0001")]
    [InlineData("1.06.01.2.08.0001", 2027, "tetap", "")]
    public void Code_is_followed_to_the_list_of_the_year(string kode, int tahun, string jenis, string penerus)
    {
        var hasil = Menurut.FindSuccessor(KodeRekening.Parse(kode), JenisDaerah.Kabupaten, new TahunAnggaran(tahun));
        Assert.Equal(jenis, hasil!.Jenis.Name);
        Assert.Equal(penerus, string.Join(' ', hasil.Penerus.Select(static p => p.Kode)));
        Assert.Equal(hasil.Penerus.IsKosong, hasil.Dasar is null);
    }

    [Theory]
    [InlineData("1.06.99", 2027)]
    [InlineData("1.06.02.2.03.0006", 2027)]
    [InlineData("1.06.04", 2019)]
    public void Code_that_no_list_has_is_not_followed(string kode, int tahun) =>
        Assert.Null(Menurut.FindSuccessor(KodeRekening.Parse(kode), JenisDaerah.Kabupaten, new TahunAnggaran(tahun)));
}
