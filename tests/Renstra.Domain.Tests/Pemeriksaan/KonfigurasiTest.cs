using System.Text;
using FsCheck.Xunit;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The configuration of the audit: what it says is done, and what it says wrongly is told with its place.</summary>
public sealed class KonfigurasiTest
{
    [Fact]
    public void Rules_are_turned_off_made_graver_and_given_thresholds()
    {
        var k = Read("""
            { // a remark
              "aturan": { "PAGU005": "mati", "pagu-induk-tidak-sama": "saran", "PAGU006": { "keparahan": "peringatan", "ambang": { "perubahan": 50 } } },
              "pilih": ["PAGU"], "abaikan": ["PAGU002"], "nomenklatur": "1317", "gagalMulai": "peringatan", }
            """);
        Assert.Empty(k.Galat);
        Assert.Equal((Keparahan.Peringatan, "1317"), (k.GagalMulai, k.Nomenklatur));
        Assert.False(k.Opsi.IsActive(Rule("PAGU005")));
        Assert.False(k.Opsi.IsActive(Rule("PAGU002")));
        Assert.True(k.Opsi.IsActive(Rule("PAGU001")));
        Assert.Equal(Keparahan.Saran, k.Opsi.GetPengaturan(Rule("PAGU001"))!.Keparahan);
        Assert.Equal(50, k.Opsi.GetPengaturan(Rule("PAGU006"))!.Ambang[0].Nilai);
    }

    [Theory]
    [InlineData("""{ "aturan": { "PAGU0001": "mati" } }""", "$.aturan.PAGU0001", "PAGU001")]
    [InlineData("""{ "aturan": { "PAGU001": "matikan" } }""", "$.aturan.PAGU001", "mati")]
    [InlineData("""{ "aturan": { "PAGU001": 3 } }""", "$.aturan.PAGU001", "saran, peringatan, galat, mati")]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubhan": 3 } } } }""", "$.aturan.PAGU006.ambang.perubhan", "perubahan")]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": "3" } } } }""", "$.aturan.PAGU006.ambang.perubahan", "bilangan")]
    [InlineData("""{ "aturn": {} }""", "$.aturn", "aturan")]
    [InlineData("""{ "pilih": ["PAGUX"] }""", "$.pilih[0]", "PAGU")]
    [InlineData("""{ "pilih": "PAGU" }""", "$.pilih", "larik")]
    [InlineData("""{ "gagalMulai": "mati" }""", "$.gagalMulai", "galat")]
    [InlineData("""{ "pilih": ["\uD800"] }""", "$.pilih[0]", "tidak berpasangan")]
    [InlineData("""{ "\uD800": 1 }""", "$", "tidak berpasangan")]
    [InlineData("""{ "aturan": { "PAGU001": "\uD800" } }""", "$.aturan.PAGU001", "tidak berpasangan")]
    [InlineData("""{ "gagalMulai": "galat", "gagalMulai": "saran" }""", "$.gagalMulai", "sudah disebut")]
    [InlineData("""{ "aturan": { "PAGU001": "mati", "pagu-induk-tidak-sama": "galat" } }""", "$.aturan['pagu-induk-tidak-sama']", "sudah disebut")]
    [InlineData("""{ "aturan": { "PAGU006": { "keparahan": "galat", "keparahan": "saran" } } }""", "$.aturan.PAGU006.keparahan", "sudah disebut")]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": 1, "perubahan": 2 } } } }""", "$.aturan.PAGU006.ambang.perubahan", "sudah disebut")]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": 100.00000000000000000000000000000001 } } } }""", "$.aturan.PAGU006.ambang.perubahan", "28 digit")]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": 1e2 } } } }""", "$.aturan.PAGU006.ambang.perubahan", "eksponen")]
    [InlineData("""[]""", "$", "objek")]
    [InlineData("""{ "pilih": [ }""", "$.pilih", "JSON")]
    [InlineData("", "$", "JSON")]
    public void What_is_wrong_is_told_with_its_place(string json, string jalur, string kata)
    {
        var galat = Read(json).Galat;
        Assert.StartsWith(jalur, galat[0].Letak.Jalur, StringComparison.Ordinal);
        Assert.Contains(kata, galat[0].Pesan.Indonesia, StringComparison.Ordinal);
    }

    [Fact]
    public void File_of_another_encoding_is_told() =>
        Assert.Contains("UTF-8", Assert.Single(KonfigurasiPemeriksaan.Read(new byte[] { (byte)'{', (byte)'"', 0xE9, (byte)'"', (byte)'}' }).Galat).Pesan.Indonesia, StringComparison.Ordinal);

    [Property]
    public void No_bytes_throw(byte[] bytes) => KonfigurasiPemeriksaan.Read(bytes);

    [Property]
    public bool No_text_throws(string? text) => !KonfigurasiPemeriksaan.Read(Encoding.UTF8.GetBytes($"{{ \"pilih\": [ {System.Text.Json.JsonSerializer.Serialize("x" + text)} ] }}")).Galat.IsKosong;

    [Fact]
    public void All_errors_are_told() => Assert.Equal(3, Read("""{ "a": 1, "b": 2, "aturan": { "X": "mati" } }""").Galat.Count);

    private static KonfigurasiPemeriksaan Read(string json) => KonfigurasiPemeriksaan.Read(Encoding.UTF8.GetBytes(json));

    private static Aturan Rule(string id) => KatalogAturan.TryGet(id, out var aturan) ? aturan : throw new KeyNotFoundException(id);
}
