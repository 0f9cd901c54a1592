using System.Numerics;
using FsCheck;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class PertumbuhanTest
{
    private static readonly OpsiPertumbuhan Majemuk = new() { Cara = CaraPertumbuhan.Majemuk };
    private static readonly OpsiPertumbuhan Selisih = new() { Cara = CaraPertumbuhan.SelisihRupiah };

    [Fact]
    public void Docs_pagu_growth_by_year_and_its_mean()
    {
        Assert.Equal(10m, Pertumbuhan.Calculate(R(100), R(110)).Value.Poin);
        Assert.Equal(-20m, Pertumbuhan.Calculate(R(110), R(88)).Value.Poin);
        Assert.Equal(-5m, Pertumbuhan.CalculateMean(R(100), R(110), R(88)).Value.Poin);
        Assert.Equal(-6m, Pertumbuhan.CalculateMeanDifference(R(100), R(110), R(88)).Value);
        Assert.Equal(-6.191684803531m, Pertumbuhan.CalculateCompound(R(100), R(88), 2).Value.Poin);
        Assert.Equal(-6.19m, Pertumbuhan.CalculateCompound(R(100), R(88), 2, 2).Value.Poin);
        Assert.Equal(10m, Pertumbuhan.CalculateCompound(R(100), R(121), 2).Value.Poin);
    }

    [Fact]
    public void Options_give_their_own_figure_over_the_same_series()
    {
        var deret = DeretTahunan.From(2025, R(100), R(110), R(88));
        Assert.Equal(-5m, Pertumbuhan.Calculate(deret).RataRata.Value.Poin);
        Assert.Equal(-6.191684803531m, Pertumbuhan.Calculate(deret, Majemuk).RataRata.Value.Poin);
        var rupiah = Pertumbuhan.Calculate(deret, Selisih);
        Assert.Equal((SebabTidakTerhitung.BelumDihitung, -6m), (rupiah.RataRata.Sebab, rupiah.SelisihRataRata.Value));
        Assert.Equal([10m, -20m], rupiah.Tahunan.Select(static t => t.Nilai.Value.Poin));
        Assert.Equal([R(10), R(-22)], rupiah.Tahunan.Select(static t => t.Selisih.Value));
    }

    [Fact]
    public void One_year_is_too_few_and_none_is_no_data()
    {
        foreach (var opsi in new[] { OpsiPertumbuhan.Standar, Majemuk })
        {
            Assert.Equal(SebabTidakTerhitung.KurangTahun, Pertumbuhan.Calculate(DeretTahunan.From(2025, R(100)), opsi).RataRata.Sebab);
            Assert.Equal(SebabTidakTerhitung.TanpaData, Pertumbuhan.Calculate(DeretTahunan<Rupiah>.Kosong, opsi).RataRata.Sebab);
        }

        Assert.Equal(SebabTidakTerhitung.KurangTahun, Pertumbuhan.CalculateMean(R(1)).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaData, Pertumbuhan.CalculateMean().Sebab);
        Assert.Equal(SebabTidakTerhitung.KurangTahun, Pertumbuhan.CalculateMeanDifference(R(1)).Sebab);
        Assert.Equal(SebabTidakTerhitung.KurangTahun, Pertumbuhan.Calculate(DeretTahunan.From(2025, R(100)), Selisih).SelisihRataRata.Sebab);
    }

    [Fact]
    public void A_year_after_zero_is_left_out_and_said_so()
    {
        var hasil = Pertumbuhan.Calculate(DeretTahunan.From(2025, R(100), R(0), R(50), R(75)));
        Assert.Equal(-25m, hasil.RataRata.Value.Poin);
        var keluar = Assert.Single(hasil.Dikecualikan);
        Assert.Equal((2027, SebabTidakTerhitung.PembagiNol), (keluar.Tahun.Nomor, keluar.Nilai.Sebab));
        Assert.Contains(hasil.Explain().Catatan, static c => c.Indonesia == "2027 tidak ikut: pembagi 0");
        Assert.Equal(-25m, Pertumbuhan.CalculateMean(R(100), R(0), R(50), R(75)).Value.Poin);
        Assert.Equal(SebabTidakTerhitung.PembagiNol, Pertumbuhan.CalculateMean(R(0), R(0)).Sebab);
        Assert.Equal(SebabTidakTerhitung.PembagiNol, Pertumbuhan.Calculate(DeretTahunan.From(2025, R(0), R(5))).RataRata.Sebab);
    }

    [Fact]
    public void Missing_years_are_left_out_and_named()
    {
        var deret = DeretTahunan.Tercantum(2025, R(100), Tercantum<Rupiah>.Strip, R(50), R(60), Tercantum.TidakTerbaca<Rupiah>("#REF!"));
        var hasil = Pertumbuhan.Calculate(deret);
        Assert.Equal(20m, hasil.RataRata.Value.Poin);
        Assert.Equal([(2026, SebabTidakTerhitung.DataTidakLengkap), (2027, SebabTidakTerhitung.DataTidakLengkap), (2029, SebabTidakTerhitung.DataTidakTerbaca)], hasil.Dikecualikan.Select(static t => (t.Tahun.Nomor, t.Nilai.Sebab!)));
        Assert.Equal(10m, hasil.SelisihRataRata.Value);

        // Compound growth spans the gap: 100 to 60 over three years.
        Assert.Equal(-15.657m, decimal.Round(Pertumbuhan.Calculate(deret, Majemuk).RataRata.Value.Poin, 3));
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, Pertumbuhan.Calculate(DeretTahunan.Tercantum(2025, R(100), Tercantum<Rupiah>.Strip, R(50))).RataRata.Sebab);
    }

    [Fact]
    public void Negative_amounts_have_no_growth()
    {
        Assert.Equal(SebabTidakTerhitung.DasarNegatif, Pertumbuhan.Calculate(R(-1), R(1)).Sebab);
        Assert.Equal(SebabTidakTerhitung.DasarNegatif, Pertumbuhan.CalculateCompound(R(-1), R(1), 1).Sebab);
        Assert.Equal(SebabTidakTerhitung.JumlahNegatif, Pertumbuhan.CalculateCompound(R(1), R(-1), 1).Sebab);
        Assert.Equal(-100m, Pertumbuhan.CalculateCompound(R(1), R(0), 5).Value.Poin);
        Assert.Throws<ArgumentOutOfRangeException>(() => Pertumbuhan.CalculateCompound(R(1), R(1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Pertumbuhan.CalculateCompound(R(1), R(1), 1, 21));
        Assert.Throws<OverflowException>(() => Pertumbuhan.CalculateCompound(Rupiah.FromSen(1), Rupiah.MaxValue, 1, 20));
    }

    /// <summary>The growth of a constant series is 0, by every way.</summary>
    [Hukum]
    public bool Constant_series_do_not_grow(PositiveInt jumlah, PositiveInt panjang)
    {
        var deret = DeretTahunan.From(2025, Enumerable.Repeat(R(jumlah.Get), (panjang.Get % 20) + 2).ToArray());
        return Pertumbuhan.Calculate(deret).RataRata.Value == Persen.Nol
            && Pertumbuhan.Calculate(deret, Majemuk).RataRata.Value == Persen.Nol
            && Pertumbuhan.Calculate(deret, Selisih).SelisihRataRata.Value == 0;
    }

    /// <summary>Over one step, mean and compound are both the yearly growth, to the decimals of the root.</summary>
    [Hukum]
    public bool Over_one_step_all_agree(PositiveInt a, NonNegativeInt b)
    {
        var growth = Pertumbuhan.Calculate(R(a.Get), R(b.Get)).Value.Poin;
        return Pertumbuhan.CalculateMean(R(a.Get), R(b.Get)).Value.Poin == growth
            && Pertumbuhan.CalculateCompound(R(a.Get), R(b.Get), 1, 6).Value.Poin == decimal.Round(growth, 6, MidpointRounding.AwayFromZero);
    }

    /// <summary>The compound growth is the nearest one: half a unit of its last decimal more, or less, leads past the last amount.</summary>
    [Hukum]
    public bool Compound_growth_is_right_to_its_last_digit(PositiveInt a, PositiveInt b, PositiveInt n)
    {
        const int desimal = 5;
        var years = (n.Get % 30) + 1;
        var points = Pertumbuhan.CalculateCompound(R(a.Get), R(b.Get), years, desimal).Value.Poin;

        // The factor in half units: 2 × (100 + points) × 10^5.
        var factor = new BigInteger(2 * (100 + points) * 100_000m);
        var unit = BigInteger.Pow(2 * BigInteger.Pow(10, desimal + 2), years);
        return a.Get * BigInteger.Pow(factor - 1, years) <= b.Get * unit && b.Get * unit < a.Get * BigInteger.Pow(factor + 1, years);
    }

    /// <summary>Scaling every amount alike changes no growth.</summary>
    [Hukum]
    public bool Scale_does_not_matter(PositiveInt a, PositiveInt b, PositiveInt c, PositiveInt k)
    {
        var f = (k.Get % 1000) + 1;
        return Pertumbuhan.CalculateCompound(R(a.Get), R(c.Get), 2) == Pertumbuhan.CalculateCompound(R(a.Get) * f, R(c.Get) * f, 2)
            && decimal.Round(Pertumbuhan.CalculateMean(R(a.Get), R(b.Get), R(c.Get)).Value.Poin, 10)
            == decimal.Round(Pertumbuhan.CalculateMean(R(a.Get) * f, R(b.Get) * f, R(c.Get) * f).Value.Poin, 10);
    }

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);
}
