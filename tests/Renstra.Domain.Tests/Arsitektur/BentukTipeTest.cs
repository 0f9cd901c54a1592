using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>The shape of the public types, and that every value type is under contract.</summary>
public sealed class BentukTipeTest
{
    private static readonly Type[] Publik = typeof(Rupiah).Assembly.GetExportedTypes();

    [Fact]
    public void Every_public_struct_is_readonly()
    {
        var struktur = Publik.Where(static t => t.IsValueType && !t.IsEnum).ToArray();
        Assert.NotEmpty(struktur);
        Assert.All(struktur, static t => Assert.True(t.IsDefined(typeof(IsReadOnlyAttribute)), t.FullName));
    }

    [Fact]
    public void Every_parsable_struct_is_under_contract()
    {
        var terbaca = Publik.Where(static t => t.IsValueType && t.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>)));
        var terikat = typeof(BentukTipeTest).Assembly.GetTypes()
            .Where(static t => !t.IsAbstract && t.BaseType is { IsGenericType: true } dasar && dasar.GetGenericTypeDefinition() == typeof(KontrakNilai<>))
            .Select(static t => t.BaseType!.GetGenericArguments()[0]);
        Assert.Equal(Urut([typeof(KodeAkun), typeof(KodePerangkatDaerah), typeof(KodeRekening), typeof(KodeSumberDana), typeof(KodeWilayah), typeof(Persen), typeof(Rupiah), typeof(Satuan), typeof(TahunAnggaran), typeof(Triwulan)]), Urut(terikat));
        Assert.Equal(Urut(terbaca), Urut(terikat));
    }

    [Fact]
    public void Every_closed_set_is_under_contract()
    {
        var himpunan = Publik.Where(static t => t.BaseType is { IsGenericType: true } dasar && dasar.GetGenericTypeDefinition() == typeof(HimpunanTertutup<>));
        var terikat = typeof(BentukTipeTest).Assembly.GetTypes()
            .Where(static t => t.BaseType is { IsGenericType: true } dasar && dasar.GetGenericTypeDefinition() == typeof(KontrakHimpunan<>))
            .Select(static t => t.BaseType!.GetGenericArguments()[0]);
        Assert.Equal(Urut(himpunan), Urut(terikat));
    }

    [Fact]
    public void Public_fields_are_constants_or_readonly() => Assert.All(
        Publik.Where(static t => !t.IsEnum).SelectMany(static t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)),
        static f => Assert.True(f.IsLiteral || (f.IsStatic && f.IsInitOnly), $"{f.DeclaringType}.{f.Name}"));

    private static string[] Urut(IEnumerable<Type> tipe) => [.. tipe.Select(static t => t.Name).Order(StringComparer.Ordinal)];
}
