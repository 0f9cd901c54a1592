using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// What a cell of a document states (tercantum): blank, a dash, a value, or an unreadable text with its reason and whose fault it is.
/// What is stated is never overwritten by what is computed. <c>default</c> is <see cref="Kosong"/>, a blank cell.
/// </summary>
/// <typeparam name="T">The type of the value.</typeparam>
[JsonConverter(typeof(TercantumJsonConverterFactory))]
public readonly struct Tercantum<T> : IEquatable<Tercantum<T>>
    where T : notnull
{
    private readonly T? _value;

    // Null: blank. A sentinel: dash or value. A BacaanGagal: unreadable. One reference beside the value keeps the cell small.
    private readonly object? _state;

    internal Tercantum(T? value, object state)
    {
        _value = value;
        _state = state;
    }

    /// <summary>A blank cell; the <c>default</c>.</summary>
    public static Tercantum<T> Kosong => default;

    /// <summary>A cell with a dash.</summary>
    public static Tercantum<T> Strip => new(default, TercantumState.Dash);

    /// <summary>What the cell says at all.</summary>
    public KeadaanTercantum Keadaan => _state switch
    {
        null => KeadaanTercantum.Kosong,
        BacaanGagal => KeadaanTercantum.TidakTerbaca,
        _ => ReferenceEquals(_state, TercantumState.Read) ? KeadaanTercantum.Terbaca : KeadaanTercantum.Strip,
    };

    /// <summary>Whether the cell holds a value.</summary>
    public bool HasValue => ReferenceEquals(_state, TercantumState.Read);

    /// <summary>Whether nothing is printed.</summary>
    public bool IsKosong => _state is null;

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The cell holds no value; ask <see cref="TryGetValue"/>.</exception>
    public T Value => TryGetValue(out var value) ? value : throw new InvalidOperationException($"The cell holds no value: it is {Keadaan}.");

    /// <summary>What is printed where the cell holds no value: <c>-</c>, or the unreadable text; empty for a blank.
    /// For a value, the value's own text.</summary>
    public string Teks => Keadaan switch
    {
        KeadaanTercantum.Kosong => "",
        KeadaanTercantum.Strip => "-",
        KeadaanTercantum.Terbaca => _value!.ToString() ?? "",
        _ => ((BacaanGagal)_state!).Teks,
    };

    /// <summary>Why the cell cannot be read; <see langword="null"/> where it can.</summary>
    public SebabTidakTerbaca? Sebab => (_state as BacaanGagal)?.Sebab;

    /// <summary>Whose fault an unreadable cell is; <see langword="null"/> where the cell can be read.</summary>
    public AsalKesalahan? Asal => (_state as BacaanGagal)?.Asal;

    /// <summary>A cell that holds a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Tercantum<T>(T value) => Tercantum.Terbaca(value);

    /// <summary>Whether two cells state the same.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they state the same.</returns>
    public static bool operator ==(Tercantum<T> left, Tercantum<T> right) => left.Equals(right);

    /// <summary>Whether two cells state different things.</summary>
    /// <param name="left">One cell.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(Tercantum<T> left, Tercantum<T> right) => !left.Equals(right);

    /// <summary>Gets the value if there is one.</summary>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the cell holds a value.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return HasValue;
    }

    /// <summary>The same cell with its value changed; blank, dash and unreadable stay what they are.</summary>
    /// <typeparam name="TResult">The type of the new value.</typeparam>
    /// <param name="map">Changes the value.</param>
    /// <returns>The changed cell.</returns>
    public Tercantum<TResult> Map<TResult>(Func<T, TResult> map)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(map);
        return HasValue ? Tercantum.Terbaca(map(_value!)) : _state is null ? default : new(default, _state);
    }

    /// <inheritdoc/>
    public bool Equals(Tercantum<T> other) => HasValue
        ? other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value)
        : Equals(_state, other._state);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tercantum<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? EqualityComparer<T>.Default.GetHashCode(_value!) : _state?.GetHashCode() ?? 0;

    /// <summary>What is printed, see <see cref="Teks"/>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Teks;
}
