using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

/// <summary>What the model can hold is read, however wrong: it is for the rules to find.</summary>
public class JsonBukanGalatTests
{
    [Fact]
    public void Negative_pagu() => Assert.Equal(Rupiah.FromRupiah(-5), Terima(Pagu("-5")).Pendanaan!.PaguTercantum[2025].Value);

    [Fact]
    public void Repeated_codes() =>
        Assert.Equal(2, Terima(Dengan("\"pendanaan\":{\"bidang\":[{\"kode\":\"1.06\",\"nama\":\"A\"},{\"kode\":\"1.06\",\"nama\":\"B\"}]}")).Pendanaan!.Bidang.Count);

    [Theory]
    [InlineData("1.06.04.2")]
    [InlineData("1,06")]
    [InlineData(" 1.06")]
    [InlineData("satu")]
    public void Code_of_the_wrong_form_is_read_as_unreadable(string teks)
    {
        var dokumen = Terima(Dengan("\"pendanaan\":{\"bidang\":[{\"kode\":\"" + teks + "\",\"nama\":\"A\"}]}"));
        var kode = dokumen.Pendanaan!.Bidang[0].Kode;
        Assert.Equal((KeadaanTercantum.TidakTerbaca, teks, SebabTidakTerbaca.BentukKode, AsalKesalahan.BelumDiperiksa), (kode.Keadaan, kode.Teks, kode.Sebab, kode.Asal));
        Assert.Contains("\"kode\": { \"tertulis\": \"" + teks + "\", \"sebab\": \"bentukKode\" }", BolakBalik(dokumen), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("62.07.01", "1.06.0.00.0.00.01.0002", true)]
    [InlineData("6207", "1.06", false)]
    [InlineData(" 62.07", "X.XX.0.00.0.00.01.0000", false)]
    public void Codes_of_region_and_agency_are_cells(string wilayah, string perangkat, bool terbaca)
    {
        var dokumen = Terima("""{"format":"renstra/1","identitas":{"daerah":{"kode":"§w","nama":"A","jenis":"kabupaten"},"perangkatDaerah":{"kode":"§p","nama":"B"},"periode":{"awal":2025,"akhir":2029}}}"""
            .Replace("§w", wilayah, StringComparison.Ordinal).Replace("§p", perangkat, StringComparison.Ordinal));
        var (daerah, dinas) = (dokumen.Identitas.Daerah.Kode, dokumen.Identitas.PerangkatDaerah.Kode);
        var keadaan = terbaca ? KeadaanTercantum.Terbaca : KeadaanTercantum.TidakTerbaca;
        Assert.Equal((keadaan, wilayah, keadaan, perangkat), (daerah.Keadaan, daerah.Teks, dinas.Keadaan, dinas.Teks));
        if (!terbaca)
        {
            Assert.Equal((SebabTidakTerbaca.BentukKode, SebabTidakTerbaca.BentukKode), (daerah.Sebab, dinas.Sebab));
            Assert.Contains("\"kode\": { \"tertulis\": \"" + perangkat + "\", \"sebab\": \"bentukKode\" }", BolakBalik(dokumen), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Code_of_another_level() =>
        Assert.Equal("1.06.04.2.01.0001", Terima(Dengan("\"pendanaan\":{\"bidang\":[{\"kode\":\"1.06.04.2.01.0001\",\"nama\":\"A\"}]}")).Pendanaan!.Bidang[0].Kode.Value.ToString());

    [Fact]
    public void Code_with_an_escape_and_code_as_a_dash()
    {
        var bidang = Terima(Dengan("\"pendanaan\":{\"bidang\":[{\"kode\":\"1\\u002e06\",\"nama\":\"A\"},{\"kode\":\"-\",\"nama\":\"B\"}]}")).Pendanaan!.Bidang;
        Assert.Equal(KodeRekening.Parse("1.06", null), bidang[0].Kode.Value);
        Assert.Equal(KeadaanTercantum.Strip, bidang[1].Kode.Keadaan);
    }

    [Fact]
    public void Years_outside_the_period() => Assert.Equal(new TahunAnggaran(2019), Terima(Dengan("\"pendanaan\":{\"paguTercantum\":{\"2019\":1}}")).Pendanaan!.PaguTercantum.Awal);

    [Fact]
    public void Empty_lists_say_nothing() => Assert.Equal(Terima(Dengan("")), Terima(Dengan("\"tujuan\":[],\"iku\":[]")));

    [Theory]
    [InlineData("\"organisasi\":{\"fungsi\":[],\"unit\":[]}")]
    [InlineData("\"hubunganStrategi\":[{\"arahKebijakan\":[]}]")]
    [InlineData("\"belanja\":{\"baris\":[{\"rincian\":[{\"rincian\":[]}]}],\"jumlah\":{\"rincian\":[]}}")]
    public void Object_of_empty_lists_alone_says_nothing_either(string anggota) => Assert.Equal(BolakBalik(Terima(Dengan(""))), BolakBalik(Terima(Dengan(anggota))));
}
