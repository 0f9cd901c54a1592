using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>What is not there at all is told of, once a part; what is left out on purpose says so.</summary>
public sealed class BagianTidakAdaTest
{
    [Fact]
    public void Identity_alone_is_not_clean() => Assert.Equal(
        ["$.evaluasi", "$.iku", "$.pendanaan", "$.strategi", "$.tujuan"],
        DokumenUji.Check(DokumenUji.Identitas).Temuan.Where(static t => t.Aturan.Id == "DOK019").Select(static t => t.Tempat.Jalur).Order(StringComparer.Ordinal));

    [Fact]
    public void A_part_left_out_on_purpose_is_accepted() => Assert.Equal(
        ["$.iku", "$.pendanaan", "$.strategi", "$.tujuan"],
        DokumenUji.Find(DokumenUji.Identitas + """, "pengecualian": [ { "aturan": "DOK019", "noda": "$.evaluasi", "alasan": "Dokumen sebagian" } ]""", "DOK019").Where(static t => t.Status == StatusTemuan.Temuan).Select(static t => t.Tempat.Jalur).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    [InlineData(5, 1)]
    public void No_programme_linked_to_a_sasaran_is_one_finding(int program, int temuan)
    {
        var rows = string.Join(",", Enumerable.Range(2, program).Select(static n => $$"""{ "kode": "1.06.0{{n}}", "nama": "PROGRAM" }"""));
        var found = DokumenUji.Find($$"""
            "tujuan": [ { "id": "T1", "nama": "Meningkatnya kesejahteraan sosial", "sasaran": [ { "id": "S1", "nama": "Meningkatnya penanganan PPKS" } ] } ],
            "pendanaan": { "bidang": [ { "kode": "1.06", "nama": "URUSAN PEMERINTAHAN BIDANG SOSIAL", "program": [ {{rows}} ] } ] }
            """, "KSKD009");
        Assert.Equal(temuan, found.Length);
        Assert.All(found, t => Assert.Equal(program - 1, t.TempatLain.Count));
    }
}
