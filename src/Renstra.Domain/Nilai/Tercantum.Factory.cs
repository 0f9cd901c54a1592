namespace Renstra.Domain;

/// <summary>Makes cells of documents; see <see cref="Tercantum{T}"/>.</summary>
public static class Tercantum
{
    /// <summary>A cell that holds a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The cell.</returns>
    public static Tercantum<T> Terbaca<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(value, TercantumState.Read);
    }

    /// <summary>A cell whose text cannot be read as a value.</summary>
    /// <typeparam name="T">The type that the value would have.</typeparam>
    /// <param name="teks">The text as printed, not empty.</param>
    /// <param name="sebab">Why it cannot be read.</param>
    /// <param name="asal">Whose fault that is.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentException"><paramref name="teks"/> is empty or <c>-</c>, which are states of their own.</exception>
    public static Tercantum<T> TidakTerbaca<T>(string teks, SebabTidakTerbaca? sebab = null, AsalKesalahan? asal = null)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(teks);
        return teks == "-"
            ? throw new ArgumentException("A dash is a state of its own.", nameof(teks))
            : new(default, new BacaanGagal(teks, sebab ?? SebabTidakTerbaca.TidakDisebut, asal ?? AsalKesalahan.BelumDiperiksa));
    }
}

/// <summary>What is known of an unreadable cell.</summary>
internal sealed record BacaanGagal(string Teks, SebabTidakTerbaca Sebab, AsalKesalahan Asal);

/// <summary>Sentinels of the states of a cell that need no more than their name.</summary>
internal static class TercantumState
{
    internal static readonly object Dash = new();
    internal static readonly object Read = new();
}
