using System.Text.RegularExpressions;
using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The messages of all rules, on their own examples and on the clean document broken: one of a thing is no plural.</summary>
public sealed partial class BahasaPesanTest
{
    public static TheoryData<string> Id { get; } = [.. KatalogAturan.Semua.Select(static a => a.Id)];

    [Theory]
    [MemberData(nameof(Id))]
    public void One_is_no_plural(string id)
    {
        Assert.True(KatalogAturan.TryGet(id, out var aturan));
        Assert.All(DokumenUji.Check(aturan!.Contoh!.Salah).Semua, static t => Assert.DoesNotMatch(Plural(), t.Pesan.Inggris));
    }

    [GeneratedRegex(@"(?<![\d.,])1 (other )?(rows|cells|indicators|entries|programmes|texts|changes|outputs|codes|names|years|sasaran are|mentions)\b")]
    private static partial Regex Plural();
}
