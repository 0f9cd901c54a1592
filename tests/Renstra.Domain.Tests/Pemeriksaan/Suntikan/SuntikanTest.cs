using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The clean document is clean, and one fault at a random place is found by the rule made for it, there and nowhere else.</summary>
public sealed class SuntikanTest
{
    public static TheoryData<string> Nama { get; } = [.. Semua.Select(static s => s.ToString())];

    // Further faults are listed by group; each file holds one group.
    private static IEnumerable<Suntikan> Semua =>
    [
        .. SuntikanKolom.Semua, .. SuntikanTeks.Semua, .. SuntikanKode.Semua, .. SuntikanNama.Semua, .. SuntikanPagu.Semua, .. SuntikanTarget.Semua, .. SuntikanKaskade.Semua,
        .. SuntikanEvaluasi.Semua, .. SuntikanAnggaran.Semua, .. SuntikanSpm.Semua, .. SuntikanDokumen.Semua,
    ];

    [Fact]
    public void Every_rule_of_the_catalogue_has_a_fault() => Assert.Equal(KatalogAturan.Semua.Select(static a => a.Id).Order(StringComparer.Ordinal), Semua.Select(static s => s.Id).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Clean_document_has_no_finding() => Assert.Empty(Show(Check(PohonUji.Bytes)));

    /// <summary>For any place: what is found there is found by one rule, begins where the fault is, and nothing else is found.</summary>
    [Theory]
    [MemberData(nameof(Nama))]
    public void One_fault_gives_the_finding_of_its_rule(string nama)
    {
        var suntikan = Semua.Single(s => s.ToString() == nama);
        for (var biji = 1; biji <= 12; biji++)
        {
            var d = PohonUji.Bersih();
            var place = suntikan.Inject(d, new(biji));
            var hasil = Check(System.Text.Encoding.UTF8.GetBytes(d.ToJsonString()));
            Assert.True(hasil.Temuan.Count == 1, $"{nama}, {biji}, {place}:\n{string.Join('\n', Show(hasil))}");
            Assert.Equal(suntikan.Id, hasil.Temuan[0].Aturan.Id);
            Assert.StartsWith(place, hasil.Temuan[0].Tempat.Jalur, StringComparison.Ordinal);
        }
    }

    private static HasilPemeriksaan Check(byte[] utf8)
    {
        var baca = RenstraJson.Read(utf8);
        Assert.True(baca.IsTerbaca, string.Join('\n', baca.Galat.Select(static g => $"{g.Letak.Jalur} {g.Describe(Bahasa.Inggris)}")));
        return Pemeriksa.Check(baca, null, DokumenUji.Nomenklatur);
    }

    private static IEnumerable<string> Show(HasilPemeriksaan hasil) => hasil.Temuan.Select(static t => $"{t.Aturan.Id} {t.Tempat.Jalur} {t.Pesan.Indonesia}");
}
