using System.Text.Json.Serialization;
using Renstra.Domain.Json;

namespace Renstra.Domain;

/// <summary>
/// A dense, immutable series over consecutive years (deret tahunan). A year outside the series is missing, which is not zero; a year inside
/// whose cell is blank is said so by <see cref="Tercantum{T}"/>. <c>default</c> is <see cref="Kosong"/>, the series without years.
/// Write it as a year and its values: <c>DeretTahunan.From(2025, 100m, 100m)</c>.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[JsonConverter(typeof(DeretTahunanJsonConverterFactory))]
public readonly struct DeretTahunan<T> : IEquatable<DeretTahunan<T>>
    where T : notnull
{
    private readonly T[]? _values;
    private readonly TahunAnggaran _awal;

    internal DeretTahunan(TahunAnggaran awal, T[] values)
    {
        _awal = values.Length == 0 ? default : awal;
        _values = values.Length == 0 ? null : values;
    }

    /// <summary>The series without years; the <c>default</c>.</summary>
    public static DeretTahunan<T> Kosong => default;

    /// <summary>Whether the series has no years.</summary>
    public bool IsKosong => _values is null;

    /// <summary>How many years the series has.</summary>
    public int Count => _values?.Length ?? 0;

    /// <summary>The first year; <see cref="TahunAnggaran.Kosong"/> if there is none.</summary>
    public TahunAnggaran Awal => _awal;

    /// <summary>The last year; <see cref="TahunAnggaran.Kosong"/> if there is none.</summary>
    public TahunAnggaran Akhir => _values is null ? default : _awal + (_values.Length - 1);

    /// <summary>The values in the order of the years.</summary>
    public ReadOnlySpan<T> Values => _values;

    /// <summary>The value of a year.</summary>
    /// <param name="tahun">The year.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">The series does not have that year; ask <see cref="TryGetValue"/>.</exception>
    public T this[TahunAnggaran tahun] => TryGetValue(tahun, out var value)
        ? value
        : throw new KeyNotFoundException($"The series has no year {tahun}; it has {(IsKosong ? "none" : $"{Awal}-{Akhir}")}.");

    /// <summary>Whether two series have the same years and equal values.</summary>
    /// <param name="left">One series.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(DeretTahunan<T> left, DeretTahunan<T> right) => left.Equals(right);

    /// <summary>Whether two series differ.</summary>
    /// <param name="left">One series.</param>
    /// <param name="right">The other.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(DeretTahunan<T> left, DeretTahunan<T> right) => !left.Equals(right);

    /// <summary>Gets the value of a year if the series has it.</summary>
    /// <param name="tahun">The year.</param>
    /// <param name="value">The value, or <c>default</c>.</param>
    /// <returns>Whether the series has the year.</returns>
    public bool TryGetValue(TahunAnggaran tahun, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        var index = tahun.Nomor - _awal.Nomor;
        if (index >= 0 && index < Count)
        {
            value = _values![index];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The years of the series in their order.</summary>
    /// <returns>The years.</returns>
    public IEnumerable<TahunAnggaran> GetTahun()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _awal + i;
        }
    }

    /// <summary>A series of the same years with changed values.</summary>
    /// <typeparam name="TResult">The type of the new values.</typeparam>
    /// <param name="map">Changes the value of a year.</param>
    /// <returns>The changed series.</returns>
    public DeretTahunan<TResult> Map<TResult>(Func<TahunAnggaran, T, TResult> map)
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(map);
        var result = new TResult[Count];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = map(_awal + i, _values![i]);
        }

        return new(_awal, result);
    }

    /// <summary>Folds the values in the order of the years.</summary>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="seed">The start.</param>
    /// <param name="fold">Takes one year's value in.</param>
    /// <returns>The result; <paramref name="seed"/> for the series without years.</returns>
    public TResult Fold<TResult>(TResult seed, Func<TResult, TahunAnggaran, T, TResult> fold)
    {
        ArgumentNullException.ThrowIfNull(fold);
        for (var i = 0; i < Count; i++)
        {
            seed = fold(seed, _awal + i, _values![i]);
        }

        return seed;
    }

    /// <summary>The part of the series from one year to another, both included. Years that the series does not have stay missing.</summary>
    /// <param name="dari">The first year wanted.</param>
    /// <param name="sampai">The last year wanted.</param>
    /// <returns>The part.</returns>
    public DeretTahunan<T> Slice(TahunAnggaran dari, TahunAnggaran sampai)
    {
        var first = Math.Max(dari.Nomor, _awal.Nomor);
        var last = Math.Min(sampai.Nomor, _awal.Nomor + Count - 1);
        return IsKosong || last < first ? default : new(first, Values[(first - _awal.Nomor)..(last - _awal.Nomor + 1)].ToArray());
    }

    /// <summary>Combines two series over the years that both have.</summary>
    /// <typeparam name="TOther">The type of the other's values.</typeparam>
    /// <typeparam name="TResult">The type of the new values.</typeparam>
    /// <param name="other">The other series.</param>
    /// <param name="zip">Combines the values of a year.</param>
    /// <returns>The combined series; without years if they have none in common.</returns>
    public DeretTahunan<TResult> Zip<TOther, TResult>(DeretTahunan<TOther> other, Func<TahunAnggaran, T, TOther, TResult> zip)
        where TOther : notnull
        where TResult : notnull
    {
        ArgumentNullException.ThrowIfNull(zip);
        return other.IsKosong ? default : Slice(other.Awal, other.Akhir).Map((tahun, value) => zip(tahun, value, other[tahun]));
    }

    /// <summary>The value of each year wanted, blank where the series lacks it; for printing a table's columns.</summary>
    /// <param name="tahun">The years.</param>
    /// <returns>One entry for each year.</returns>
    public IEnumerable<(TahunAnggaran Tahun, bool Ada, T? Nilai)> Over(IEnumerable<TahunAnggaran> tahun)
    {
        ArgumentNullException.ThrowIfNull(tahun);
        foreach (var t in tahun)
        {
            yield return TryGetValue(t, out var value) ? (t, true, value) : (t, false, default);
        }
    }

    /// <inheritdoc/>
    public bool Equals(DeretTahunan<T> other) => _awal == other._awal && Values.SequenceEqual(other.Values, EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DeretTahunan<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(_awal);
        foreach (var value in Values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }

    /// <summary>The series for a debugger: <c>2025: 100, 2026: 100</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Fold("", static (text, tahun, value) => $"{text}{(text.Length == 0 ? "" : ", ")}{tahun}: {value}");
}
