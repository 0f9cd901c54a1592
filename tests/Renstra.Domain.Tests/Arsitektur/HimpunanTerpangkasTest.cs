using System.Reflection;
using Terpangkas;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The program that is published trimmed and native tries every closed set there is.</summary>
public class HimpunanTerpangkasTest
{
    // One line for each library.
    private static readonly Assembly[] Pustaka =
    [
        typeof(KodeRekening).Assembly,
    ];

    [Fact]
    public void Program_lists_every_closed_set()
    {
        var semua = Pustaka.SelectMany(static p => p.GetTypes())
            .Where(static t => t.BaseType is { IsGenericType: true } dasar && dasar.GetGenericTypeDefinition() == typeof(HimpunanTertutup<>));
        Assert.Equal(semua.Select(static t => t.Name).Order(StringComparer.Ordinal), SemuaHimpunan.Daftar.Select(static h => h.Jenis.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_of_its_sets_is_found_by_its_names() => Assert.All(SemuaHimpunan.Daftar, static h => Assert.True(h.Periksa() > 0));
}
