using Renstra.Domain.Pemeriksaan;
using Xunit;

namespace Renstra.Domain.Tests.Pemeriksaan;

/// <summary>The catalogue is whole: every rule is called, explained and exemplified, in both languages.</summary>
public sealed class KatalogAturanTest
{
    [Fact]
    public void Every_rule_of_the_library_is_listed()
    {
        var types = typeof(Aturan).Assembly.GetTypes().Where(static t => t.IsSubclassOf(typeof(Aturan)) && !t.IsAbstract);
        Assert.Equal(types.OrderBy(static t => t.Name, StringComparer.Ordinal), KatalogAturan.Semua.Select(static a => a.GetType()).OrderBy(static t => t.Name, StringComparer.Ordinal));
    }

    [Fact]
    public void Ids_and_names_are_unique_and_ids_rise_without_gaps()
    {
        Assert.Equal(KatalogAturan.Semua.Length, KatalogAturan.Semua.Select(static a => a.Nama).Distinct(StringComparer.Ordinal).Count());
        foreach (var group in KatalogAturan.Semua.GroupBy(static a => a.Kelompok))
        {
            Assert.Equal(Enumerable.Range(1, group.Count()).Select(n => $"{group.Key}{n:D3}"), group.Select(static a => a.Id));
        }
    }

    [Fact]
    public void Every_rule_is_found_by_id_and_name_in_any_case() => Assert.All(KatalogAturan.Semua, static a =>
    {
        Assert.True(KatalogAturan.TryGet(a.Id.ToLowerInvariant(), out var byId));
        Assert.True(KatalogAturan.TryGet(a.Nama.ToUpperInvariant(), out var byName));
        Assert.Same(a, byId);
        Assert.Same(a, byName);
    });

    [Fact]
    public void Every_rule_is_explained_in_both_languages() => Assert.All(KatalogAturan.Semua, static a =>
    {
        Assert.All([a.Judul.Indonesia, a.Judul.Inggris, a.Alasan.Indonesia, a.Alasan.Inggris], static t => Assert.False(string.IsNullOrWhiteSpace(t)));
        Assert.NotEqual(a.Judul.Indonesia, a.Judul.Inggris);
        Assert.NotEqual(a.Alasan.Indonesia, a.Alasan.Inggris);
        Assert.False(a.Judul.Indonesia.EndsWith('.') || a.Judul.Inggris.EndsWith('.'));
        Assert.EndsWith(".", a.Alasan.Indonesia, StringComparison.Ordinal);
        Assert.EndsWith(".", a.Alasan.Inggris, StringComparison.Ordinal);
        Assert.NotEmpty(a.Dasar);
        Assert.NotNull(a.Contoh);
    });

    [Fact]
    public void Thresholds_are_named_once_and_explained() => Assert.All(KatalogAturan.Semua, static a =>
    {
        Assert.Equal(a.Ambang.Count, a.Ambang.Select(static x => x.Nama).Distinct(StringComparer.Ordinal).Count());
        Assert.All(a.Ambang, static x => Assert.False(string.IsNullOrWhiteSpace(x.Arti.Indonesia) || string.IsNullOrWhiteSpace(x.Arti.Inggris)));
    });

    [Fact]
    public void Rules_give_way_to_rules_that_exist_and_never_in_a_circle() => Assert.All(KatalogAturan.Semua, static a =>
    {
        foreach (var id in a.Mengalah)
        {
            Assert.True(KatalogAturan.TryGet(id, out var other), $"{a.Id} gives way to {id}, which does not exist.");
            Assert.DoesNotContain(a.Id, other.Mengalah);
        }
    });
}
