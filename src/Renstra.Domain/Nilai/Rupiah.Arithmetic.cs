using System.Numerics;

namespace Renstra.Domain;

/// <content>Sums, products, quotients and proportional parts.</content>
public readonly partial struct Rupiah :
    IAdditionOperators<Rupiah, Rupiah, Rupiah>,
    ISubtractionOperators<Rupiah, Rupiah, Rupiah>,
    IUnaryNegationOperators<Rupiah, Rupiah>,
    IMultiplyOperators<Rupiah, long, Rupiah>,
    IAdditiveIdentity<Rupiah, Rupiah>,
    IMinMaxValue<Rupiah>
{
    /// <inheritdoc/>
    static Rupiah IAdditiveIdentity<Rupiah, Rupiah>.AdditiveIdentity => default;

    /// <summary>The exact sum.</summary>
    /// <param name="left">One amount.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Rupiah operator +(Rupiah left, Rupiah right) => new(checked(left._sen + right._sen));

    /// <summary>The exact difference.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">What is taken from it.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Rupiah operator -(Rupiah left, Rupiah right) => new(checked(left._sen - right._sen));

    /// <summary>The amount with the other sign.</summary>
    /// <param name="value">The amount.</param>
    /// <returns>The negation.</returns>
    /// <exception cref="OverflowException"><paramref name="value"/> is <see cref="MinValue"/>.</exception>
    public static Rupiah operator -(Rupiah value) => new(checked(-value._sen));

    /// <summary>The exact multiple.</summary>
    /// <param name="left">The amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Rupiah operator *(Rupiah left, long right) => new(checked(left._sen * right));

    /// <summary>The exact multiple.</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">The amount.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Rupiah operator *(long left, Rupiah right) => right * left;

    /// <summary>The exact sum of many amounts.</summary>
    /// <param name="amounts">The amounts; none gives zero.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A partial sum is out of range.</exception>
    public static Rupiah Sum(params ReadOnlySpan<Rupiah> amounts)
    {
        long sum = 0;
        foreach (var amount in amounts)
        {
            sum = checked(sum + amount._sen);
        }

        return new(sum);
    }

    /// <summary>The exact sum of many amounts.</summary>
    /// <param name="amounts">The amounts; none gives zero.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">A partial sum is out of range.</exception>
    public static Rupiah Sum(IEnumerable<Rupiah> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var sum = Nol;
        foreach (var amount in amounts)
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>The amount times a fraction, rounded to the sen as declared. The product is exact before it is rounded.</summary>
    /// <param name="numerator">The fraction's numerator.</param>
    /// <param name="denominator">The fraction's denominator, not zero.</param>
    /// <param name="pembulatan">The rounding.</param>
    /// <returns>The rounded product.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is zero.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public Rupiah MultiplyDivide(long numerator, long denominator, Pembulatan pembulatan) =>
        new(checked((long)PembagianBulat.Divide<Int128>((Int128)_sen * numerator, denominator, pembulatan)));

    /// <summary>The amount divided by a number, rounded to the sen as declared.</summary>
    /// <param name="divisor">The divisor, not zero.</param>
    /// <param name="pembulatan">The rounding.</param>
    /// <returns>The rounded quotient.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public Rupiah Divide(long divisor, Pembulatan pembulatan) => MultiplyDivide(1, divisor, pembulatan);

    /// <summary>Rounds to a multiple of so many whole rupiah, such as 1 or 1000.</summary>
    /// <param name="rupiah">The multiple, at least 1.</param>
    /// <param name="pembulatan">The rounding.</param>
    /// <returns>The rounded amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rupiah"/> is less than 1.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public Rupiah RoundTo(long rupiah, Pembulatan pembulatan)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rupiah, 1);
        var unit = (Int128)rupiah * SenPerRupiah;
        return new(checked((long)(PembagianBulat.Divide<Int128>(_sen, unit, pembulatan) * unit)));
    }

    /// <summary>
    /// Splits the amount in proportion to weights by the method of the largest remainder, to the sen: the parts add up to the amount exactly.
    /// Equal remainders are served in the order of the weights.
    /// </summary>
    /// <param name="weights">The weights: none negative, their sum positive and within the range of a <see cref="long"/>.</param>
    /// <returns>One part for each weight. Parts have the amount's sign; a weight of 0 gets nothing.</returns>
    /// <exception cref="ArgumentException">There are no weights, one is negative, or all are zero.</exception>
    /// <exception cref="OverflowException">The weights' sum is out of range.</exception>
    public Rupiah[] Allocate(params ReadOnlySpan<long> weights)
    {
        long total = 0;
        foreach (var weight in weights)
        {
            total = weight < 0
                ? throw new ArgumentException("A weight is negative.", nameof(weights))
                : checked(total + weight);
        }

        if (total == 0)
        {
            throw new ArgumentException("The weights add up to nothing.", nameof(weights));
        }

        var parts = new Rupiah[weights.Length];
        var order = new (Int128 Remainder, int Index)[weights.Length];
        long given = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var (quotient, remainder) = Int128.DivRem((Int128)_sen * weights[i], total);
            parts[i] = new((long)quotient);
            given = checked(given + (long)quotient);
            order[i] = (Int128.Abs(remainder), i);
        }

        Array.Sort(order, static (a, b) => a.Remainder != b.Remainder ? b.Remainder.CompareTo(a.Remainder) : a.Index.CompareTo(b.Index));
        var left = checked(_sen - given);
        var step = Math.Sign(left);
        for (var i = 0; left != 0; i++, left -= step)
        {
            parts[order[i].Index] = new(checked(parts[order[i].Index]._sen + step));
        }

        return parts;
    }
}
