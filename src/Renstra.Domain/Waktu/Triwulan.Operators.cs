using System.Numerics;

namespace Renstra.Domain;

/// <content>Equality and order.</content>
public readonly partial struct Triwulan : IComparable<Triwulan>, IComparable, IComparisonOperators<Triwulan, Triwulan, bool>
{
    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Triwulan left, Triwulan right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Triwulan left, Triwulan right) => !left.Equals(right);

    /// <summary>Whether the left value is earlier than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is earlier than right.</returns>
    public static bool operator <(Triwulan left, Triwulan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is later than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is later than right.</returns>
    public static bool operator >(Triwulan left, Triwulan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value equals or is earlier than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or is earlier than right.</returns>
    public static bool operator <=(Triwulan left, Triwulan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value equals or is later than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or is later than right.</returns>
    public static bool operator >=(Triwulan left, Triwulan right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Triwulan other) => _nomor.CompareTo(other._nomor);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Triwulan other && Equals(other);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Triwulan other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(Triwulan)}.", nameof(obj)),
    };
}
