using Xunit;

namespace Renstra.Domain.Tests;

public class IsianTriwulanTests
{
    private static readonly IsianTriwulan<Rupiah> Isian = new() { I = Rupiah.FromRupiah(1), II = Tercantum<Rupiah>.Strip, IV = Rupiah.FromRupiah(4) };

    [Fact]
    public void Each_quarter_has_its_cell()
    {
        Assert.Equal([Isian.I, Isian.II, Isian.III, Isian.IV], Triwulan.Semua.Select(static t => Isian[t]));
        Assert.Equal([KeadaanTercantum.Terbaca, KeadaanTercantum.Strip, KeadaanTercantum.Kosong, KeadaanTercantum.Terbaca], Triwulan.Semua.Select(static t => Isian[t].Keadaan));
    }

    [Fact]
    public void No_quarter_has_no_cell() => Assert.Equal("triwulan", Assert.Throws<ArgumentOutOfRangeException>(static () => Isian[Triwulan.Kosong]).ParamName);
}
