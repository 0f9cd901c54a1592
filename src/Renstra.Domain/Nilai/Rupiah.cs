using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// An exact amount of money in rupiah, to the sen. Range ±92.233.720.368.547.758,07 rupiah, some twenty-five times the national budget.
/// </summary>
/// <remarks>
/// One signed count of sen: sums are exact and overflow throws. Nothing rounds unasked, and there is no way in from a binary fraction.
/// <c>default</c> is <see cref="Nol"/>, zero rupiah. Missing is not zero: a cell that may be blank is a <see cref="Tercantum{T}"/>.
/// </remarks>
[JsonConverter(typeof(RupiahJsonConverter))]
public readonly partial struct Rupiah : IEquatable<Rupiah>
{
    internal const int SenPerRupiah = 100;

    // Sen, not decimal: checked sums of a long cost a tenth, and half the room.
    private readonly long _sen;

    private Rupiah(long sen) => _sen = sen;

    /// <summary>Zero rupiah; the <c>default</c>.</summary>
    public static Rupiah Nol => default;

    /// <summary>The largest amount.</summary>
    public static Rupiah MaxValue => new(long.MaxValue);

    /// <summary>The smallest amount. It has no negation.</summary>
    public static Rupiah MinValue => new(long.MinValue);

    /// <summary>The whole amount in sen, hundredths of a rupiah.</summary>
    public long Sen => _sen;

    /// <summary>Whether the amount has no sen besides whole rupiah.</summary>
    public bool IsBulat => _sen % SenPerRupiah == 0;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Math.Sign(_sen);

    /// <summary>Makes an amount from whole rupiah.</summary>
    /// <param name="rupiah">Whole rupiah.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="OverflowException">The amount is out of range.</exception>
    public static Rupiah FromRupiah(long rupiah) => new(checked(rupiah * SenPerRupiah));

    /// <summary>Makes an amount from sen.</summary>
    /// <param name="sen">Hundredths of a rupiah.</param>
    /// <returns>The amount.</returns>
    public static Rupiah FromSen(long sen) => new(sen);

    /// <summary>Makes an amount from a decimal with at most two decimals; never rounds.</summary>
    /// <param name="rupiah">Rupiah.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentException"><paramref name="rupiah"/> has a fraction of a sen: round it first, and say how.</exception>
    /// <exception cref="OverflowException">The amount is out of range.</exception>
    public static Rupiah FromDecimal(decimal rupiah)
    {
        var sen = rupiah * SenPerRupiah;
        return decimal.IsInteger(sen)
            ? new(decimal.ToInt64(sen))
            : throw new ArgumentException("The amount has a fraction of a sen; round it first.", nameof(rupiah));
    }

    /// <summary>The amount in rupiah as an exact decimal.</summary>
    /// <returns>Rupiah with at most two decimals.</returns>
    public decimal ToDecimal() => (decimal)_sen / SenPerRupiah;

    /// <summary>The amount without its sign.</summary>
    /// <returns>The absolute amount.</returns>
    /// <exception cref="OverflowException">This is <see cref="MinValue"/>.</exception>
    public Rupiah Abs() => new(Math.Abs(_sen));

    /// <inheritdoc/>
    public bool Equals(Rupiah other) => _sen == other._sen;

    /// <inheritdoc/>
    public override int GetHashCode() => _sen.GetHashCode();
}
