namespace Renstra.Domain;

/// <summary>
/// Makes results (terhitung) by name. A member of a closed set converts to its number implicitly, so <c>ok ? 5m : sebab</c> compiles and is a
/// number; <c>ok ? Terhitung.Nilai(5m) : Terhitung.Tidak&lt;decimal&gt;(sebab)</c> is what it says.
/// </summary>
public static class Terhitung
{
    /// <summary>A computed value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="nilai">The value.</param>
    /// <returns>The result.</returns>
    public static Terhitung<T> Nilai<T>(T nilai)
        where T : notnull => nilai;

    /// <summary>No value, for a reason.</summary>
    /// <typeparam name="T">The type of the value that there is not.</typeparam>
    /// <param name="sebab">The reason.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sebab"/> is <see langword="null"/>.</exception>
    public static Terhitung<T> Tidak<T>(SebabTidakTerhitung sebab)
        where T : notnull => sebab;
}
