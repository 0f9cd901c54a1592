using System.Numerics;

namespace Renstra.Domain;

/// <content>Equality and the order of the document.</content>
public readonly partial struct KodeSumberDana : IComparable<KodeSumberDana>, IComparable, IComparisonOperators<KodeSumberDana, KodeSumberDana, bool>
{
    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(KodeSumberDana left, KodeSumberDana right) => left._packed == right._packed;

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(KodeSumberDana left, KodeSumberDana right) => left._packed != right._packed;

    /// <summary>Whether the left code stands before the right one in a document.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left stands before right.</returns>
    public static bool operator <(KodeSumberDana left, KodeSumberDana right) => left._packed < right._packed;

    /// <summary>Whether the left code stands behind the right one in a document.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left stands behind right.</returns>
    public static bool operator >(KodeSumberDana left, KodeSumberDana right) => left._packed > right._packed;

    /// <summary>Whether the left code is the right one or stands before it.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is not behind right.</returns>
    public static bool operator <=(KodeSumberDana left, KodeSumberDana right) => left._packed <= right._packed;

    /// <summary>Whether the left code is the right one or stands behind it.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether left is not before right.</returns>
    public static bool operator >=(KodeSumberDana left, KodeSumberDana right) => left._packed >= right._packed;

    /// <summary>Compares in the order of the document: a code before those below it.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>Negative, zero or positive.</returns>
    public int CompareTo(KodeSumberDana other) => _packed.CompareTo(other._packed);

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        KodeSumberDana other => CompareTo(other),
        _ => throw new ArgumentException($"Not a {nameof(KodeSumberDana)}.", nameof(obj)),
    };
}
