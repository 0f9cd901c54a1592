using System.Numerics;

namespace Renstra.Domain;

/// <summary>Exact integer division with a declared rounding.</summary>
internal static class PembagianBulat
{
    internal static T Divide<T>(T dividend, T divisor, Pembulatan pembulatan)
        where T : IBinaryInteger<T>
    {
        var (quotient, remainder) = T.DivRem(dividend, divisor);
        if (T.IsZero(remainder))
        {
            return quotient;
        }

        var away = T.IsNegative(dividend) == T.IsNegative(divisor) ? T.One : T.Zero - T.One;

        // 2·|r| against |d| without doubling, which could overflow.
        var rest = T.Abs(remainder);
        var half = rest.CompareTo(T.Abs(divisor) - rest);
        var step = pembulatan switch
        {
            Pembulatan.SetengahMenjauhiNol => half >= 0,
            Pembulatan.SetengahKeGenap => half > 0 || (half == 0 && T.IsOddInteger(quotient)),
            Pembulatan.MenujuNol => false,
            Pembulatan.KeBawah => T.IsNegative(away),
            Pembulatan.KeAtas => !T.IsNegative(away),
            _ => throw new ArgumentOutOfRangeException(nameof(pembulatan)),
        };
        return step ? quotient + away : quotient;
    }

    /// <summary>A decimal as an exact fraction: its digits over a power of ten.</summary>
    internal static (BigInteger Numerator, BigInteger Denominator) ToFraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = unchecked(new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]));
        return (value < 0 ? -(BigInteger)digits : digits, BigInteger.Pow(10, value.Scale));
    }

    internal static decimal Round(decimal value, int decimals, Pembulatan pembulatan) => decimal.Round(value, decimals, pembulatan switch
    {
        Pembulatan.SetengahMenjauhiNol => MidpointRounding.AwayFromZero,
        Pembulatan.SetengahKeGenap => MidpointRounding.ToEven,
        Pembulatan.MenujuNol => MidpointRounding.ToZero,
        Pembulatan.KeBawah => MidpointRounding.ToNegativeInfinity,
        Pembulatan.KeAtas => MidpointRounding.ToPositiveInfinity,
        _ => throw new ArgumentOutOfRangeException(nameof(pembulatan)),
    });
}
