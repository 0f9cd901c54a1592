using Renstra.Domain.Perhitungan;
using Renstra.Domain.Tests.Benih;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>All rows of Tables 2.6 and 2.7 of the seed, 2020 to 2024: what is computable, and why not where it is not.</summary>
public sealed class Tabel26Dan27Test
{
    [Theory]
    [InlineData(784, "941,09 1.082,32 2.991,85 1.899,01 95,76")]
    [InlineData(786, "tanpaTarget tanpaTarget tanpaTarget tanpaTarget predikatTanpaJarak")]
    public void Tabel_2_6(int baris, string capaian) => Periksa(BenihSeruyan.Dokumen.CapaianIku!, baris, capaian);

    [Theory]
    [InlineData(853, "100,00 50,00 112,50 75,00 100,00")]
    [InlineData(854, "100,00 102,04 102,04 102,04 89,11")]
    [InlineData(855, "100,00 0,00 0,00 0,00 tidakBerlaku")]
    [InlineData(856, "100,00 102,04 102,04 95,92 95,70")]
    [InlineData(857, "100,00 102,04 102,04 97,96 95,76")]
    [InlineData(858, "100,00 102,04 102,04 95,92 95,70")]
    [InlineData(859, "100,00 105,26 105,26 105,26 95,00")]
    [InlineData(860, "100,00 103,09 103,09 89,69 100,00")]
    [InlineData(861, "100,00 0,00 0,00 103,09 27,44")]
    public void Tabel_2_7(int baris, string capaian) => Periksa(BenihSeruyan.Dokumen.CapaianIkk!, baris, capaian);

    [Fact]
    public void Tabel_2_6_and_2_7_have_no_other_rows()
    {
        Assert.Equal(2, BenihSeruyan.Dokumen.CapaianIku!.Baris.Count);
        Assert.Equal(9, BenihSeruyan.Dokumen.CapaianIkk!.Baris.Count);
    }

    [Fact]
    public void Tabel_2_6_the_indicator_that_was_replaced_goes_on_with_the_one_that_replaced_it()
    {
        var hasil = Hitung(BenihSeruyan.Dokumen.CapaianIku!, 784);
        Assert.Equal([784, 784, 784, 784, 785], hasil.Tahun.Select(static t => ((BarisCapaian)t.Pemilik).Sumber!.Baris!.Value));
        Assert.Equal((true, "%"), (hasil[2024].Nama.StartsWith("Persentase", StringComparison.Ordinal), hasil[2024].Satuan.Teks));
        Assert.Throws<KeyNotFoundException>(() => hasil[2019]);
    }

    [Fact]
    public void Tabel_2_6_an_explanation_names_assumption_places_and_rounding()
    {
        var capaian = Hitung(BenihSeruyan.Dokumen.CapaianIku!, 784)[2024];
        var penjelasan = capaian.Explain();
        Assert.Equal(Rumus.CapaianNaik, penjelasan.Rumus);
        Assert.Equal("polaritas", Assert.Single(penjelasan.Asumsi).Hal);
        Assert.Equal(["R = 95,76 (41.893 org) realisasi/2024", "T = 100 (43.746 org) target/2024"], penjelasan.Masukan.Select(static m => $"{m.Simbol} = {m.Nilai.Sebut()} {string.Join('/', m.Tempat!.Anggota)}"));
        Assert.All(penjelasan.Masukan, m => Assert.Same(capaian.Pemilik, m.Tempat!.Noda));
        Assert.Equal("95,76 ÷ 100 × 100", Assert.Single(penjelasan.Langkah).Ekspresi);
        Assert.Contains("Tabel 2.6, baris 785", penjelasan.Render(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_both_state_a_year_the_indicator_that_replaced_the_other_counts()
    {
        var baris = new BarisCapaian
        {
            Nama = "Lama",
            Target = DeretTahunan.Tercantum<Target>(new(2023), new Target.Angka(10)),
            Realisasi = DeretTahunan.Tercantum<Target>(new(2023), new Target.Angka(10)),
            DigantiOleh = new()
            {
                Nama = "Baru",
                Target = DeretTahunan.Tercantum<Target>(new(2023), new Target.Angka(10)),
                Realisasi = DeretTahunan.Tercantum<Target>(new(2023), new Target.Angka(5)),
            },
        };
        Assert.Equal("Baru 50,00", $"{CapaianIndikator.Calculate(baris)[2023].Nama} {ContohHalaman.Text(CapaianIndikator.Calculate(baris)[2023].Hasil)}");
    }

    private static void Periksa(TabelCapaian tabel, int baris, string capaian)
    {
        var hasil = Hitung(tabel, baris);
        Assert.Equal([2020, 2021, 2022, 2023, 2024], hasil.Tahun.Select(static t => t.Tahun.Nomor));
        Assert.Equal(capaian, string.Join(' ', hasil.Tahun.Select(static t => ContohHalaman.Text(t.Hasil))));
        Assert.All(hasil.Tahun, static t => Assert.NotEmpty(t.Explain().Render(Bahasa.Inggris)));
    }

    private static CapaianIndikator Hitung(TabelCapaian tabel, int baris) => CapaianIndikator.Calculate(tabel.Baris.Single(b => b.Sumber!.Baris == baris));
}
