using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The tingkat capaian of one indicator in one year.</summary>
public sealed partial class TingkatCapaianTest
{
    private static readonly Tercantum<Target> Seratus = (Target)100;

    [Theory]
    [InlineData(12.59)]
    [InlineData(23.43)]
    [InlineData(28.82)]
    public void Tabel_2_8_printed_percentages_follow_from_their_own_rows(double tercetak)
    {
        // The printed figure stands in the table, of money or of performance, and every row that prints it comes to it.
        var persen = Persen.FromPoin((decimal)tercetak);
        var baris = Baris(Benih.BenihSeruyan.Dokumen.Evaluasi[0].Baris).ToArray();
        var uang = baris.Select(static b => b.Anggaran).Where(a => a?.CapaianRenstraTercantum == persen).Select(static a => TingkatCapaian.Calculate(a!.RealisasiRenstraTercantum.Value, a.TargetRenstra.Value));
        var kinerja = baris.SelectMany(static b => b.Indikator).Select(static i => i.Kinerja).Where(k => k?.CapaianRenstraTercantum == persen).Select(static k => TingkatCapaian.Calculate(k!.RealisasiRenstraTercantum, k.TargetRenstra));
        var hasil = uang.Concat(kinerja).ToArray();
        Assert.NotEmpty(hasil);
        Assert.All(hasil, h => Assert.Equal(persen, h.Value.Round()));
    }

    [Fact]
    public void Money_is_compared_to_the_sen_and_a_budget_of_0_has_no_percentage()
    {
        Assert.Equal("17,93", ContohHalaman.Text(TingkatCapaian.Calculate(Rupiah.FromRupiah(186_305_400), Rupiah.FromRupiah(1_039_000_000))));
        Assert.Equal(SebabTidakTerhitung.TargetNol, TingkatCapaian.Calculate(Rupiah.FromRupiah(5), Rupiah.Nol).Sebab);
        Assert.Equal(Persen.FromPoin(0.01m), TingkatCapaian.Calculate(Rupiah.FromSen(1), Rupiah.FromRupiah(100)).Value);
    }

    [Fact]
    public void Every_cell_without_a_value_has_its_own_reason()
    {
        var gagal = Tercantum.TidakTerbaca<Target>("12 Dokumen");
        var tiada = Tercantum.TidakTerbaca<Target>("Tidak ada indikator", SebabTidakTerbaca.TidakBerlaku);
        (Tercantum<Target> R, Tercantum<Target> T, SebabTidakTerhitung Sebab)[] harapan =
        [
            (Seratus, default, SebabTidakTerhitung.TanpaTarget), (default, Seratus, SebabTidakTerhitung.TanpaRealisasi),
            (Seratus, Tercantum<Target>.Strip, SebabTidakTerhitung.TargetStrip), (Tercantum<Target>.Strip, Seratus, SebabTidakTerhitung.RealisasiStrip),
            (Seratus, gagal, SebabTidakTerhitung.TargetTidakTerbaca), (gagal, Seratus, SebabTidakTerhitung.RealisasiTidakTerbaca),
            (Seratus, tiada, SebabTidakTerhitung.TidakBerlaku), (tiada, Seratus, SebabTidakTerhitung.TidakBerlaku), (tiada, default, SebabTidakTerhitung.TidakBerlaku),
            (default, default, SebabTidakTerhitung.TanpaTarget),
        ];
        Assert.All(harapan, static h => Assert.Equal(h.Sebab, TingkatCapaian.Calculate(h.R, h.T).Sebab));
    }

    [Fact]
    public void What_cannot_be_is_computed_and_noted()
    {
        Assert.Equal([CatatanCapaian.RealisasiDiAtasSeratusPersen], TingkatCapaian.GetCatatan((Target)120, Seratus, Satuan.PersenSatuan));
        Assert.Empty(TingkatCapaian.GetCatatan((Target)100, Seratus, Satuan.PersenSatuan));
        Assert.Empty(TingkatCapaian.GetCatatan((Target)120, Seratus, Satuan.Orang));
        Assert.Equal([CatatanCapaian.RealisasiNegatif], TingkatCapaian.GetCatatan((Target)(-1), Seratus, Satuan.Orang));
        Assert.Empty(TingkatCapaian.GetCatatan((Target)0, Seratus, Satuan.Orang));
        Assert.Equal([CatatanCapaian.BatasTegasHanyaSama], TingkatCapaian.GetCatatan((Target)5, new Target.Batas(JenisBatas.KurangDari, 5), Satuan.Orang));
        Assert.Equal([CatatanCapaian.BatasTegasHanyaSama], TingkatCapaian.GetCatatan((Target)5, new Target.Batas(JenisBatas.LebihDari, 5), Satuan.Orang));
        Assert.Empty(TingkatCapaian.GetCatatan((Target)5, new Target.Batas(JenisBatas.Maksimal, 5), Satuan.Orang));
        Assert.Empty(TingkatCapaian.GetCatatan(default, Seratus, Satuan.Orang));
    }

    [Fact]
    public void A_cap_below_100_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(static () => new OpsiCapaian { Batas = Persen.FromPoin(99.99m) });

    [Fact]
    public void An_explanation_can_be_done_again_with_a_pocket_calculator()
    {
        var teks = TingkatCapaian.Explain(42.5m, 300m, Polaritas.Naik, new() { Batas = Persen.Seratus }).Render();
        Assert.Contains("R = 42,5: realisasi", teks, StringComparison.Ordinal);
        Assert.Contains("T = 300: target", teks, StringComparison.Ordinal);
        Assert.Contains("42,5 ÷ 300 × 100 = 14,166666666666666666666666667", teks, StringComparison.Ordinal);
        Assert.Contains("14,17% (dibulatkan ke dua desimal, setengah menjauhi nol)", teks, StringComparison.Ordinal);
        Assert.Contains("Permendagri 86/2017", teks, StringComparison.Ordinal);
        Assert.Contains("capaian paling tinggi 100,00%", teks, StringComparison.Ordinal);
        Assert.Contains("(2 × 5 − 6) ÷ 5 × 100 = 80", TingkatCapaian.Explain(6m, 5m, Polaritas.Turun).Render(Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Fact]
    public void Undeclared_polarity_is_named_as_an_assumption()
    {
        Assert.Equal("naik", Assert.Single(TingkatCapaian.Explain((Target)5, (Target)5).Asumsi).Diambil);
        Assert.Equal("turun", Assert.Single(TingkatCapaian.Explain((Target)5, new Target.Batas(JenisBatas.Maksimal, 5)).Asumsi).Diambil);
        Assert.Equal("rentang", Assert.Single(TingkatCapaian.Explain((Target)5, new Target.Rentang(4, 5)).Asumsi).Diambil);
        Assert.Empty(TingkatCapaian.Explain((Target)5, (Target)5, Polaritas.Naik).Asumsi);
        var batas = new Indikator { Nama = "Waktu tanggap", Target = DeretTahunan.From<Tercantum<Target>>(2025, new Target.Batas(JenisBatas.KurangDari, 15)) };
        Assert.Equal(Polaritas.Turun, Tafsir.Standar.Interpret(batas).Polaritas);
    }

    [Fact]
    public void Percentages_have_no_trailing_zeros_behind_the_point()
    {
        decimal[] angka = [0m, -0m, 0.0m, 1.0m, 10m, 12.50m, 0.10m, -7.500m, 100.000m, 1.2345678901234567890123456789m, 7.9228162514264337593543950335m, 7.922816251426433759354395030m, decimal.MaxValue, 42949672.960m, 18446744073709551616.0m, 184467440737095516.160m, 42949672.95m];
        Assert.All(angka, static a => Assert.Equal(decimal.GetBits(a / 1.0000000000000000000000000000m), decimal.GetBits(Persen.FromPoin(a).Poin)));
    }

    private static IEnumerable<BarisE81> Baris(IEnumerable<BarisE81> rows) => rows.SelectMany(static r => Baris(r.Rincian).Prepend(r));
}
