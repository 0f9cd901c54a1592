using System.Globalization;
using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonPesanTests
{
    private static string Render(string json, Bahasa bahasa, string? berkas = null) => Assert.Single(RenstraJson.Read(json).Galat).Render(berkas, bahasa).ReplaceLineEndings("\n");

    [Fact]
    public void Number_in_quotes_in_both_languages()
    {
        var json = Dengan("\"pendanaan\":{\"paguTercantum\":{\"2025\":\"6.743.239.328\"}}");
        Assert.Equal(
            """
            renstra.json(2,38): $.pendanaan.paguTercantum['2025']
              2 | "pendanaan":{"paguTercantum":{"2025":"6.743.239.328"}}}
                |                                      ^
              Nilai "6.743.239.328" salah jenis; yang diharapkan: rupiah sebagai bilangan tanpa pemisah ribuan, paling banyak dua desimal, seperti 3500000, atau {"tertulis":"-"} untuk yang tercetak. Apakah maksudnya 6743239328?
            """.ReplaceLineEndings("\n"),
            Render(json, Bahasa.Indonesia, "renstra.json"));
        Assert.Equal(
            """
            file(2,38): $.pendanaan.paguTercantum['2025']
              2 | "pendanaan":{"paguTercantum":{"2025":"6.743.239.328"}}}
                |                                      ^
              The value "6.743.239.328" has the wrong type; expected: rupiah as a number without thousands separators, at most two decimals, such as 3500000, or {"tertulis":"-"} for what is printed. Did you mean 6743239328?
            """.ReplaceLineEndings("\n"),
            Render(json, Bahasa.Inggris));
    }

    [Fact]
    public void Unknown_member_lists_what_there_is()
    {
        var json = Dengan("\"pendanaan\":{\"bidank\":[],\"bidang\":[{\"nama\":\"S\"}]}");
        Assert.Equal(
            """
            berkas(2,14): $.pendanaan.bidank
              2 | "pendanaan":{"bidank":[],"bidang":[{"nama":"S"}]}}
                |              ^
              Anggota "bidank" tidak dikenal di sini; yang diharapkan: paguTercantum, sumberJumlah, urusan, bidang, sumber. Apakah maksudnya bidang?
            """.ReplaceLineEndings("\n"),
            Render(json, Bahasa.Indonesia));
    }

    [Fact]
    public void Duplicate_says_where_the_first_is()
    {
        var json = Dengan("\"iku\":[],\n\"iku\":[]");
        Assert.Equal(
            """
            berkas(3,1): $.iku
              3 | "iku":[]}
                | ^
              Anggota "iku" diberikan dua kali; yang pertama di baris 2, kolom 1; yang diharapkan: satu saja; hapus salah satunya.
            """.ReplaceLineEndings("\n"),
            Render(json, Bahasa.Indonesia));
        Assert.Equal(
            """
            file(3,1): $.iku
              3 | "iku":[]}
                | ^
              The member "iku" is given twice; first at line 2, column 1; expected: only one; remove one of the two.
            """.ReplaceLineEndings("\n"),
            Render(json, Bahasa.Inggris));
    }

    [Fact]
    public void Year_says_why_it_is_none()
    {
        var json = Dengan("\"pendanaan\":{\"paguTercantum\":{\"25\":1}}");
        var pesan = Render(json, Bahasa.Inggris);
        Assert.StartsWith("file(2,31): $.pendanaan.paguTercantum['25']\n", pesan, StringComparison.Ordinal);
        Assert.Contains("The year \"25\" is not right here: ", pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\t\"tujuan\":\t[{\"nama\":\t§null}]")]
    [InlineData("\"tujuan\":[{\"acuan\":\"é😀中\",\"nama\":§1}]")]
    [InlineData("\"tujuan\":[{\"nama\":§\"\\ud800\"}]")]
    public void Caret_stands_under_the_character(string anggota)
    {
        var (json, _, kolom) = Tanda(Dengan(anggota));
        var galat = Assert.Single(RenstraJson.Read(json).Galat);
        Assert.Equal((kolom, kolom - 1), (galat.Letak.Kolom, galat.Penunjuk));
        Assert.Equal(json.Split('\n')[1].Replace('\t', ' '), galat.BarisTeks);
        var baris = galat.Render().Split('\n');
        Assert.Equal(baris[1].IndexOf('|', StringComparison.Ordinal) + 2 + kolom - 1, baris[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(101)]
    [InlineData(500)]
    public void Long_line_is_cut_around_the_place(int panjang)
    {
        var (json, _, kolom) = Tanda(Dengan("\"tujuan\":[{\"acuan\":\"" + new string('é', panjang) + "\",\"nama\":§1,\"id\":\"" + new string('中', panjang) + "\"}]"));
        var galat = Assert.Single(RenstraJson.Read(json).Galat);
        Assert.Equal(kolom, galat.Letak.Kolom);
        Assert.Equal('1', galat.BarisTeks[galat.Penunjuk]);
        Assert.DoesNotContain('\uFFFD', galat.BarisTeks);
        Assert.InRange(galat.BarisTeks.Length, 1, 210);
    }

    [Fact]
    public void Line_number_of_several_digits_keeps_the_caret_in_place()
    {
        var (json, nomor, _) = Tanda(Dengan(new string('\n', 120) + "\"iku\":§1"));
        var baris = Assert.Single(RenstraJson.Read(json).Galat).Render().Split('\n');
        Assert.Equal($"  {nomor} | \"iku\":1}}", baris[1]);
        Assert.Equal("      |       ^", baris[2]);
    }

    [Fact]
    public void Windows_line_ends_do_not_show()
    {
        var galat = Assert.Single(RenstraJson.Read(Dengan("\"iku\":1").Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n").Galat);
        Assert.Equal(("\"iku\":1}", 2, 7), (galat.BarisTeks, galat.Letak.Baris, galat.Letak.Kolom));
    }

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void No_culture_changes_reading_writing_or_messages(string nama)
    {
        var salah = Dengan("\"tujuan\":[{\"nama\":\"T\",\"INDIKATOR\":1,\"indikator\":[{\"nama\":\"I\",\"polarıtas\":1,\"target\":{\"2025\":\"95,77\",\"2026\":-1e3}}]}]");
        string[] Semua() => [.. RenstraJson.Read(salah).Galat.Select(static g => g.Render() + g.Render(null, Bahasa.Inggris)), RenstraJson.Write(DokumenLengkap.Buat())];
        var harapan = Semua();
        var sebelum = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(nama);
            Assert.Equal(harapan, Semua());
            BolakBalik(DokumenLengkap.Buat());
        }
        finally
        {
            CultureInfo.CurrentCulture = sebelum;
        }
    }

    [Fact]
    public void Control_characters_of_a_broken_file_are_named_not_shown() =>
        Assert.Contains("'U+001B'", RenstraJson.Read("\u001b[31m{}").Galat[0].Describe(Bahasa.Inggris), StringComparison.Ordinal);
}
