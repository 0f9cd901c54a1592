namespace Renstra.Domain;

/// <summary>A code of a tree (kode bertingkat): it has a level and a parent, and is one number whose order is that of the document.</summary>
/// <typeparam name="TSelf">The code.</typeparam>
/// <typeparam name="TTingkat">Its levels.</typeparam>
public interface IKodeBertingkat<TSelf, TTingkat> : ISpanFormattable, IUtf8SpanFormattable, ISpanParsable<TSelf>
    where TSelf : struct, IKodeBertingkat<TSelf, TTingkat>
    where TTingkat : HimpunanTertutup<TTingkat>, IHimpunanTertutup<TTingkat>
{
    /// <summary>Whether this is no code, the <c>default</c>.</summary>
    bool IsKosong { get; }

    /// <summary>The level.</summary>
    TTingkat Tingkat { get; }

    /// <summary>The code one level up; no code above the topmost.</summary>
    TSelf Induk { get; }

    /// <summary>The code as one number; 0 for no code.</summary>
    /// <returns>The number.</returns>
    ulong ToUInt64();

    /// <summary>Whether the other code is this one or lies below it.</summary>
    /// <param name="other">The code that may lie below.</param>
    /// <returns>Whether it does.</returns>
    bool Contains(TSelf other);

    /// <summary>The code that <see cref="ToUInt64"/> gave the number of; never throws.</summary>
    /// <param name="nomor">The number.</param>
    /// <param name="kode">The code, or <c>default</c>.</param>
    /// <returns>Whether a code has this number.</returns>
    static abstract bool TryFromUInt64(ulong nomor, out TSelf kode);
}
