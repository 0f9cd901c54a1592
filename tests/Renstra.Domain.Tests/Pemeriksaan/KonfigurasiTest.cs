using System.Text;
using FsCheck.Xunit;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The configuration of the check: what it says, and every error with its place.</summary>
public sealed class KonfigurasiTest
{
    [Fact]
    public void Everything_is_read()
    {
        var k = Read("""
            {
              "$schema": "x",
              "aturan": { "PAGU001": "mati", "lonjakan-pagu": { "keparahan": "galat", "ambang": { "perubahan": 150, "kecil": 0.5 } }, "pagu005": "saran", "PAGU002": {} },
              "pilih": ["PAGU", "DOK001"], "abaikan": ["pagu-tidak-bulat"], "nomenklatur": "sipd-2027", "failOn": "tidak-pernah"
            }
            """);
        Assert.Equal(["PAGU", "DOK001"], k.Opsi.Pilih);
        Assert.Equal(["pagu-tidak-bulat"], k.Opsi.Abaikan);
        Assert.Equal(("sipd-2027", AmbangGagal.TidakPernah), (k.Nomenklatur, k.GagalPada));
        Assert.Equal(KeadaanAturan.Mati, Setting(k, "PAGU001").Keadaan);
        Assert.Equal(Keparahan.Galat, Setting(k, "PAGU006").Keparahan);
        Assert.Equal([new("perubahan", 150), new("kecil", 0.5m)], Setting(k, "PAGU006").Ambang);
        Assert.Equal(Keparahan.Saran, Setting(k, "PAGU005").Keparahan);
        Assert.Null(Setting(k, "PAGU002").Keparahan);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{ }")]
    [InlineData("""{ "aturan": {}, "pilih": [], "abaikan": [] }""")]
    public void Nothing_said_is_the_default(string json) => Assert.Equal(KonfigurasiPemeriksaan.Kosong, Read(json));

    [Theory]
    [InlineData("""{ "atuarn": {} }""", "$.atuarn", 3, "aturan")]
    [InlineData("""{ "aturan": [] }""", "$.aturan", 13, null)]
    [InlineData("""{ "aturan": { "PAGU01": "mati" } }""", "$.aturan.PAGU01", 15, "PAGU001")]
    [InlineData("""{ "aturan": { "PAGU": "mati" } }""", "$.aturan.PAGU", 15, "PAGU001")]
    [InlineData("""{ "aturan": { "PAGU001": "error" } }""", "$.aturan.PAGU001", 26, null)]
    [InlineData("""{ "aturan": { "PAGU001": "galad" } }""", "$.aturan.PAGU001", 26, "galat")]
    [InlineData("""{ "aturan": { "PAGU001": true } }""", "$.aturan.PAGU001", 26, null)]
    [InlineData("""{ "aturan": { "PAGU001": null } }""", "$.aturan.PAGU001", 26, null)]
    [InlineData("""{ "aturan": { "PAGU001": { "keparahn": "galat" } } }""", "$.aturan.PAGU001.keparahn", 28, "keparahan")]
    [InlineData("""{ "aturan": { "PAGU001": { "keparahan": 1 } } }""", "$.aturan.PAGU001.keparahan", 41, null)]
    [InlineData("""{ "aturan": { "PAGU001": { "ambang": { "x": 1 } } } }""", "$.aturan.PAGU001.ambang.x", 40, null)]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahn": 1 } } } }""", "$.aturan.PAGU006.ambang.perubahn", 40, "perubahan")]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": "1" } } } }""", "$.aturan.PAGU006.ambang.perubahan", 53, null)]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": -1 } } } }""", "$.aturan.PAGU006.ambang.perubahan", 53, null)]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": { "perubahan": 1e2 } } } }""", "$.aturan.PAGU006.ambang.perubahan", 53, null)]
    [InlineData("""{ "aturan": { "PAGU006": { "ambang": 5 } } }""", "$.aturan.PAGU006.ambang", 38, null)]
    [InlineData("""{ "aturan": { "PAGU001": "mati", "pagu-induk-tidak-sama": "galat" } }""", "$.aturan['pagu-induk-tidak-sama']", 34, null)]
    [InlineData("""{ "pilih": "PAGU" }""", "$.pilih", 12, null)]
    [InlineData("""{ "pilih": ["PAGU", ["x"]] }""", "$.pilih[1]", 21, null)]
    [InlineData("""{ "abaikan": ["PAGO"] }""", "$.abaikan[0]", 15, "PAGU")]
    [InlineData("""{ "nomenklatur": "sipd-2028" }""", "$.nomenklatur", 18, "sipd-2027")]
    [InlineData("""{ "failOn": "galat", "failOn": "saran" }""", "$.failOn", 22, null)]
    [InlineData("""{ "failOn": "\uD800" }""", "$.failOn", 13, null)]
    [InlineData("[]", "$", 1, null)]
    [InlineData("", "$", 1, null)]
    [InlineData("""{ "pilih": ["PAGU",] }""", "$.pilih[0]", 20, null)]
    [InlineData("""{ "pilih": [] } x""", "$", 17, null)]
    public void Error_has_its_place_and_the_nearest_name(string json, string jalur, int kolom, string? saran)
    {
        var hasil = KonfigurasiPemeriksaan.Read(Encoding.UTF8.GetBytes(json));
        Assert.False(hasil.IsTerbaca);
        var galat = Assert.Single(hasil.Galat);
        Assert.Equal((jalur, 1, kolom, saran), (galat.Letak.Jalur, galat.Letak.Baris, galat.Letak.Kolom, galat.Saran));
        Assert.NotEqual(galat.Describe(Bahasa.Indonesia), galat.Describe(Bahasa.Inggris));
        Assert.StartsWith($"k.json(1,{kolom}): {jalur}: ", galat.Render("k.json", Bahasa.Inggris), StringComparison.Ordinal);
    }

    [Fact]
    public void All_errors_are_told_in_the_order_of_the_file()
    {
        var hasil = KonfigurasiPemeriksaan.Read("{\n \"x\": 1,\n \"pilih\": [1, \"y\"],\n \"failOn\": 0\n}"u8.ToArray());
        Assert.Equal([2, 3, 3, 4], hasil.Galat.Select(static g => g.Letak.Baris));
    }

    [Fact]
    public void File_of_another_encoding_is_said() => Assert.Contains("UTF-8", Assert.Single(KonfigurasiPemeriksaan.Read(new byte[] { (byte)'{', 0xE9, (byte)'}' }).Galat).Describe(), StringComparison.Ordinal);

    [Property]
    public bool Any_bytes_give_a_configuration_or_errors(byte[] bytes)
    {
        var hasil = KonfigurasiPemeriksaan.Read(bytes);
        return hasil.IsTerbaca == hasil.Galat.IsKosong;
    }

    [Theory]
    [InlineData("saran", true, true, true)]
    [InlineData("peringatan", false, true, true)]
    [InlineData("galat", false, false, true)]
    [InlineData("tidak-pernah", false, false, false)]
    public void What_fails_is_ordered(string ambang, bool saran, bool peringatan, bool galat) => Assert.Equal(
        (saran, peringatan, galat),
        (AmbangGagal.Parse(ambang).Fails(Keparahan.Saran), AmbangGagal.Parse(ambang).Fails(Keparahan.Peringatan), AmbangGagal.Parse(ambang).Fails(Keparahan.Galat)));

    private static PengaturanAturan Setting(KonfigurasiPemeriksaan k, string id) => KatalogAturan.TryGet(id, out var a) ? k.Opsi.GetPengaturan(a)! : throw new KeyNotFoundException(id);

    private static KonfigurasiPemeriksaan Read(string json)
    {
        var hasil = KonfigurasiPemeriksaan.Read(Encoding.UTF8.GetBytes(json));
        return hasil.IsTerbaca ? hasil.Konfigurasi : throw new InvalidOperationException(string.Join('\n', hasil.Galat.Select(static g => g.Render("k.json"))));
    }
}
