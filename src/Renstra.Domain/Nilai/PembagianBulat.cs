namespace Renstra.Domain;

/// <summary>Exact integer division with a declared rounding.</summary>
internal static class PembagianBulat
{
    internal static Int128 Divide(Int128 dividend, Int128 divisor, Pembulatan pembulatan)
    {
        var (quotient, remainder) = Int128.DivRem(dividend, divisor);
        if (remainder == 0)
        {
            return quotient;
        }

        var away = Int128.IsNegative(dividend) == Int128.IsNegative(divisor) ? Int128.One : Int128.NegativeOne;

        // 2·|r| against |d| without doubling, which could overflow.
        var rest = Int128.Abs(remainder);
        var half = rest.CompareTo(Int128.Abs(divisor) - rest);
        var step = pembulatan switch
        {
            Pembulatan.SetengahMenjauhiNol => half >= 0,
            Pembulatan.SetengahKeGenap => half > 0 || (half == 0 && Int128.IsOddInteger(quotient)),
            Pembulatan.MenujuNol => false,
            Pembulatan.KeBawah => away < 0,
            Pembulatan.KeAtas => away > 0,
            _ => throw new ArgumentOutOfRangeException(nameof(pembulatan)),
        };
        return step ? quotient + away : quotient;
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
