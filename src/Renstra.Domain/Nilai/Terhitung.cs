using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain;

/// <summary>
/// What a calculation gives (terhitung): a value, or the reason why there is none. <i>Not computable</i> is never 0, never 100 and never
/// blank. It stands beside what a document states (<see cref="Tercantum{T}"/>) and neither overwrites the other.
/// <c>default</c> holds no value, for the reason <see cref="SebabTidakTerhitung.BelumDihitung"/>.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly struct Terhitung<T> : IEquatable<Terhitung<T>>, IFormattable
    where T : notnull
{
    private readonly T? _value;

    // Null beside a value; so default is "not yet computed", which Sebab names.
    private readonly SebabTidakTerhitung? _sebab;

    private Terhitung(T? value, SebabTidakTerhitung? sebab, bool hasValue)
    {
        _value = value;
        _sebab = sebab;
        HasValue = hasValue;
    }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none; ask <see cref="TryGetValue"/>.</exception>
    public T Value => HasValue ? _value! : throw new InvalidOperationException($"There is no value: {Sebab!.Sebut(Bahasa.Inggris)}.");

    /// <summary>Why there is no value; <see langword="null"/> where there is one.</summary>
    public SebabTidakTerhitung? Sebab => HasValue ? null : _sebab ?? SebabTidakTerhitung.BelumDihitung;

    /// <summary>A computed value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Terhitung<T>(T value) => new(value, null, hasValue: true);

    /// <summary>No value, for a reason.</summary>
    /// <param name="sebab">The reason.</param>
    public static implicit operator Terhitung<T>(SebabTidakTerhitung sebab)
    {
        ArgumentNullException.ThrowIfNull(sebab);
        return new(default, sebab, hasValue: false);
    }

    /// <summary>Whether two results are the same: equal values, or none for the same reason.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are the same.</returns>
    public static bool operator ==(Terhitung<T> left, Terhitung<T> right) => left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Terhitung<T> left, Terhitung<T> right) => !left.Equals(right);

    /// <summary>Gets the value if there is one.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The same result with its value changed; a reason stays what it is.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="map">Changes the value.</param>
    /// <returns>The changed result.</returns>
    public Terhitung<TResult> Map<TResult>(Func<T, TResult> map)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(map);
        return HasValue ? map(_value!) : Sebab!;
    }

    /// <inheritdoc/>
    public bool Equals(Terhitung<T> other) => HasValue
        ? other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value)
        : !other.HasValue && Sebab == other.Sebab;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Terhitung<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? EqualityComparer<T>.Default.GetHashCode(_value!) : Sebab!.GetHashCode();

    /// <summary>The value's text, or the reason in English between brackets, for a debugger.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => ToString(null, null);

    /// <summary>The value's text in a format of the value's own type, such as <c>P</c> for <see cref="Persen"/>; or the reason in English between brackets, whatever the format.</summary>
    /// <param name="format">The format; a type that has none ignores it.</param>
    /// <param name="formatProvider">Handed on to the value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The value's type does not know the format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        !HasValue ? $"({Sebab!.Sebut(Bahasa.Inggris)})"
        : (format is not null && _value is IFormattable formattable ? formattable.ToString(format, formatProvider) : _value!.ToString()) ?? "";
}
