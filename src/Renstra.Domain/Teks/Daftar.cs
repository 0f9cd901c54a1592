using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Renstra.Domain;

/// <summary>
/// An immutable list (daftar) with equality by its elements, so that records that hold one compare by what they say.
/// <c>default</c> is the empty list. Write it as a collection expression: <c>[a, b]</c>.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
[CollectionBuilder(typeof(Daftar), nameof(Daftar.Create))]
public readonly struct Daftar<T> : IReadOnlyList<T>, IEquatable<Daftar<T>>
{
    private readonly T[]? _items;

    internal Daftar(T[] items) => _items = items;

    /// <summary>The empty list; the <c>default</c>.</summary>
    public static Daftar<T> Kosong => default;

    /// <summary>How many elements there are.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether there are none.</summary>
    public bool IsKosong => Count == 0;

    private T[] Items => _items ?? [];

    /// <summary>An element by its zero-based index.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The element.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public T this[int index] => Items[index];

    /// <summary>Whether two lists have equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(Daftar<T> left, Daftar<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Daftar<T> left, Daftar<T> right) => !left.Equals(right);

    /// <summary>The elements as a span.</summary>
    /// <returns>The span.</returns>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates without allocating.</summary>
    /// <returns>The enumerator.</returns>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Daftar<T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Daftar<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in this)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements for people who debug, in any culture alike; of more than ten the first, and how many there are.</summary>
    /// <returns><c>[1.06, 1.06.04]</c>.</returns>
    public override string ToString()
    {
        const int Most = 10;
        var items = string.Join(", ", Items.Take(Most).Select(static e => e is IFormattable f ? f.ToString(null, CultureInfo.InvariantCulture) : e?.ToString()));
        return Count > Most ? string.Create(CultureInfo.InvariantCulture, $"[{items}, …] ({Count})") : $"[{items}]";
    }
}

/// <summary>Makes lists; see <see cref="Daftar{T}"/>.</summary>
public static class Daftar
{
    /// <summary>A list of these elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements; they are copied.</param>
    /// <returns>The list.</returns>
    public static Daftar<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of these elements.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="items">The elements.</param>
    /// <returns>The list.</returns>
    public static Daftar<T> ToDaftar<T>(this IEnumerable<T> items)
    {
        var array = items.ToArray();
        return array.Length == 0 ? default : new(array);
    }
}
