using System.Numerics;

namespace Renstra.Domain;

/// <summary>Roots of whole numbers, exact: no floating point.</summary>
internal static class AkarBulat
{
    /// <summary>The largest whole number whose n-th power is not above y, by Newton's iteration from above.</summary>
    internal static BigInteger Floor(BigInteger y, int n)
    {
        if (y <= BigInteger.One || n == 1)
        {
            return y;
        }

        // A power of two not below the root; from there the iteration falls until it has the floor.
        var x = BigInteger.One << (int)((y.GetBitLength() + n - 1) / n);
        while (true)
        {
            var next = (((n - 1) * x) + (y / BigInteger.Pow(x, n - 1))) / n;
            if (next >= x)
            {
                return x;
            }

            x = next;
        }
    }

    /// <summary>The n-th root of a / b times 10^digits, rounded to the nearest whole number, halves up; a not negative, b positive.</summary>
    internal static BigInteger Rounded(BigInteger a, BigInteger b, int n, int digits)
    {
        var scaled = a * BigInteger.Pow(10, n * digits);
        var root = Floor(scaled / b, n);

        // Up if the root is at least root + ½: (2·root + 1)^n · b ≤ 2^n · scaled.
        return BigInteger.Pow((2 * root) + 1, n) * b <= (scaled << n) ? root + 1 : root;
    }
}
