using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonRujukanTests
{
    private static string Program(string mendukung) => Dengan(
        "\"tujuan\":[{\"id\":\"T1\",\"nama\":\"T\",\"indikator\":[{\"id\":\"IND1\",\"nama\":\"I\"}],\"sasaran\":[{\"id\":\"SAS1\",\"nama\":\"S\"}]}],\n"
        + "\"pendanaan\":{\"bidang\":[{\"nama\":\"B\",\"program\":[{\"id\":\"P1\",\"nama\":\"P\",\"mendukung\":[" + mendukung + "]}]}]}");

    [Fact]
    public void References_to_a_sasaran_and_a_tujuan() => Terima(Program("\"SAS1\",\"T1\""));

    [Fact]
    public void Reference_may_stand_before_its_node() => Terima(Dengan(
        "\"iku\":[{\"mengulang\":\"I1\",\"indikator\":{\"nama\":\"I\"}}],\"tujuan\":[{\"nama\":\"T\",\"indikator\":[{\"id\":\"I1\",\"nama\":\"I\"}]}]"));

    [Theory]
    [InlineData("SAS2", "SAS1")]
    [InlineData("sas1", "SAS1")]
    [InlineData("sama sekali lain", null)]
    public void Dangling_reference(string id, string? saran)
    {
        var galat = Tolak(Program("\"T1\",§\"" + id + "\""), JenisGalat.RujukanPutus, "$.pendanaan.bidang[0].program[0].mendukung[1]");
        Assert.Equal((id, saran, HarapanBaca.IdYangAda), (galat.Ditemukan, galat.Saran, galat.Harapan));
    }

    [Theory]
    [InlineData("IND1")]
    [InlineData("P1")]
    public void Reference_to_the_wrong_kind(string id) => Tolak(Program("§\"" + id + "\""), JenisGalat.RujukanPutus, "$.pendanaan.bidang[0].program[0].mendukung[0]");

    [Fact]
    public void Row_that_repeats_a_sasaran() => Tolak(
        Dengan("\"tujuan\":[{\"id\":\"T1\",\"nama\":\"T\"}],\"ikk\":[{\"mengulang\":§\"T1\",\"indikator\":{\"nama\":\"I\"}}]"), JenisGalat.RujukanPutus, "$.ikk[0].mengulang");

    [Fact]
    public void Duplicate_id_across_kinds()
    {
        var galat = Tolak(Dengan("\"tujuan\":[{\"id\":\"A\",\"nama\":\"T\",\n\"sasaran\":[{\"id\":§\"A\",\"nama\":\"S\"}]}]"), JenisGalat.IdGanda, "$.tujuan[0].sasaran[0].id");
        Assert.Equal(("A", HarapanBaca.IdUnik), (galat.Ditemukan, galat.Harapan));
        Assert.Equal(new LetakJson("$.tujuan[0].id", 2, 17), galat.TempatPertama);
    }

    [Fact]
    public void Ids_differ_by_case() => Terima(Dengan("\"tujuan\":[{\"id\":\"a\",\"nama\":\"T\"},{\"id\":\"A\",\"nama\":\"T\"}]"));

    [Fact]
    public void Many_dangling_references_are_counted_without_a_suggestion_for_each()
    {
        var tujuan = string.Join(",", Enumerable.Range(10_000, 2_000).Select(static n => $"{{\"id\":\"tujuan{n}\",\"nama\":\"T\"}}"));
        var rujukan = string.Join(",", Enumerable.Range(20_000, 2_000).Select(static n => $"\"tujuan{n}\""));
        var hasil = RenstraJson.Read(Dengan("\"tujuan\":[" + tujuan + "],\"pendanaan\":{\"bidang\":[{\"nama\":\"B\",\"program\":[{\"nama\":\"P\",\"mendukung\":[" + rujukan + "]}]}]}"));
        Assert.Equal((100, 2_000), (hasil.Galat.Count, hasil.JumlahGalat));
        Assert.All(hasil.Galat, static g => Assert.Equal(JenisGalat.RujukanPutus, g.Jenis));
    }
}
