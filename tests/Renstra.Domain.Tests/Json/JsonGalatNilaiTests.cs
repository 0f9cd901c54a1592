using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonGalatNilaiTests
{
    [Theory]
    [InlineData("\"6.743.239.328\"", "6743239328")]
    [InlineData("\"Rp 1.000.000,-\"", "1000000")]
    [InlineData("\"1500.5\"", "1500.5")]
    [InlineData("\"-\"", "{\"tertulis\":\"-\"}")]
    [InlineData("\"#VALUE!\"", "{\"tertulis\":\"#VALUE!\",\"sebab\":\"teksGalat\"}")]
    [InlineData("\"seribu\"", null)]
    public void Money_as_text_says_what_is_probably_meant(string sel, string? saran)
    {
        var galat = Tolak(Pagu("§" + sel), JenisGalat.JenisNilai, JalurPagu);
        Assert.Equal((HarapanBaca.Rupiah, sel, saran), (galat.Harapan, galat.Ditemukan, galat.Saran));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("[1]")]
    [InlineData("[{},[{}]]")]
    public void Wrong_type_of_an_amount(string sel) => Assert.Equal(HarapanBaca.Rupiah, Tolak(Pagu("§" + sel), JenisGalat.JenisNilai, JalurPagu).Harapan);

    [Theory]
    [InlineData("1.005")]
    [InlineData("1.500")]
    [InlineData("-0.001")]
    [InlineData("1e3")]
    [InlineData("1E3")]
    [InlineData("1.5e1")]
    [InlineData("1e400")]
    [InlineData("-1e-400")]
    [InlineData("12345678901234567890123456789012345")]
    [InlineData("92233720368547758.08")]
    [InlineData("-92233720368547758.09")]
    [InlineData("92233720368547759")]
    [InlineData("1000000000000000000")]
    public void Amount_that_money_cannot_hold(string angka)
    {
        var galat = Tolak(Pagu("§" + angka), JenisGalat.Ketelitian, JalurPagu);
        Assert.Equal((HarapanBaca.Rupiah, angka), (galat.Harapan, galat.Ditemukan));
    }

    [Theory]
    [InlineData("12345678901234567890123456789012345")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1e3")]
    [InlineData("1e400")]
    [InlineData("1E-7")]
    public void Number_of_a_target_that_is_not_exact(string angka) => Assert.Equal(HarapanBaca.BilanganTepat, Tolak(Target("§" + angka), JenisGalat.Ketelitian, JalurTarget).Harapan);

    [Theory]
    [InlineData("1234567890123456789012345678")]
    [InlineData("-0.1234567890123456789012345678")]
    [InlineData("99999999999999999.9")]
    [InlineData("123456789012345678")]
    public void Number_of_28_digits_is_exact(string angka)
    {
        var target = (Target.Angka)Terima(Target(angka)).Tujuan[0].Indikator[0].Target[2025].Value;
        Assert.Equal(decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture), target.Nilai);
        Assert.Contains("\"2025\": " + angka, RenstraJson.Write(Terima(Target(angka))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("-0.00", 0)]
    [InlineData("1.5", 150)]
    [InlineData("-1.50", -150)]
    [InlineData("92233720368547758.07", long.MaxValue)]
    [InlineData("-92233720368547758.08", long.MinValue)]
    public void Amount_is_read_exactly(string angka, long sen) => Assert.Equal(sen, Terima(Pagu(angka)).Pendanaan!.PaguTercantum[2025].Value.Sen);

    [Theory]
    [InlineData("§null", JenisGalat.NilaiKosong, HarapanBaca.Dihilangkan)]
    [InlineData("§{}", JenisGalat.NilaiKosong, HarapanBaca.Dihilangkan)]
    [InlineData("{\"tertulis\":§\"\"}", JenisGalat.NilaiKosong, HarapanBaca.Dihilangkan)]
    [InlineData("{\"tertulis\":§\"  \"}", JenisGalat.NilaiKosong, HarapanBaca.Dihilangkan)]
    [InlineData("{\"tertulis\":§1}", JenisGalat.JenisNilai, HarapanBaca.Teks)]
    [InlineData("{\"tertulis\":\"x\",\"sebab\":§\"teksGalak\"}", JenisGalat.Teks, HarapanBaca.SalahSatu)]
    [InlineData("{\"tertulis\":\"x\",§\"sebap\":\"teksGalat\"}", JenisGalat.AnggotaTakDikenal, HarapanBaca.TidakAda)]
    [InlineData("{\"tertulis\":\"x\",§\"tertulis\":\"y\"}", JenisGalat.AnggotaGanda, HarapanBaca.Dihilangkan)]
    [InlineData("{§\"dari\":1}", JenisGalat.AnggotaTakDikenal, HarapanBaca.TidakAda)]
    [InlineData("§{\"sebab\":\"teksGalat\"}", JenisGalat.JenisNilai, HarapanBaca.Rupiah)]
    [InlineData("§{\"tertulis\":\"-\",\"sebab\":\"teksGalat\"}", JenisGalat.JenisNilai, HarapanBaca.Rupiah)]
    public void Cell_object_of_money(string sel, JenisGalat jenis, HarapanBaca harapan)
    {
        var (json, baris, kolom) = Tanda(Pagu(sel));
        var galat = Assert.Single(RenstraJson.Read(json).Galat);
        Assert.Equal((jenis, harapan, baris, kolom), (galat.Jenis, galat.Harapan, galat.Letak.Baris, galat.Letak.Kolom));
        Assert.StartsWith(JalurPagu, galat.Letak.Jalur, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"dari\":1}")]
    [InlineData("{\"sampai\":1}")]
    [InlineData("{\"dari\":1,\"sampai\":2,\"minimal\":3}")]
    [InlineData("{\"minimal\":1,\"maksimal\":2}")]
    [InlineData("{\"minimal\":1,\"satuan\":\"Orang\"}")]
    [InlineData("{\"nilai\":1}")]
    [InlineData("{\"jumlah\":1}")]
    [InlineData("{\"satuan\":\"Orang\"}")]
    [InlineData("{\"nilai\":1,\"tertulis\":\"x\"}")]
    [InlineData("{\"tertulis\":\"-\",\"satuan\":\"Orang\"}")]
    [InlineData("{\"nilai\":1,\"jumlah\":2,\"asal\":\"dokumen\"}")]
    public void Cell_object_with_members_that_do_not_go_together(string sel)
    {
        var galat = Tolak(Target("§" + sel), JenisGalat.JenisNilai, JalurTarget);
        Assert.Equal((HarapanBaca.Target, "{…}"), (galat.Harapan, galat.Ditemukan));
    }

    [Fact]
    public void Range_that_runs_downwards() => Assert.Equal(HarapanBaca.RentangUrut, Tolak(Target("§{\"dari\":4.5,\"sampai\":3}"), JenisGalat.JenisNilai, JalurTarget).Harapan);

    [Theory]
    [InlineData("\"-\"", "{\"tertulis\":\"-\"}")]
    [InlineData("\"95,77\"", "95.77")]
    [InlineData("\"100%\"", "100")]
    [InlineData("\"100\"", "100")]
    public void Number_of_a_target_as_text(string sel, string saran) => Assert.Equal(saran, Tolak(Target("§" + sel), JenisGalat.Teks, JalurTarget).Saran);

    [Fact]
    public void Percentage_as_text()
    {
        var galat = Tolak(
            Dengan("\"belanja\":{\"baris\":[{\"nama\":\"B\",\"persenTercantum\":{\"2025\":§\"95,77%\"}}]}"),
            JenisGalat.JenisNilai,
            "$.belanja.baris[0].persenTercantum['2025']");
        Assert.Equal((HarapanBaca.Persen, "95.77"), (galat.Harapan, galat.Saran));
    }

    [Theory]
    [InlineData("2025-02-30")]
    [InlineData("19-09-2025")]
    [InlineData("2025-9-19")]
    [InlineData("2025-09-19T00:00:00")]
    public void Bad_date(string tanggal)
    {
        var galat = Tolak(
            Dengan("").Replace("\"periode\"", "\"peraturan\":{\"bentuk\":\"B\",\"ditetapkan\":§\"" + tanggal + "\"},\"periode\"", StringComparison.Ordinal),
            JenisGalat.Teks,
            "$.identitas.peraturan.ditetapkan");
        Assert.Equal((HarapanBaca.Tanggal, $"\"{tanggal}\""), (galat.Harapan, galat.Ditemukan));
    }

    [Theory]
    [InlineData("naikk", "naik")]
    [InlineData("Turun", "turun")]
    [InlineData("sekali-kali", null)]
    public void Unknown_word_of_a_closed_set(string kata, string? saran)
    {
        var galat = Tolak(Dengan("\"tujuan\":[{\"nama\":\"T\",\"indikator\":[{\"nama\":\"I\",\"polaritas\":§\"" + kata + "\"}]}]"), JenisGalat.Teks, "$.tujuan[0].indikator[0].polaritas");
        Assert.Equal((HarapanBaca.SalahSatu, saran), (galat.Harapan, galat.Saran));
        Assert.Equal(["naik", "turun", "rentang", "tetap"], [.. galat.Pilihan]);
    }

    [Theory]
    [InlineData("§0", JenisGalat.Ketelitian)]
    [InlineData("§-1", JenisGalat.Ketelitian)]
    [InlineData("§1.5", JenisGalat.Ketelitian)]
    [InlineData("§2147483648", JenisGalat.Ketelitian)]
    [InlineData("§\"7\"", JenisGalat.JenisNilai)]
    public void Line_of_the_source(string nilai, JenisGalat jenis) =>
        Assert.Equal(HarapanBaca.BilanganBulat, Tolak(Dengan("\"pendanaan\":{\"sumber\":{\"baris\":" + nilai + "}}"), jenis, "$.pendanaan.sumber.baris").Harapan);
}
