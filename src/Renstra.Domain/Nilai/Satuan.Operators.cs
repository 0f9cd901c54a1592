using System.Numerics;

namespace Renstra.Domain;

/// <content>Equality and order.</content>
public readonly partial struct Satuan : IComparable<Satuan>, IComparable, IComparisonOperators<Satuan, Satuan, bool>
{
    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Satuan left, Satuan right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Satuan left, Satuan right) => !left.Equals(right);

    /// <summary>Whether the left value stands before the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left stands before right.</returns>
    public static bool operator <(Satuan left, Satuan right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value stands behind the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left stands behind right.</returns>
    public static bool operator >(Satuan left, Satuan right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value equals or stands before the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or stands before right.</returns>
    public static bool operator <=(Satuan left, Satuan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value equals or stands behind the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or stands behind right.</returns>
    public static bool operator >=(Satuan left, Satuan right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Satuan other) => CompareText(Teks, other.Teks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Satuan other && Equals(other);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Satuan other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(Satuan)}.", nameof(obj)),
    };
}
