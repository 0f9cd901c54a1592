using System.Numerics;

namespace Renstra.Domain;

/// <content>Equality and order.</content>
public readonly partial struct Persen : IComparable<Persen>, IComparable, IComparisonOperators<Persen, Persen, bool>
{
    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Persen left, Persen right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Persen left, Persen right) => !left.Equals(right);

    /// <summary>Whether the left value is less than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is less than right.</returns>
    public static bool operator <(Persen left, Persen right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is more than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is more than right.</returns>
    public static bool operator >(Persen left, Persen right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value equals or is less than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or is less than right.</returns>
    public static bool operator <=(Persen left, Persen right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value equals or is more than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or is more than right.</returns>
    public static bool operator >=(Persen left, Persen right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Persen other) => _poin.CompareTo(other._poin);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Persen other && Equals(other);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Persen other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(Persen)}.", nameof(obj)),
    };
}
