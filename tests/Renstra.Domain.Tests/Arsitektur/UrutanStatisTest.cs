using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>Whatever type is used first, its statics are complete: no type depends on another having been used before it.</summary>
public sealed class UrutanStatisTest
{
    public static TheoryData<string> Tipe => [.. typeof(Rupiah).Assembly.GetTypes()
        .Where(static t => t.Namespace?.StartsWith("Renstra.", StringComparison.Ordinal) == true) // a coverage tool adds types of its own
        .Where(static t => !t.ContainsGenericParameters && !t.IsEnum && !t.IsInterface && !t.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Select(static t => t.FullName!)];

    [Fact]
    public void There_are_types() => Assert.True(Tipe.Count > 60);

    [Theory]
    [MemberData(nameof(Tipe))]
    public void Type_may_be_used_first(string nama)
    {
        var konteks = new AssemblyLoadContext(nama, isCollectible: true);
        try
        {
            var tipe = konteks.LoadFromAssemblyPath(typeof(Rupiah).Assembly.Location).GetType(nama, throwOnError: true)!;
            Assert.NotSame(typeof(Rupiah).Assembly, tipe.Assembly);
            RuntimeHelpers.RunClassConstructor(tipe.TypeHandle);
            foreach (var medan in tipe.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                if (medan.IsInitOnly || medan.IsLiteral)
                {
                    Utuh($"{nama}.{medan.Name}", medan.GetValue(null));
                }
            }

            foreach (var sifat in tipe.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            {
                Utuh($"{nama}.{sifat.Name}", sifat.GetValue(null));
            }
        }
        finally
        {
            konteks.Unload();
        }
    }

    // Not null, and no list with nothing in a place; an ImmutableArray that was never made throws here.
    private static void Utuh(string nama, object? nilai)
    {
        Assert.True(nilai is not null, nama);
        if (nilai is IEnumerable isi and not string)
        {
            foreach (var satu in isi)
            {
                Assert.True(satu is not null, nama);
            }
        }
    }
}
