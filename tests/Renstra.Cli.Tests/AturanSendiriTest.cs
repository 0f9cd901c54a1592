using AturanSendiri;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Cli.Tests;

/// <summary>The sample's rule, as a stranger would add it: it finds, and is chosen and configured like the library's own.</summary>
public sealed class AturanSendiriTest
{
    private static OpsiPemeriksaan Opsi { get; } = new() { AturanTambahan = [new ProgramTanpaOutcome()] };

    [Fact]
    public void It_finds_what_it_is_for()
    {
        var hasil = Pemeriksa.Check(RenstraJson.Read(PeriksaUji.Salah), Opsi with { Pilih = ["DINAS001"] });
        var temuan = Assert.Single(hasil.Temuan);
        Assert.Equal(("DINAS001", "$.pendanaan.bidang[0].program[0]", 4), (temuan.Aturan.Id, temuan.Tempat.Jalur, temuan.Tempat.Letak!.Baris));
    }

    [Fact]
    public void Its_configuration_is_read_only_where_it_is_known()
    {
        var json = """{ "aturan": { "program-tanpa-outcome": "galat" }, "pilih": ["DINAS"] }"""u8.ToArray();
        Assert.True(KonfigurasiPemeriksaan.Read(json, Opsi.AturanTambahan).IsTerbaca);
        Assert.False(KonfigurasiPemeriksaan.Read(json).IsTerbaca);
    }
}
