using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The examples of the rules' pages are true: the wrong one is found, the right one is not.</summary>
public sealed class ContohAturanTest
{
    public static TheoryData<string> Id { get; } = [.. KatalogAturan.Semua.Select(static a => a.Id)];

    [Theory]
    [MemberData(nameof(Id))]
    public void Wrong_is_found(string id) => Assert.NotEmpty(DokumenUji.Find(Get(id).Contoh!.Salah, id));

    [Theory]
    [MemberData(nameof(Id))]
    public void Right_is_not(string id) => Assert.Empty(DokumenUji.Find(Get(id).Contoh!.Benar, id));

    /// <summary>What the right example gets is nothing graver of the same group: an example of one rule must not teach to break its neighbour.</summary>
    [Theory]
    [MemberData(nameof(Id))]
    public void Right_breaks_no_neighbour(string id) => Assert.DoesNotContain(
        DokumenUji.Check(Get(id).Contoh!.Benar).Temuan,
        t => t.Aturan.Kelompok == Get(id).Kelompok && t.Keparahan == Keparahan.Galat);

    private static Aturan Get(string id) => KatalogAturan.TryGet(id, out var aturan) ? aturan : throw new KeyNotFoundException(id);
}
