using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

/// <summary>A row of data names its cells by the heads of their columns, whatever these are.</summary>
public class JsonPetaDataTests
{
    private const string Jalur = "$.dataLayanan[0].baris[0].nilai";

    private static string Baris(string nilai) => Dengan("\"dataLayanan\":[{\"baris\":[{\"nama\":\"Anak\",\"nilai\":" + nilai + "}]}]");

    private static Daftar<SelData> Sel(string nilai) => Terima(Baris(nilai)).DataLayanan[0].Baris[0].Nilai;

    private static DokumenRenstra Berdata(params SelData[] sel) => JsonBolakBalikTests.Minimal() with { DataLayanan = [new() { Baris = [new() { Nama = "Anak", Nilai = sel.ToDaftar() }] }] };

    [Theory]
    [InlineData("{\"L\":1,\"P\":2,§\"L\":3}", JenisGalat.AnggotaGanda, Jalur + ".L", HarapanBaca.Dihilangkan)]
    [InlineData("{\"L\":1,§\"\\u004c\":3}", JenisGalat.AnggotaGanda, Jalur + ".L", HarapanBaca.Dihilangkan)]
    [InlineData("{§\"\":1}", JenisGalat.NilaiKosong, Jalur + "['']", HarapanBaca.Dihilangkan)]
    [InlineData("{\"L\":1,§\" \\u00a0\":1}", JenisGalat.NilaiKosong, Jalur + "[' \u00a0']", HarapanBaca.Dihilangkan)]
    [InlineData("{\"L\":§null}", JenisGalat.NilaiKosong, Jalur + ".L", HarapanBaca.Dihilangkan)]
    [InlineData("{\"L\":§{}}", JenisGalat.NilaiKosong, Jalur + ".L", HarapanBaca.Dihilangkan)]
    [InlineData("§{}", JenisGalat.NilaiKosong, Jalur, HarapanBaca.Dihilangkan)]
    [InlineData("§null", JenisGalat.NilaiKosong, Jalur, HarapanBaca.Dihilangkan)]
    [InlineData("§[1]", JenisGalat.JenisNilai, Jalur, HarapanBaca.Objek)]
    [InlineData("§1", JenisGalat.JenisNilai, Jalur, HarapanBaca.Objek)]
    [InlineData("{\"Jumlah (L+P)\":§\"41.893\"}", JenisGalat.JenisNilai, Jalur + "['Jumlah (L+P)']", HarapanBaca.Bilangan)]
    [InlineData("{\"2024\":§[1]}", JenisGalat.JenisNilai, Jalur + "['2024']", HarapanBaca.Bilangan)]
    [InlineData("{\"L\":1,\"P\":§true}", JenisGalat.JenisNilai, Jalur + ".P", HarapanBaca.Bilangan)]
    [InlineData("{\"L\":§1e3}", JenisGalat.Ketelitian, Jalur + ".L", HarapanBaca.BilanganTepat)]
    [InlineData("{\"L\":§{\"dari\":1,\"sampai\":2}}", JenisGalat.AnggotaTakDikenal, Jalur + ".L.dari", HarapanBaca.TidakAda)]
    [InlineData("{§\"\\ud800\":1}", JenisGalat.Pengodean, Jalur + "['\\\\ud800']", HarapanBaca.Utf8)]
    public void Errors_have_their_places(string nilai, JenisGalat jenis, string jalur, HarapanBaca harapan)
    {
        if (jenis == JenisGalat.AnggotaTakDikenal)
        {
            var galat = RenstraJson.Read(Tanda(Baris(nilai)).Json).Galat;
            Assert.Equal([(jenis, jalur, harapan), (jenis, jalur.Replace("dari", "sampai", StringComparison.Ordinal), harapan)], galat.Select(static g => (g.Jenis, g.Letak.Jalur, g.Harapan)));
            return;
        }

        Assert.Equal(harapan, Tolak(Baris(nilai), jenis, jalur).Harapan);
    }

    [Fact]
    public void Duplicate_column_says_where_the_first_is()
    {
        var galat = Tolak(Baris("{\"L\":1,§\"L\":2}"), JenisGalat.AnggotaGanda, Jalur + ".L");
        Assert.Equal(("L", Jalur + ".L"), (galat.Anggota, galat.TempatPertama!.Jalur));
        Assert.True(galat.TempatPertama.Kolom < galat.Letak.Kolom);
    }

    [Fact]
    public void Number_in_quotation_marks_says_which_number_is_meant() => Assert.Equal("41893", Tolak(Baris("{\"L\":§\"41.893\"}"), JenisGalat.JenisNilai, Jalur + ".L").Saran);

    [Fact]
    public void All_errors_of_a_row_are_found() => Assert.Equal(
        [JenisGalat.NilaiKosong, JenisGalat.JenisNilai, JenisGalat.AnggotaGanda, JenisGalat.NilaiKosong],
        RenstraJson.Read(Baris("{\"\":{\"x\":[1]},\"L\":\"x\",\"L\":2,\"P\":null}")).Galat.Select(static g => g.Jenis));

    [Fact]
    public void Columns_keep_their_order_and_differ_by_case_and_blanks() =>
        Assert.Equal(["P", "L", "p", " P", "2025", "%"], Sel("{\"P\":1,\"L\":2,\"p\":3,\" P\":4,\"2025\":5,\"%\":6}").Select(static s => s.Kolom));

    [Fact]
    public void Dash_number_and_unreadable_stay_apart()
    {
        var sel = Sel("{\"a\":0,\"b\":{\"tertulis\":\"-\"},\"c\":{\"tertulis\":\"1 org\",\"sebab\":\"bukanAngka\"}}");
        Assert.Equal([KeadaanTercantum.Terbaca, KeadaanTercantum.Strip, KeadaanTercantum.TidakTerbaca], sel.Select(static s => s.Nilai.Keadaan));
    }

    [Theory]
    [InlineData("Jumlah \"L+P\"")]
    [InlineData("a\\b/c\td\ne")]
    [InlineData("Jum'at")]
    [InlineData("Laki‑laki 😀 é \u2028 \u0001")]
    [InlineData("tertulis")]
    [InlineData("['x']")]
    public void Any_name_of_a_column_comes_back(string kolom)
    {
        var dokumen = Berdata(new("awal", 1m), new(kolom, 2.5m), new(kolom + kolom, Tercantum<decimal>.Strip));
        BolakBalik(dokumen);
        Assert.Equal(dokumen, Terima(RenstraJson.Write(dokumen)));
    }

    [Fact]
    public void Blank_cell_built_in_code_is_left_out() =>
        Assert.Equal(["b"], Terima(RenstraJson.Write(Berdata(new("a", default), new("b", 1m)))).DataLayanan[0].Baris[0].Nilai.Select(static s => s.Kolom));

    [Fact]
    public void Row_of_blank_cells_alone_is_written_without_them() =>
        Assert.Empty(Terima(RenstraJson.Write(Berdata(new SelData("a", default)))).DataLayanan[0].Baris[0].Nilai);

    [Fact]
    public void Column_given_twice_or_without_a_name_cannot_be_written()
    {
        Assert.Throws<ArgumentException>(static () => RenstraJson.Write(Berdata(new("a", 1m), new("a", 2m))));
        Assert.Throws<ArgumentException>(static () => RenstraJson.Write(Berdata(new SelData(" ", 1m))));
    }
}
