using FsCheck.Xunit;
using Xunit;

namespace Renstra.Nomenclature.Tests.Pencarian;

/// <summary>Comparing a name with the official one.</summary>
public class PerbandinganNamaTest
{
    [Theory]
    [InlineData("Penyediaan Permakanan", "Penyediaan Permakanan")]
    [InlineData("  Penyediaan \n Permakanan ", "Penyediaan Permakanan")]
    public void TheSameText(string tertulis, string resmi) => Assert.True(PerbandinganNama.Compare(tertulis, resmi).IsSama);

    [Theory]
    [InlineData("PENYEDIAAN Permakanan", "Penyediaan Permakanan", "PENYEDIAAN|Penyediaan|HurufBesar")]
    [InlineData("Sarana Prasarana dan Utilitas", "Sarana, Prasarana dan Utilitas", "Sarana|Sarana,|TandaBaca")]
    [InlineData("Sarana, Prasarana dan Utilitas", "Sarana, Prasarana, dan Utilitas", "Prasarana|Prasarana,|TandaBaca")]
    [InlineData("Kabupaten / Kota", "Kabupaten/Kota", "Kabupaten /|Kabupaten/|TandaBaca")]
    [InlineData("Kabupaten/ Kota", "Kabupaten/Kota", "Kabupaten/ Kota|Kabupaten/Kota|TandaBaca")]
    [InlineData("di wilayah Panti", "diwilayah Panti", "di wilayah|diwilayah|TandaBaca")]
    [InlineData("diwilayah Panti", "di wilayah Panti", "diwilayah|di wilayah|TandaBaca")]
    [InlineData("Produk & Jasa", "Produk dan Jasa", "&|dan|TandaBaca")]
    [InlineData("Program Rehabilitasi Sosial", "Rehabilitasi Sosial", "Program||SebutanTingkat")]
    [InlineData("Sub Kegiatan Penyediaan Sandang", "Penyediaan Sandang", "Sub||SebutanTingkat;Kegiatan||SebutanTingkat")]
    [InlineData("REHABILITASI SOSIAL", "PROGRAM REHABILITASI SOSIAL", "|PROGRAM|SebutanTingkat")]
    public void TheSameWords(string tertulis, string resmi, string beda)
    {
        var hasil = PerbandinganNama.Compare(tertulis, resmi);
        Assert.Equal(beda, Render(hasil));
        Assert.True(hasil.IsSamaKata);
    }

    [Theory]
    [InlineData("Fasilitas Sosial", "Fasilitasi Sosial", "Fasilitas|Fasilitasi|SalahKetik")]
    [InlineData("Penyediaan Permakanaan", "Penyediaan Permakanan", "Permakanaan|Permakanan|SalahKetik")]
    [InlineData("Wilayah Kabupaten", "Wilayah Kabupaten/Kota", "Kabupaten|Kabupaten/|TandaBaca;|Kota|SebutanDaerah")]
    [InlineData("Wilayah Kota", "Wilayah Kabupaten/Kota", "|Kabupaten/|SebutanDaerah")]
    public void TheSameNameBadlyWritten(string tertulis, string resmi, string beda)
    {
        var hasil = PerbandinganNama.Compare(tertulis, resmi);
        Assert.Equal(beda, Render(hasil));
        Assert.True(hasil.IsSatuNama);
        Assert.False(hasil.IsSamaKata);
    }

    [Theory]
    [InlineData("Penyediaan Sandang", "Penyediaan Permakanan")]
    [InlineData("Kelas I", "Kelas II")]
    [InlineData("Kelas III", "Kelas II")]
    [InlineData("Jalan 12", "Jalan 13")]
    [InlineData("Penyediaan", "Penyediaan Sandang")]
    [InlineData("Penyediaan Program Sandang", "Penyediaan Sandang")]
    [InlineData("", "Penyediaan Sandang")]
    public void AnotherName(string tertulis, string resmi) => Assert.False(PerbandinganNama.Compare(tertulis, resmi).IsSatuNama);

    [Property(MaxTest = 300)]
    public void AnyTwoTexts_AreCompared_AndAnyTextIsItself(string? satu, string? lain)
    {
        _ = PerbandinganNama.Compare(satu ?? "", lain ?? "");
        Assert.True(PerbandinganNama.Compare(satu ?? "", satu ?? "").IsSama);
    }

    private static string Render(PerbandinganNama hasil) => string.Join(';', hasil.Beda.Select(static b => $"{b.Tertulis}|{b.Resmi}|{b.Jenis}"));
}
