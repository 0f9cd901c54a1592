using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonGalatAnggotaTests
{
    [Theory]
    [InlineData("paguTercantun", "paguTercantum")]
    [InlineData("sumbr", "sumber")]
    [InlineData("BIDANG", "bidang")]
    [InlineData("xyzzy", null)]
    public void Unknown_member_suggests_the_nearest(string nama, string? saran)
    {
        var galat = Tolak(Dengan("\"pendanaan\":{§\"" + nama + "\":{\"a\":[1,{\"b\":null}]},\"bidang\":[{\"nama\":\"S\"}]}"), JenisGalat.AnggotaTakDikenal, $"$.pendanaan.{nama}");
        Assert.Equal((nama, saran), (galat.Anggota, galat.Saran));
        Assert.Equal(["paguTercantum", "sumberJumlah", "urusan", "bidang", "sumber"], [.. galat.Pilihan]);
    }

    [Fact]
    public void Duplicate_member_names_both_places()
    {
        var galat = Tolak("{\"format\":\"renstra/1\",\n  " + IsiIdentitas + ",\n  §\"identitas\":{}}", JenisGalat.AnggotaGanda, "$.identitas");
        Assert.Equal("identitas", galat.Anggota);
        Assert.Equal(new LetakJson("$.identitas", 2, 4), galat.TempatPertama);
    }

    [Fact]
    public void Duplicate_by_an_escape_is_a_duplicate()
    {
        var galat = Tolak(Dengan("\"pendanaan\":{\"bidang\":[{\"nama\":\"S\",§\"n\\u0061ma\":\"T\"}]}"), JenisGalat.AnggotaGanda, "$.pendanaan.bidang[0].nama");
        Assert.Equal("nama", galat.Anggota);
    }

    [Theory]
    [InlineData("\"tujuan\":[§{\"id\":\"T1\"}]", "$.tujuan[0]", "nama")]
    [InlineData("\"pendanaan\":{\"bidang\":[{\"nama\":\"S\",\"program\":[{\"nama\":\"P\"},§{\"kode\":\"1.06.04\"}]}]}", "$.pendanaan.bidang[0].program[1]", "nama")]
    [InlineData("\"iku\":[§{\"nomor\":\"1\"}]", "$.iku[0]", "indikator")]
    [InlineData("\"spm\":[§{\"nomor\":\"1\"}]", "$.spm[0]", "jenisPelayanan")]
    public void Missing_required_member(string anggota, string jalur, string nama)
    {
        var galat = Tolak(Dengan(anggota), JenisGalat.AnggotaWajib, jalur);
        Assert.Equal((nama, ""), (galat.Anggota, galat.Ditemukan));
    }

    [Fact]
    public void Missing_identity() => Assert.Equal("identitas", Tolak("§{\"format\":\"renstra/1\"}", JenisGalat.AnggotaWajib, "$").Anggota);

    [Fact]
    public void No_format() => Assert.Equal("format", Tolak(" §{" + IsiIdentitas + "}", JenisGalat.AnggotaWajib, "$").Anggota);

    [Theory]
    [InlineData("\"renstra/2\"", JenisGalat.VersiFormat)]
    [InlineData("\"Renstra/1\"", JenisGalat.VersiFormat)]
    [InlineData("\"\"", JenisGalat.VersiFormat)]
    [InlineData("1", JenisGalat.JenisNilai)]
    [InlineData("null", JenisGalat.NilaiKosong)]
    public void Unknown_format(string format, JenisGalat jenis) =>
        Assert.Equal(format, Tolak("{\"format\":§" + format + "," + IsiIdentitas + "}", jenis, "$.format").Ditemukan);

    [Fact]
    public void Format_may_be_escaped() => Terima(Dengan("").Replace("renstra/1", "renstra\\/1", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"pendanaan\":§null", "$.pendanaan")]
    [InlineData("\"pendanaan\":§{}", "$.pendanaan")]
    [InlineData("\"tujuan\":§null", "$.tujuan")]
    [InlineData("\"tujuan\":[§null]", "$.tujuan[0]")]
    [InlineData("\"tujuan\":[§{}]", "$.tujuan[0]")]
    [InlineData("\"tujuan\":[{\"nama\":§\"\"}]", "$.tujuan[0].nama")]
    [InlineData("\"tujuan\":[{\"nama\":§\" \\t\"}]", "$.tujuan[0].nama")]
    [InlineData("\"tujuan\":[{\"nama\":\"T\",\"acuan\":§null}]", "$.tujuan[0].acuan")]
    [InlineData("\"tujuan\":[{\"nama\":\"T\",\"indikator\":[{\"nama\":\"I\",\"satuan\":§\"\"}]}]", "$.tujuan[0].indikator[0].satuan")]
    [InlineData("\"tujuan\":[{\"nama\":\"T\",\"indikator\":[{\"nama\":\"I\",\"target\":§{}}]}]", "$.tujuan[0].indikator[0].target")]
    [InlineData("\"pendanaan\":{\"bidang\":[{\"nama\":\"B\",\"kode\":§\"\"}]}", "$.pendanaan.bidang[0].kode")]
    public void Nothing_is_said_by_leaving_out(string anggota, string jalur) =>
        Assert.Equal(HarapanBaca.Dihilangkan, Tolak(Dengan(anggota), JenisGalat.NilaiKosong, jalur).Harapan);

    [Theory]
    [InlineData("\"tujuan\":§{\"nama\":\"T\"}", "$.tujuan", HarapanBaca.Larik)]
    [InlineData("\"tujuan\":[§[]]", "$.tujuan[0]", HarapanBaca.Objek)]
    [InlineData("\"tujuan\":[§\"T\"]", "$.tujuan[0]", HarapanBaca.Objek)]
    [InlineData("\"tujuan\":[{\"nama\":§1}]", "$.tujuan[0].nama", HarapanBaca.Teks)]
    [InlineData("\"pendanaan\":{\"paguTercantum\":§[1]}", "$.pendanaan.paguTercantum", HarapanBaca.Deret)]
    [InlineData("\"pendanaan\":{\"bidang\":[{\"nama\":\"B\",\"kode\":§1.06}]}", "$.pendanaan.bidang[0].kode", HarapanBaca.Kode)]
    public void Wrong_type(string anggota, string jalur, HarapanBaca harapan) =>
        Assert.Equal(harapan, Tolak(Dengan(anggota), JenisGalat.JenisNilai, jalur).Harapan);

    [Theory]
    [InlineData("§[]")]
    [InlineData(" §\"renstra/1\"")]
    [InlineData("§1")]
    public void File_that_is_no_object(string json) => Assert.Equal(HarapanBaca.Objek, Tolak(json, JenisGalat.JenisNilai, "$").Harapan);

    [Fact]
    public void File_that_is_null() => Tolak("§null", JenisGalat.NilaiKosong, "$");
}
