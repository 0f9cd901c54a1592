using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class BagianTest
{
    [Fact]
    public void Docs_pagu_thirds_exact_and_rounded()
    {
        Rupiah[] tiga = [R(1), R(1), R(1)];
        Assert.Equal(33.33m, BagianPagu.Calculate(R(1), R(3)).Value.Round().Poin);
        Assert.Equal([33.34m, 33.33m, 33.33m], BagianBulat.Calculate(tiga).Value.Select(static p => p.Poin));
        Assert.Equal([34m, 33m, 33m], BagianBulat.Calculate(tiga, 0).Value.Select(static p => p.Poin));
    }

    [Fact]
    public void Nothing_to_share_has_its_reason()
    {
        Assert.Equal(SebabTidakTerhitung.PembagiNol, BagianPagu.Calculate(R(0), R(0)).Sebab);
        Assert.Equal(SebabTidakTerhitung.DasarNegatif, BagianPagu.Calculate(R(1), R(-3)).Sebab);
        Assert.Equal(SebabTidakTerhitung.PembagiNol, BagianBulat.Calculate([R(0), R(0)]).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaData, BagianBulat.Calculate([]).Sebab);
        Assert.Equal(SebabTidakTerhitung.JumlahNegatif, BagianBulat.Calculate([R(5), R(-1)]).Sebab);
        Assert.Throws<ArgumentOutOfRangeException>(() => BagianBulat.Calculate([R(1)], 11));
    }

    [Fact]
    public void Unreadable_parts_have_no_share()
    {
        var pohon = new Pendanaan
        {
            Bidang = [new BidangUrusan { PaguTercantum = PohonPagu.Deret(PohonPagu.Rp(1)) }, new BidangUrusan { PaguTercantum = PohonPagu.Deret(Tercantum.TidakTerbaca<Rupiah>("#REF!")) }],
        };
        var total = RekapPagu.Calculate(pohon, PohonPagu.Tahun).GetPosTotal();
        Assert.All(RincianBagian.Calculate(total, T(2025)).Nilai, static n => Assert.Equal(SebabTidakTerhitung.DataTidakTerbaca, n.Sebab));
        Assert.All(RincianBagian.Calculate(total, T(2025), new() { Cara = CaraBagian.SisaTerbesar }).Nilai, static n => Assert.Equal(SebabTidakTerhitung.DataTidakTerbaca, n.Sebab));
        Assert.All(RincianBagian.Calculate(total, T(2026)).Nilai, static n => Assert.Equal(SebabTidakTerhitung.TanpaData, n.Sebab));
    }

    /// <summary>Rounded shares add up to exactly 100, and each lies less than one unit of its last decimal from the exact share.</summary>
    [Hukum]
    public bool Rounded_shares_add_up_to_100(NonEmptyArray<NonNegativeInt> jumlah, PositiveInt d)
    {
        Rupiah[] bagian = [.. jumlah.Get.Select(static n => R(n.Get))];
        var desimal = d.Get % 5;
        if (Rupiah.Sum(bagian) == Rupiah.Nol)
        {
            return true;
        }

        var bulat = BagianBulat.Calculate(bagian, desimal).Value;
        var unit = 1m;
        for (var i = 0; i < desimal; i++)
        {
            unit /= 10;
        }

        return bulat.Aggregate(Persen.Nol, static (s, p) => s + p) == Persen.Seratus
            && bulat.Zip(bagian).All(p => Math.Abs(p.First.Poin - BagianPagu.Calculate(p.Second, Rupiah.Sum(bagian)).Value.Poin) < unit);
    }

    /// <summary>The exact shares of the children of a node add up to 100, to the digits of a decimal.</summary>
    [Property]
    public Property Shares_of_children_make_the_whole() => Prop.ForAll(PohonPagu.Pohon.ToArbitrary(), static pohon =>
    {
        var rekap = RekapPagu.Calculate(pohon, PohonPagu.Tahun);
        var nilai = RincianBagian.Calculate(rekap.GetPosTotal(), T(2025)).Nilai.ToArray();
        var total = rekap.GetTotal(2025);
        return !total.IsLengkap || total.Jumlah.Sign <= 0
            || Math.Abs(nilai.Where(static n => n.HasValue).Sum(static n => n.Value.Poin) - 100) < 0.0000000001m;
    });

    private static CakupanTahun T(int tahun) => CakupanTahun.FromTahun(tahun);

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);
}
