using System.Numerics;

namespace Renstra.Domain.Tests;

/// <summary>
/// What every value type promises: equality, six operators, <c>default</c>, text, UTF-8, JSON. Written once; a value type gives its texts.
/// </summary>
/// <typeparam name="T">The value type.</typeparam>
public abstract partial class KontrakNilai<T>
    where T : struct, IEquatable<T>, IComparable<T>, IComparable, IComparisonOperators<T, T, bool>,
        ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>Canonical texts in strictly ascending order of their values.</summary>
    protected abstract string[] Naik { get; }

    /// <summary>Texts that are refused, beside the empty one.</summary>
    protected abstract string[] Ditolak { get; }

    /// <summary>Texts with every place of the grammar, for the test with all characters.</summary>
    protected abstract string[] Lengkap { get; }

    /// <summary>Pairs of different texts of equal values.</summary>
    protected virtual (string, string)[] Setara => [];

    /// <summary>The text of <c>default</c>; empty where it is no value.</summary>
    protected virtual string TeksBawaan => "";

    /// <summary>Whether a text may hold characters beyond ASCII.</summary>
    protected virtual bool LuarAscii => false;

    /// <summary>Whether the type may be the key of a JSON object.</summary>
    protected virtual bool Kunci => false;

    /// <summary>JSON that is refused, beside <c>null</c>.</summary>
    protected abstract string[] JsonDitolak { get; }

    protected virtual string Json(string teks) => $"\"{teks}\"";

    protected abstract bool Coba(ReadOnlySpan<char> teks, out T nilai, out ParseError galat);

    protected abstract bool Coba(ReadOnlySpan<byte> teks, out T nilai, out ParseError galat);

    protected abstract bool Coba(string? teks, out T nilai, out ParseError galat);

    private static T Baca(string teks) => Parsable<T>(teks);

    // The overloads with string belong to IParsable, which ISpanParsable hides.
    private static TNilai Parsable<TNilai>(string teks, IFormatProvider? provider = null)
        where TNilai : IParsable<TNilai> => TNilai.Parse(teks, provider);

    private static bool CobaParsable<TNilai>(string? teks, out TNilai? nilai)
        where TNilai : IParsable<TNilai> => TNilai.TryParse(teks, null, out nilai);

    // A surrogate alone has no UTF-8.
    private static bool AdaUtf8(string teks) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(teks)) == teks;
}
