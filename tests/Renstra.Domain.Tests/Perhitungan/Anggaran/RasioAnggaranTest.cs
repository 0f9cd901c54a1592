using FsCheck;
using Renstra.Domain.Perhitungan;
using Xunit;
using static Renstra.Domain.Tests.PohonPagu;

namespace Renstra.Domain.Tests;

public sealed class RasioAnggaranTest
{
    [Fact]
    public void Docs_anggaran_ratio_in_per_cent_and_as_a_quotient()
    {
        var rasio = RasioAnggaran.Calculate(R(850), R(1000));
        Assert.Equal(85m, rasio.Value.Poin);
        Assert.Equal(("85,00%", "0,85"), (RasioAnggaran.Show(rasio, BentukRasio.Persen), RasioAnggaran.Show(rasio, BentukRasio.HasilBagi)));
        Assert.Equal(("33,33%", "0,33"), (RasioAnggaran.Show(RasioAnggaran.Calculate(R(1), R(3)), BentukRasio.Persen), RasioAnggaran.Show(RasioAnggaran.Calculate(R(1), R(3)), BentukRasio.HasilBagi)));
        Assert.Equal("", RasioAnggaran.Show(SebabTidakTerhitung.PembagiNol, BentukRasio.Persen));
    }

    [Fact]
    public void Blank_dash_zero_and_unreadable_are_kept_apart()
    {
        Tercantum<Rupiah> nol = R(0), satu = R(1), strip = Tercantum<Rupiah>.Strip, buruk = Tercantum.TidakTerbaca<Rupiah>("#REF!");
        Assert.Equal(0m, RasioAnggaran.Calculate(nol, satu).Value.Poin);
        Assert.Equal(SebabTidakTerhitung.PembagiNol, RasioAnggaran.Calculate(satu, nol).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaRealisasi, RasioAnggaran.Calculate(default, satu).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaRealisasi, RasioAnggaran.Calculate(strip, satu).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaAnggaran, RasioAnggaran.Calculate(satu, strip).Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaAnggaran, RasioAnggaran.Calculate(default(Tercantum<Rupiah>), default).Sebab);
        Assert.Equal(SebabTidakTerhitung.RealisasiTidakTerbaca, RasioAnggaran.Calculate(buruk, satu).Sebab);
        Assert.Equal(SebabTidakTerhitung.DataTidakTerbaca, RasioAnggaran.Calculate(satu, buruk).Sebab);
        Assert.Equal(SebabTidakTerhitung.DasarNegatif, RasioAnggaran.Calculate(R(1), R(-1)).Sebab);
    }

    [Fact]
    public void Docs_anggaran_a_table_of_two_years()
    {
        var pegawai = new BarisAnggaran { Nama = "Pegawai", Anggaran = Deret(Rp(100), Rp(110)), Realisasi = Deret(Rp(90), Rp(99)), PersenTercantum = DeretTahunan.Tercantum<Persen>(2025, Persen.FromPoin(90), Persen.FromPoin(91)) };
        var barang = new BarisAnggaran { Nama = "Barang", Anggaran = Deret(Rp(50), Rp(40)), Realisasi = Deret(Rp(25), Tercantum<Rupiah>.Strip) };
        var evaluasi = EvaluasiAnggaran.Calculate(new TabelAnggaran { Baris = [new BarisAnggaran { Nama = "Operasi", Anggaran = Deret(Rp(150), Rp(150)), Realisasi = Deret(Rp(115), Rp(99)), Rincian = [pegawai, barang] }] }, new() { Bentuk = BentukRasio.HasilBagi });
        Assert.Equal([2025, 2026], evaluasi.Tahun.Select(static t => t.Nomor));
        Assert.Equal([("Operasi", 0), ("Pegawai", 1), ("Barang", 1)], evaluasi.Baris.Select(static b => (b.Baris!.Nama, b.Dalam)));
        Assert.Equal(["0,77", "0,90", "0,50"], evaluasi.Baris.Select(static b => b.Rasio[0].Show()));
        Assert.Equal([false, true], evaluasi.Baris[1].Rasio.Select(static r => r.IsBerbeda));
        Assert.Contains("tercantum 91,00%, berbeda dari yang terhitung 90,00%", evaluasi.Baris[1].Rasio[1].Explain().Render(), StringComparison.Ordinal);
        Assert.Equal((10m, 10m), (evaluasi.Baris[1].PertumbuhanAnggaran.RataRata.Value.Poin, evaluasi.Baris[1].PertumbuhanRealisasi.RataRata.Value.Poin));
        Assert.Equal(SebabTidakTerhitung.TanpaRealisasi, evaluasi.Baris[2].Rasio[1].Nilai.Sebab);
        Assert.Equal(SebabTidakTerhitung.KurangTahun, evaluasi.Baris[2].PertumbuhanRealisasi.RataRata.Sebab);
        Assert.Equal(90m, evaluasi.Baris[1].RasioSemuaTahun.Nilai.Value.Poin);
        Assert.Equal(50m, evaluasi.Baris[2].RasioSemuaTahun.Nilai.Value.Poin);
        Assert.Null(evaluasi.Jumlah);
        Assert.Equal((0.66m, R(99)), (evaluasi.JumlahTerhitung.Rasio[1].HasilBagi.Value, evaluasi.JumlahTerhitung.Realisasi[2026].Value));
        Assert.Equal((HalAnggaran.Persen, "91%", "90%"), evaluasi.Perbandingan.Select(static p => (p.Hal, p.Tercantum, p.Terhitung)).Single());
        Assert.Equal(["anggaran", "2026"], evaluasi.Baris[1].PertumbuhanAnggaran.Explain().Masukan[1].Tempat!.Anggota);
        Assert.Equal(["realisasi", "2026"], evaluasi.Baris[1].Rasio[1].Explain().Masukan[0].Tempat!.Anggota);
    }

    [Fact]
    public void A_total_of_uneven_rows_has_no_ratio()
    {
        var a = new BarisAnggaran { Anggaran = Deret(Rp(100)), Realisasi = Deret(Rp(90)) };
        var b = new BarisAnggaran { Anggaran = Deret(Rp(100)) };
        var total = EvaluasiAnggaran.Calculate(new TabelAnggaran { Baris = [a, b] }).JumlahTerhitung;
        Assert.Equal(SebabTidakTerhitung.DataTidakLengkap, total.Rasio[0].Nilai.Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaData, total.RasioSemuaTahun.Nilai.Sebab);
        Assert.Equal(90m, EvaluasiAnggaran.Calculate(new TabelAnggaran { Baris = [a, new BarisAnggaran()] }).JumlahTerhitung.Rasio[0].Nilai.Value.Poin);
        Assert.True(EvaluasiAnggaran.Calculate(new TabelAnggaran()).Tahun.IsKosong);
    }

    /// <summary>The ratio grows with the realisasi, and scaling both alike changes nothing.</summary>
    [Hukum]
    public bool Ratio_is_monotone_and_free_of_scale(NonNegativeInt r, PositiveInt a, PositiveInt k)
    {
        var rasio = RasioAnggaran.Calculate(R(r.Get), R(a.Get)).Value;
        return RasioAnggaran.Calculate(R(r.Get + 1L), R(a.Get)).Value > rasio
            && RasioAnggaran.Calculate(R((long)r.Get * k.Get), R((long)a.Get * k.Get)).Value == rasio;
    }

    private static Rupiah R(long rupiah) => Rupiah.FromRupiah(rupiah);
}
