using Renstra.Domain.Tests.Benih;
using Renstra.Domain.Perhitungan;
using Xunit;

namespace Renstra.Domain.Tests;

public sealed class EvaluasiSakipTests
{
    [Fact]
    public void Tabel_2_6_and_4_7_hold_grades_and_scores()
    {
        var hasil = EvaluasiSakip.Calculate(BenihSeruyan.Dokumen);
        Assert.Equal(["Nilai SAKIP Perangkat Daerah Dinas Sosial", "Nilai SAKIP Dinas Sosial"], hasil.Baris.Select(static b => b.Nama));
        var lalu = hasil.Baris[0].Tahun.ToDictionary(static t => t.Tahun.Nomor);
        Assert.Equal([2020, 2021, 2022, 2023, 2024], lalu.Keys.Order());

        // "DD" is no grade; and without a target nothing was reached or missed.
        Assert.Equal(SebabTidakTerhitung.PredikatTidakDikenal, lalu[2020].PredikatRealisasi.Sebab);
        Assert.Equal(SebabTidakTerhitung.TanpaTarget, lalu[2023].IsTercapai.Sebab);
        Assert.Equal((PredikatSakip.B, PredikatSakip.CC, false), (lalu[2024].PredikatTarget.Value, lalu[2024].PredikatRealisasi.Value, lalu[2024].IsTercapai.Value));
        Assert.Equal(AturanSakip.PermenPanrb12Tahun2015, lalu[2021].Aturan.Value);

        Assert.Equal(["CC", "CC", "B", "B", "B", "B"], hasil.Baris[1].Tahun.Select(static t => t.PredikatTarget.Value.Huruf));
        Assert.All(hasil.Baris[1].Tahun, static t => Assert.Equal(SebabTidakTerhitung.TanpaRealisasi, t.IsTercapai.Sebab));
    }

    [Fact]
    public void The_rows_of_the_page_are_those_of_the_seed()
    {
        var tahun = EvaluasiSakip.Calculate(BenihSeruyan.Dokumen).Baris.SelectMany(static b => b.Tahun).ToDictionary(static t => $"{t.Tahun}");
        Assert.All(TabelHalaman.Read("sakip.md", "Tahun", "Target"), b =>
        {
            var t = tahun[b[0]];
            string[] terhitung = [b[0], t.Target.Teks, t.Realisasi.Teks, TabelHalaman.Teks(t.PredikatTarget, static p => p.Huruf), TabelHalaman.Teks(t.PredikatRealisasi, static p => p.Huruf), TabelHalaman.Teks(t.IsTercapai, static y => y ? "ya" : "tidak")];
            Assert.Equal(b, terhitung);
        });
    }

    [Theory]
    [InlineData("60", "60.6", true)]
    [InlineData("60.6", "60", false)]
    [InlineData("B", "60.6", true)]
    [InlineData("70.01", "B", false)]
    [InlineData("B", "BB", true)]
    [InlineData("101", "B", null)]
    [InlineData("B", "101", null)]
    [InlineData("60", "101", null)]
    [InlineData("50..60", "B", null)]
    public void A_score_against_a_score_goes_by_number_else_by_grade(string target, string realisasi, bool? tercapai)
    {
        var tahun = new TahunSakip(2024, Target.Parse(target), Target.Parse(realisasi));
        Assert.Equal(tercapai, tahun.IsTercapai.TryGetValue(out var ya) ? ya : null);
    }

    [Theory]
    [InlineData("Nilai AKIP", true)]
    [InlineData("Nilai (SAKIP)", true)]
    [InlineData("Predikat Sistem Akuntabilitas Kinerja Instansi Pemerintah", true)]
    [InlineData("Nilai SAKIPAN", false)]
    [InlineData("Takip", false)]
    public void The_word_itself_is_looked_for(string nama, bool sakip)
    {
        var dokumen = BenihSeruyan.Dokumen with { CapaianIkk = null, Iku = [], Ikk = [], CapaianIku = new() { Baris = [new() { Nama = "x", DigantiOleh = new() { Nama = nama, Target = DeretTahunan.Tercantum<Target>(2024, Target.Parse("B")) } }] } };
        Assert.Equal(sakip ? 1 : 0, EvaluasiSakip.Calculate(dokumen).Baris.Count);
    }
}
