using System.Reflection;
using System.Runtime.CompilerServices;
using Renstra.Domain.Tests;
using Xunit;

namespace Renstra.Nomenclature.Tests;

public sealed class ArsitekturTest
{
    [Fact]
    public void Library_uses_no_floating_point()
    {
        var (temuan, metode, instruksi) = PemindaiPecahan.Pindai(typeof(Nomenklatur).Assembly.Location);
        Assert.Empty(temuan);
        Assert.True(metode > 100 && instruksi > 2_000, $"{metode} methods, {instruksi} instructions");
    }

    [Fact]
    public void Every_public_struct_is_readonly() => Assert.All(
        typeof(Nomenklatur).Assembly.GetExportedTypes().Where(static t => t.IsValueType && !t.IsEnum),
        static t => Assert.True(t.IsDefined(typeof(IsReadOnlyAttribute)), t.FullName));

    [Fact]
    public void Assembly_is_under_six_megabytes() => Assert.InRange(new FileInfo(typeof(Nomenklatur).Assembly.Location).Length, 1, 6_000_000);
}
