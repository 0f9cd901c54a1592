using Xunit;
using Renstra.Domain.Perhitungan;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed partial class RekapPaguTest
{
    [Fact]
    public void Lowest_level_that_states_wins()
    {
        var sub = new SubKegiatan { PaguTercantum = Deret(Rp(10), Rp(20)) };
        var kegiatan = new Kegiatan { PaguTercantum = Deret(Rp(99), Rp(99)), SubKegiatan = [sub, new SubKegiatan { PaguTercantum = Deret(Rp(5)) }] };
        var program = new Program { PaguTercantum = Deret(Rp(7), Rp(7)), Kegiatan = [new Kegiatan { SubKegiatan = [new SubKegiatan()] }] };
        var bidang = new BidangUrusan { Program = [new Program { Kegiatan = [kegiatan] }, program] };
        var rekap = RekapPagu.Calculate(new Pendanaan { Bidang = [bidang] }, Tahun);
        Assert.Equal(Rupiah.FromRupiah(15), rekap.Get(kegiatan, 2025).Jumlah);
        Assert.Equal(Rupiah.FromRupiah(7), rekap.Get(program, 2025).Jumlah);
        Assert.Equal(Rupiah.FromRupiah(22), rekap.GetTotal(2025).Jumlah);
        Assert.Equal(Rupiah.FromRupiah(27), rekap.GetTotal(2026).Jumlah);
        Assert.Equal(Rp(99), kegiatan.PaguTercantum[2025]);
    }

    [Fact]
    public void Dash_is_not_blank_and_adds_nothing()
    {
        var rekap = RekapPagu.Calculate(Satu(Deret(Tercantum<Rupiah>.Strip)), Tahun);
        Assert.Equal(new AngkaPagu(Rupiah.Nol, 0, 1, 0, 0), rekap.GetTotal(2025));
        Assert.Equal(new AngkaPagu(Rupiah.Nol, 0, 0, 1, 0), rekap.GetTotal(2026));
        Assert.True(rekap.GetTotal(2025).IsAda);
        Assert.False(rekap.GetTotal(2026).IsAda);
    }

    [Fact]
    public void Unreadable_cell_makes_the_sum_incomplete()
    {
        var total = RekapPagu.Calculate(Satu(Deret(Tercantum.TidakTerbaca<Rupiah>("#REF!")), Deret(Rp(3))), Tahun).GetTotal(2025);
        Assert.Equal(new AngkaPagu(Rupiah.FromRupiah(3), 1, 0, 0, 1), total);
        Assert.False(total.IsLengkap);
    }

    [Fact]
    public void Period_leaves_the_forward_year_out()
    {
        var pohon = Satu(Deret(Rp(1), Rp(2), Rp(4)));
        var periode = PeriodeRenstra.Parse("2025-2026+2027");
        var rekap = RekapPagu.Calculate(pohon, periode.GetKolom());
        Assert.Equal(3, rekap.Tahun.Count);
        Assert.Equal(Rupiah.FromRupiah(3), rekap.GetTotalPeriode(periode).Jumlah);
        Assert.Equal(Rupiah.FromRupiah(3), rekap.GetPeriode(pohon.Bidang[0], periode).Jumlah);
        Assert.Equal(Rupiah.FromRupiah(4), rekap.GetTotal(2027).Jumlah);
    }

    [Fact]
    public void Unknown_node_or_year_is_refused_and_overflow_is_told()
    {
        var rekap = RekapPagu.Calculate(Satu(Deret(Rp(1))), Tahun);
        Assert.Throws<KeyNotFoundException>(() => rekap.GetTotal(2030));
        Assert.Throws<KeyNotFoundException>(() => rekap.Get(new Program(), 2025));
        Assert.Throws<OverflowException>(static () => RekapPagu.Calculate(Satu(Deret(Rupiah.MaxValue), Deret(Rp(1))), Tahun));
    }

    private static Pendanaan Satu(params ReadOnlySpan<DeretTahunan<Tercantum<Rupiah>>> program)
    {
        var isi = new List<Program>();
        foreach (var pagu in program)
        {
            isi.Add(new Program { PaguTercantum = pagu });
        }

        return new Pendanaan { Bidang = [new BidangUrusan { Program = isi.ToDaftar() }] };
    }
}
