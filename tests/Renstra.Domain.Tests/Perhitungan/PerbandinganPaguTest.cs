using Xunit;
using Renstra.Domain.Perhitungan;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed class PerbandinganPaguTest
{
    public static TheoryData<string, string, StatusPagu, long?> Keadaan => new()
    {
        { "10", "10", StatusPagu.Sama, 0 },
        { "10", "9", StatusPagu.Berbeda, 1 },
        { "10", "", StatusPagu.Sama, null },
        { "10", "-", StatusPagu.Berbeda, 10 },
        { "0", "-", StatusPagu.Sama, 0 },
        { "10", "?", StatusPagu.TidakDapatDinilai, null },
        { "", "10", StatusPagu.TidakTercantum, null },
        { "", "", StatusPagu.Sama, null },
        { "", "-", StatusPagu.Sama, null },
        { "", "?", StatusPagu.TidakDapatDinilai, null },
        { "-", "10", StatusPagu.Berbeda, null },
        { "-", "-", StatusPagu.Sama, null },
        { "-", "0", StatusPagu.Sama, null },
        { "-", "?", StatusPagu.TidakDapatDinilai, null },
        { "?", "10", StatusPagu.TidakTerbaca, null },
        { "?", "?", StatusPagu.TidakTerbaca, null },
    };

    [Theory]
    [MemberData(nameof(Keadaan))]
    public void Stated_against_computed(string tercantum, string terhitung, StatusPagu status, long? selisih)
    {
        var pohon = new Pendanaan { PaguTercantum = Deret(Sel(tercantum)), Bidang = [new BidangUrusan { PaguTercantum = Deret(Sel(terhitung)) }] };
        var total = Assert.Single(PerbandinganPagu.Compare(pohon, RekapPagu.Calculate(pohon, [2025])));
        Assert.Same(pohon, total.Pemilik);
        Assert.Equal((status, TingkatKode.Kosong), (total.Status, total.Tingkat));
        Assert.Equal(selisih is { } s ? Rupiah.FromRupiah(s) : null, total.Selisih);
    }

    [Fact]
    public void Rows_above_the_tree_sum_the_bidang_below_their_code()
    {
        var pohon = new Pendanaan
        {
            Urusan = [new BarisUrusan { Kode = KodeRekening.Parse("1"), Nama = "Wajib", PaguTercantum = Deret(Rp(3)) }, new BarisUrusan { Nama = "Semua", PaguTercantum = Deret(Rp(3)) }],
            Bidang =
            [
                new BidangUrusan { Kode = KodeRekening.Parse("1.06"), PaguTercantum = Deret(Rp(3)) },
                new BidangUrusan { Kode = KodeRekening.Parse("2.08"), PaguTercantum = Deret(Rp(4)) },
            ],
        };
        var hasil = PerbandinganPagu.Compare(pohon, RekapPagu.Calculate(pohon, [2025])).ToArray();
        Assert.Equal(["Wajib", "Semua", ""], hasil.Select(static p => p.Nama));
        Assert.Equal([StatusPagu.Sama, StatusPagu.Berbeda, StatusPagu.TidakTercantum], hasil.Select(static p => p.Status));
        Assert.Equal(Rupiah.FromRupiah(-4), hasil[1].Selisih);
    }

    [Fact]
    public void Nodes_without_children_are_not_compared()
    {
        var program = new Program { Nama = "P", PaguTercantum = Deret(Rp(5)), Kegiatan = [new Kegiatan { PaguTercantum = Deret(Rp(5)) }] };
        var pohon = new Pendanaan { Bidang = [new BidangUrusan { Nama = "B", Program = [program] }] };
        var hasil = PerbandinganPagu.Compare(pohon, RekapPagu.Calculate(pohon, [2025])).ToArray();
        Assert.Equal(["B", "P", ""], hasil.Select(static p => p.Nama));
        Assert.Equal([StatusPagu.TidakTercantum, StatusPagu.Sama, StatusPagu.TidakTercantum], hasil.Select(static p => p.Status));
    }

    private static Tercantum<Rupiah> Sel(string teks) => teks switch
    {
        "" => default,
        "-" => Tercantum<Rupiah>.Strip,
        "?" => Tercantum.TidakTerbaca<Rupiah>("#VALUE!"),
        _ => Rupiah.FromRupiah(long.Parse(teks, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
