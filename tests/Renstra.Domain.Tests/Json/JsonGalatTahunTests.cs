using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonGalatTahunTests
{
    private static string Deret(string isi) => Dengan("\"pendanaan\":{\"paguTercantum\":{" + isi + "}}");

    [Theory]
    [InlineData("25")]
    [InlineData("1025")]
    [InlineData("3000")]
    [InlineData("20250")]
    [InlineData("2025 ")]
    [InlineData("tahun")]
    [InlineData("")]
    public void Key_that_is_no_year(string tahun)
    {
        var galat = Tolak(Deret("\"2026\":1,§\"" + tahun + "\":{\"x\":null}"), JenisGalat.Tahun, tahun == "tahun" ? "$.pendanaan.paguTercantum.tahun" : $"$.pendanaan.paguTercantum['{tahun}']");
        Assert.Equal((HarapanBaca.TahunAnggota, $"\"{tahun}\""), (galat.Harapan, galat.Ditemukan));
        Assert.False(galat.Sebab.IsNone);
    }

    [Fact]
    public void Year_far_from_the_others() =>
        Assert.Equal("\"2205\"", Tolak(Deret("\"2025\":1,§\"2205\":2,\"2026\":3"), JenisGalat.Tahun, "$.pendanaan.paguTercantum['2205']").Ditemukan);

    [Fact]
    public void A_hundred_years_are_a_series_and_one_more_is_not()
    {
        Assert.Equal(100, Terima(Deret("\"2025\":1,\"2124\":2")).Pendanaan!.PaguTercantum.Count);
        Tolak(Deret("\"2025\":1,§\"2125\":2"), JenisGalat.Tahun, "$.pendanaan.paguTercantum['2125']");
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("20\\u00325")]
    public void Duplicate_year(string kedua)
    {
        var galat = Tolak(Deret("\"2025\":1,\"2026\":2,§\"" + kedua + "\":3"), JenisGalat.AnggotaGanda, JalurPagu);
        Assert.Equal("2025", galat.Anggota);
        Assert.Equal(new LetakJson(JalurPagu, 2, 31), galat.TempatPertama);
    }

    [Fact]
    public void Years_may_stand_in_any_order() =>
        Assert.Equal(DeretTahunan.From<Tercantum<Rupiah>>(2025, Rupiah.FromRupiah(1), default, Rupiah.FromRupiah(3)), Terima(Deret("\"2027\":3,\"2025\":1")).Pendanaan!.PaguTercantum);

    [Theory]
    [InlineData("§{\"awal\":2029,\"akhir\":2025}")]
    [InlineData("§{\"awal\":2025,\"akhir\":2050}")]
    [InlineData("§{\"awal\":2025,\"akhir\":2029,\"transisi\":2031}")]
    [InlineData("§{\"awal\":2025,\"akhir\":2029,\"transisi\":2029}")]
    public void Period_out_of_order(string periode)
    {
        var json = Dengan("").Replace("{\"awal\":2025,\"akhir\":2029}", periode, StringComparison.Ordinal);
        Assert.Equal(HarapanBaca.PeriodeUrut, Tolak(json, JenisGalat.Tahun, "$.identitas.periode").Harapan);
    }

    [Theory]
    [InlineData("§25", JenisGalat.Tahun)]
    [InlineData("§2025.0", JenisGalat.Tahun)]
    [InlineData("§-2025", JenisGalat.Tahun)]
    [InlineData("§1e400", JenisGalat.Tahun)]
    [InlineData("§\"2025\"", JenisGalat.JenisNilai)]
    [InlineData("§null", JenisGalat.NilaiKosong)]
    public void Year_as_a_number(string tahun, JenisGalat jenis) =>
        Tolak(Dengan("").Replace("\"awal\":2025", "\"awal\":" + tahun, StringComparison.Ordinal), jenis, "$.identitas.periode.awal");
}
