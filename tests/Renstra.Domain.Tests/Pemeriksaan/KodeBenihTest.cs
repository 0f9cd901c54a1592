using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>What the rules of codes and names find in the seeds, gone through by hand: every cause once, and nothing in the document that is right.</summary>
public sealed class KodeBenihTest
{
    private static readonly HasilPemeriksaan Seruyan = Check("renstra-dinsos-seruyan-2025-2029.json");

    [Theory]
    [InlineData("KODE001", "1.06.04.2")]
    [InlineData("KODE003", "1.06.01.2.08.01 1.06.01.2.09.05")]
    [InlineData("KODE009", "1.06.02.2.02.0001|1.06.02.2.03.0005|1.06.03.2.01.0001|1.06.05.2.02.0003|1.06.06.2.01.0003")]
    [InlineData("NAMA001", "1.06.04.2.02.0001 1.06.04.2.02.0002 1.06.04.2.02.0003 1.06.04.2.02.0004 1.06.04.2.02.0006 1.06.04.2.02.0007 1.06.04.2.02.0008 1.06.04.2.02.0009 1.06.04.2.02.0010")]
    [InlineData("NAMA002", "1.06.01.2.01.0006|1.06.04.2.01.0007|1.06.04.2.01.0014|1.06.05.2.02.0003|1.06.05.2.02.0004")]
    [InlineData("NAMA003", "1.06.01.2.06.0005|1.06.04.2.02.0005")]
    [InlineData("NAMA004", "1.06.07")]
    public void Causes_in_the_seed(string id, string expected) => Assert.Equal(
        expected.Split('|'),
        Seruyan.Temuan.Where(t => t.Aturan.Id == id).Select(static t => string.Join(' ', t.TempatLain.Prepend(t.Tempat).Select(static p => p.Nama.Split(' ')[0]))));

    [Theory]
    [InlineData("NAMA006", "1.06.01.2.01.0006 1.06.01.2.07.0009 1.06.02.2.03.0002 1.06.02.2.03.0005 1.06.07.2.01.0001")]
    [InlineData("NAMA008", "1.06.03.2.01.0001 1.06.05.2.02.0003")]
    public void Indicators_in_the_seed(string id, string expected) =>
        Assert.Equal(expected, string.Join(' ', Seruyan.Temuan.Where(t => t.Aturan.Id == id).Select(static t => t.Kode.ToString())));

    [Fact]
    public void One_code_of_the_seed_cannot_be_judged() =>
        Assert.Equal("1.06.02.2.03.0006", Assert.Single(Seruyan.TidakDinilai, static t => t.Aturan.Kelompok is "KODE" or "NAMA").Kode.ToString());

    [Fact]
    public void Nothing_else_is_found_in_the_seed() => Assert.Equal(
        ["KODE001", "KODE003", "KODE009", "NAMA001", "NAMA002", "NAMA003", "NAMA004", "NAMA006", "NAMA008"],
        Seruyan.Temuan.Where(static t => t.Aturan.Kelompok is "KODE" or "NAMA").Select(static t => t.Aturan.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Right_document_has_no_finding() =>
        Assert.DoesNotContain(Check("contoh-dinas-kesehatan-provinsi.json").Semua, static t => t.Aturan.Kelompok is "KODE" or "NAMA");

    private static HasilPemeriksaan Check(string file) =>
        Pemeriksa.Check(RenstraJson.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "seeds", file))), null, DokumenUji.Nomenklatur);
}
