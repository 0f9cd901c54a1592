using Xunit;

namespace Renstra.Domain.Tests;

/// <summary>No signature, field, local or instruction of the library uses binary floating point.</summary>
public sealed class TanpaPecahanTest
{
    [Fact]
    public void Library_uses_no_floating_point()
    {
        var (temuan, metode, instruksi) = PemindaiPecahan.Pindai(typeof(Rupiah).Assembly.Location);
        Assert.Empty(temuan);
        Assert.True(metode > 500 && instruksi > 10_000, $"{metode} methods, {instruksi} instructions");
    }

    [Fact]
    public void Scanner_finds_what_is_there()
    {
        var (temuan, _, _) = PemindaiPecahan.Pindai(typeof(TanpaPecahanTest).Assembly.Location);
        Assert.Contains("field _medan", temuan);
        Assert.Contains("property Sifat", temuan);
        Assert.Contains("signature Contoh.Parameter", temuan);
        Assert.Contains("signature Contoh.Generik", temuan);
        Assert.Contains("local Contoh.Lokal", temuan);
        Assert.Contains("ldc.r8 Contoh.Tetapan", temuan);
        Assert.Contains("ldc.r4 Contoh.TetapanTunggal", temuan);
        Assert.Contains("conv.r8 Contoh.Ubah", temuan);
        Assert.Contains("reference Sqrt", temuan);
        Assert.DoesNotContain(temuan, static t => t.EndsWith("Contoh.Bersih", StringComparison.Ordinal));
    }

    private sealed class Contoh
    {
        internal readonly double _medan;

        internal Contoh(int n) => _medan = Ubah(n);

        internal static float[] Sifat => [TetapanTunggal()];

        internal static int Parameter(in double x) => x.GetHashCode();

        internal static List<double[]>? Generik() => null;

        internal static int Lokal(object x)
        {
            if (x is double pecahan)
            {
                Bersih(out _);
                return Math.Sqrt(pecahan) > Tetapan() ? 1 : 0;
            }

            return 0;
        }

        internal static double Tetapan() => 1.5;

        internal static float TetapanTunggal() => 2.5f;

        internal static double Ubah(int n) => n;

        internal static decimal Bersih(out long sen)
        {
            sen = 42;
            return 4.2m;
        }
    }
}
