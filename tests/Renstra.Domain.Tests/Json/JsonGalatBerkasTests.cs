using System.Text;
using Renstra.Domain.Json;
using Xunit;
using static Renstra.Domain.Tests.UjiJson;

namespace Renstra.Domain.Tests;

public class JsonGalatBerkasTests
{
    [Theory]
    [InlineData("§", "Berkas kosong")]
    [InlineData(" \n\t\r\n§", "Berkas kosong")]
    [InlineData("{\"a\":1,§}", "hapus koma itu")]
    [InlineData("{§/* x */}", "komentar")]
    [InlineData("{§'a':1}", "petik ganda")]
    [InlineData("{\"format\":\"renstra/1\" §\"identitas\":{}}", "kurang koma")]
    [InlineData("{\"format\":§NaN}", "NaN")]
    [InlineData("{\"format\":0§7}", "berawalan nol")]
    [InlineData("{\"format\":-0§7}", "berawalan nol")]
    [InlineData("{\"format\":\"a§\nb\"}", "Karakter kendali")]
    [InlineData("{\"format\":10 §5}", "'5' tidak dapat berdiri di sini")]
    [InlineData("{\"format\":§+1}", "'+' tidak dapat berdiri di sini")]
    [InlineData("§renstra", "'r' tidak dapat berdiri di sini")]
    [InlineData("é§", null)]
    public void Syntax_error_says_what_is_wrong(string berkas, string? pesan)
    {
        if (pesan is null)
        {
            Assert.Equal(JenisGalat.Sintaks, Assert.Single(RenstraJson.Read(berkas[..^1]).Galat).Jenis);
            return;
        }

        var (json, baris, kolom) = Tanda(berkas);
        var hasil = RenstraJson.Read(json);
        var galat = hasil.Galat[^1];
        Assert.False(hasil.IsTerbaca);
        Assert.Equal((JenisGalat.Sintaks, HarapanBaca.Json, baris, kolom), (galat.Jenis, galat.Harapan, galat.Letak.Baris, galat.Letak.Kolom));
        Assert.Contains(pesan, galat.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Trailing_comma_in_a_list() => Tolak(Dengan("\"tujuan\":[{\"nama\":\"T\"},§]"), JenisGalat.Sintaks, "$.tujuan[0]");

    [Fact]
    public void Two_values_in_a_file() => Tolak(Dengan("") + "\n §{}", JenisGalat.Sintaks, "$");

    [Fact]
    public void Truncated_file()
    {
        var galat = Tolak(Dengan("\"tujuan\":[{\"nama\":\"T\"§"), JenisGalat.Sintaks, "$.tujuan[0].nama", null, potong: 1);
        Assert.Contains("terpotong", galat.Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("a\\udc00b")]
    [InlineData("\\ud83dx\\ude00")]
    public void Lone_surrogate_in_a_text(string nama) => Tolak(Dengan("\"tujuan\":[{\"nama\":§\"" + nama + "\"}]"), JenisGalat.Pengodean, "$.tujuan[0].nama");

    [Theory]
    [InlineData("\"spm\":[{\"jenisPelayanan\":\"J\",\"satuan\":§\"\\ud800\"}]", JenisGalat.Pengodean)]
    [InlineData("\"pendanaan\":{\"bidang\":[{\"nama\":\"B\",\"kode\":§\"\\ud800\"}]}", JenisGalat.Pengodean)]
    [InlineData("\"tujuan\":[{\"id\":§\"\\ud800\",\"nama\":\"T\"}]", JenisGalat.Pengodean)]
    [InlineData("\"tujuan\":[{\"nama\":\"T\",§\"\\ud800\":1}]", JenisGalat.AnggotaTakDikenal)]
    [InlineData("\"tujuan\":[{\"nama\":\"T\",\"indikator\":[{\"nama\":\"I\",\"polaritas\":§\"\\ud800\"}]}]", JenisGalat.Pengodean)]
    [InlineData("\"pendanaan\":{\"paguTercantum\":{\"2025\":§\"\\ud800\"}}", JenisGalat.JenisNilai)]
    [InlineData("\"pendanaan\":{\"paguTercantum\":{§\"\\ud800\":1}}", JenisGalat.Tahun)]
    [InlineData("\"pendanaan\":{\"paguTercantum\":{\"2025\":{\"tertulis\":§\"\\ud800\"}}}", JenisGalat.Pengodean)]
    [InlineData("\"pendanaan\":{\"paguTercantum\":{\"2025\":{\"tertulis\":\"x\",§\"\\ud800\":1}}}", JenisGalat.AnggotaTakDikenal)]
    public void Lone_surrogate_anywhere_is_an_error_with_its_place(string anggota, JenisGalat jenis)
    {
        var (json, baris, kolom) = Tanda(Dengan(anggota));
        var galat = Assert.Single(RenstraJson.Read(json).Galat);
        Assert.Equal((jenis, baris, kolom), (galat.Jenis, galat.Letak.Baris, galat.Letak.Kolom));
        Assert.NotEqual("", galat.Render());
    }

    [Fact]
    public void Lone_surrogate_in_the_format() => Tolak(Dengan("").Replace("\"renstra/1\"", "§\"\\ud800\"", StringComparison.Ordinal), JenisGalat.VersiFormat, "$.format");

    [Fact]
    public void Invalid_utf8_counts_its_column_in_characters()
    {
        byte[] bytes = [.. "{\n \"é😀中\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        var galat = Assert.Single(RenstraJson.Read(bytes).Galat);
        Assert.Equal((JenisGalat.Pengodean, HarapanBaca.Utf8, 2, 9), (galat.Jenis, galat.Harapan, galat.Letak.Baris, galat.Letak.Kolom));
        Assert.Equal(8, galat.Penunjuk);
    }

    [Theory]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xF5, 0x80, 0x80, 0x80 })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xE4, 0xB8 })]
    public void Other_invalid_utf8(byte[] buruk)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("{\"format\":\""), .. buruk, .. "\"}"u8];
        var galat = Assert.Single(RenstraJson.Read(bytes).Galat);
        Assert.Equal((JenisGalat.Pengodean, 1, 12), (galat.Jenis, galat.Letak.Baris, galat.Letak.Kolom));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_is_named(bool besar)
    {
        var encoding = new UnicodeEncoding(besar, byteOrderMark: true);
        var galat = Assert.Single(RenstraJson.Read((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(Dengan(""))]).Galat);
        Assert.Equal((JenisGalat.Pengodean, "UTF-16", new LetakJson("$", 1, 1)), (galat.Jenis, galat.Ditemukan, galat.Letak));
        Assert.Contains("UTF-16", galat.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf8_mark_is_passed_over_and_counts_for_nothing()
    {
        Assert.Equal(Terima(Dengan("")), Terima("\uFEFF" + Dengan("")));
        var galat = Assert.Single(RenstraJson.Read("\uFEFF{\"formad\":1," + IsiIdentitas + ",\"format\":\"renstra/1\"}").Galat);
        Assert.Equal((new LetakJson("$.formad", 1, 2), 1), (galat.Letak, galat.Penunjuk));
        Assert.StartsWith("{\"formad\"", galat.BarisTeks, StringComparison.Ordinal);
        Assert.StartsWith("Berkas kosong; yang diharapkan: sebuah Renstra", Assert.Single(RenstraJson.Read("\uFEFF").Galat).Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Berkas kosong")]
    [InlineData(" \n\t", "Berkas kosong")]
    [InlineData("{}", "{} bukan sebuah Renstra")]
    [InlineData("null", "null bukan sebuah Renstra")]
    [InlineData("[]", "Nilai […] salah jenis")]
    [InlineData("\"x\"", "Nilai \"x\" salah jenis")]
    [InlineData("42", "Nilai 42 salah jenis")]
    [InlineData("renstra", "JSON tidak sah: 'r' tidak dapat berdiri di sini")]
    [InlineData("format: renstra/1", "JSON tidak sah: 'o' tidak dapat berdiri di sini")]
    [InlineData("{\"openapi\":1}", "Anggota wajib \"format\" tidak ada dalam objek ini")]
    public void File_that_is_no_plan_is_told_what_is_wanted_and_how_to_get_it(string berkas, string pesan)
    {
        var galat = RenstraJson.Read(berkas).Galat[0];
        Assert.Equal("$", galat.Letak.Jalur);
        Assert.StartsWith($"{pesan}; yang diharapkan: sebuah Renstra, yaitu objek {{…}} dengan anggota \"format\": \"renstra/1\" dan \"identitas\" (renstra new menulis kerangkanya)", galat.Describe(), StringComparison.Ordinal);
        Assert.Contains("expected: a Renstra, which is an object", galat.Describe(Bahasa.Inggris), StringComparison.Ordinal);
        Assert.Equal(berkas == "[]", galat.Describe().Contains("NDJSON", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_file_as_a_whole_is_told_so()
    {
        Assert.DoesNotContain("renstra new", RenstraJson.Read(Dengan("\"tujuan\":[{}]")).Galat[0].Describe(), StringComparison.Ordinal);
        Assert.DoesNotContain("renstra new", RenstraJson.Read(Dengan("\"tujuan\":{}")).Galat[0].Describe(), StringComparison.Ordinal);
        Assert.DoesNotContain("renstra new", RenstraJson.Read(Dengan("") + " x").Galat[0].Describe(), StringComparison.Ordinal);
        Assert.DoesNotContain("renstra new", RenstraJson.Read("{x}").Galat[0].Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nul_and_compressed_files_are_named()
    {
        Assert.StartsWith("Ada karakter NUL", Assert.Single(RenstraJson.Read("{\"format\"\0: 1}").Galat).Describe(), StringComparison.Ordinal);
        Assert.Contains("xlsx", Assert.Single(RenstraJson.Read((byte[])[.. "PK"u8, 3, 4, 0xFF]).Galat).Describe(), StringComparison.Ordinal);
        Assert.Contains("gzip", Assert.Single(RenstraJson.Read((byte[])[0x1F, 0x8B, 8, 0]).Galat).Describe(Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(10_000)]
    public void Deep_nesting(int dalam)
    {
        // The file's own object is the first level.
        var json = "{\"x\":" + new string('[', dalam - 1) + new string(']', dalam - 1) + "}";
        var hasil = RenstraJson.Read(json);
        var galat = hasil.Galat[^1];
        Assert.False(hasil.IsTerbaca);
        Assert.Equal((JenisGalat.TerlaluDalam, HarapanBaca.Batas, 1), (galat.Jenis, galat.Harapan, galat.Letak.Baris));
        Assert.InRange(galat.Letak.Kolom, 5 + 64, 5 + 65);
    }

    [Fact]
    public void Nesting_at_the_limit_is_read()
    {
        var json = "{\"x\":" + new string('[', 63) + new string(']', 63) + "}";
        Assert.DoesNotContain(RenstraJson.Read(json).Galat, static g => g.Jenis == JenisGalat.TerlaluDalam);
        Assert.Contains(RenstraJson.Read(json, new() { MaxDepth = 63 }).Galat, static g => g.Jenis == JenisGalat.TerlaluDalam);
        json = "{\"x\":" + new string('[', 99) + new string(']', 99) + "}";
        Assert.DoesNotContain(RenstraJson.Read(json, new() { MaxDepth = 100 }).Galat, static g => g.Jenis == JenisGalat.TerlaluDalam);
    }

    [Fact]
    public void Deep_breakdown_is_an_error_and_no_overflow()
    {
        var baris = string.Concat(Enumerable.Repeat("{\"nama\":\"B\",\"rincian\":[", 400)) + "{\"nama\":\"B\"}" + string.Concat(Enumerable.Repeat("]}", 400));
        var json = Dengan("\"belanja\":{\"baris\":[" + baris + "]}");
        Assert.Equal(JenisGalat.TerlaluDalam, Assert.Single(RenstraJson.Read(json).Galat).Jenis);
        Assert.Equal(401, RenstraJson.Read(json, new() { MaxDepth = 1000 }).Dokumen!.Belanja!.GetBaris().Count());
    }

    [Fact]
    public void File_over_the_limit()
    {
        var json = Dengan("");
        var bytes = Encoding.UTF8.GetByteCount(json);
        Assert.True(RenstraJson.Read(json, new() { MaxBytes = bytes }).IsTerbaca);
        var galat = Assert.Single(RenstraJson.Read(json, new() { MaxBytes = bytes - 1 }).Galat);
        Assert.Equal((JenisGalat.TerlaluBesar, HarapanBaca.Batas, new LetakJson("$", 1, 1)), (galat.Jenis, galat.Harapan, galat.Letak));
    }

    [Fact]
    public void A_hundred_errors_are_kept_and_all_are_counted()
    {
        var json = Dengan("\"tujuan\":[" + string.Join(",\n", Enumerable.Repeat("{\"nama\":1}", 150)) + "]");
        var hasil = RenstraJson.Read(json);
        Assert.Equal((100, 150), (hasil.Galat.Count, hasil.JumlahGalat));
        Assert.Equal("$.tujuan[99].nama", hasil.Galat[99].Letak.Jalur);
        Assert.Equal(0, hasil.Posisi.Count);
        Assert.Equal((150, 150), (RenstraJson.Read(json, new() { MaxGalat = 1000 }).Galat.Count, hasil.JumlahGalat));
    }

    [Fact]
    public void All_errors_of_a_pass_stand_in_the_order_of_the_file()
    {
        var json = Dengan("""
            "tujuan": [ { "id": "T1", "indikator": [ { "nama": "I", "polaritas": "naek", "target": { "25": 1, "2026": "95,77" } } ] } ],
            "pendanaan": { "pagu": 1, "paguTercantum": { "2025": "1.000", "2026": 1.005, "2026": 2 } },
            "iku": null
            """);
        Assert.Equal(
            [
                (JenisGalat.AnggotaWajib, "$.tujuan[0]", 2),
                (JenisGalat.Teks, "$.tujuan[0].indikator[0].polaritas", 2),
                (JenisGalat.Tahun, "$.tujuan[0].indikator[0].target['25']", 2),
                (JenisGalat.Teks, "$.tujuan[0].indikator[0].target['2026']", 2),
                (JenisGalat.AnggotaTakDikenal, "$.pendanaan.pagu", 3),
                (JenisGalat.JenisNilai, "$.pendanaan.paguTercantum['2025']", 3),
                (JenisGalat.Ketelitian, "$.pendanaan.paguTercantum['2026']", 3),
                (JenisGalat.AnggotaGanda, "$.pendanaan.paguTercantum['2026']", 3),
                (JenisGalat.NilaiKosong, "$.iku", 4),
            ],
            RenstraJson.Read(json).Galat.Select(static g => (g.Jenis, g.Letak.Jalur, g.Letak.Baris)));
    }
}
