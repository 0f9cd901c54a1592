using System.Numerics;

namespace Renstra.Domain;

/// <content>Equality and order.</content>
public readonly partial struct TahunAnggaran : IComparable<TahunAnggaran>, IComparable, IComparisonOperators<TahunAnggaran, TahunAnggaran, bool>
{
    /// <summary>Whether two values are the same.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(TahunAnggaran left, TahunAnggaran right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(TahunAnggaran left, TahunAnggaran right) => !left.Equals(right);

    /// <summary>Whether the left value is earlier than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is earlier than right.</returns>
    public static bool operator <(TahunAnggaran left, TahunAnggaran right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left value is later than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is later than right.</returns>
    public static bool operator >(TahunAnggaran left, TahunAnggaran right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left value equals or is earlier than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or is earlier than right.</returns>
    public static bool operator <=(TahunAnggaran left, TahunAnggaran right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left value equals or is later than the right one.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left equals or is later than right.</returns>
    public static bool operator >=(TahunAnggaran left, TahunAnggaran right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(TahunAnggaran other) => _tahun.CompareTo(other._tahun);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TahunAnggaran other && Equals(other);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TahunAnggaran other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(TahunAnggaran)}.", nameof(obj)),
    };
}
