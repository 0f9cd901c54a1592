using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Renstra.Domain;

/// <content>Text of a code.</content>
public readonly partial struct KodeSumberDana : ISpanFormattable, IUtf8SpanFormattable
{
    private const int MaxLength = 17;

    /// <summary>The code's text, <c>1.2.01.03.01.0001</c>; empty for <see cref="Kosong"/>.</summary>
    /// <returns>The canonical text.</returns>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        return new string(text[..Write(text)]);
    }

    /// <summary>The code's text.</summary>
    /// <param name="format"><c>G</c> or <see langword="null"/>: the canonical text. There is no other format.</param>
    /// <param name="formatProvider">Ignored: codes look the same in every culture.</param>
    /// <returns>The canonical text.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    public string ToString([StringSyntax("G")] string? format, IFormatProvider? formatProvider)
    {
        FormatSpecifier.RequireGeneral(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        Span<char> text = stackalloc char[MaxLength];
        return Utf8Text.TryWrite(text[..Write(text)], destination, out charsWritten);
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        FormatSpecifier.RequireGeneral(format);
        Span<byte> text = stackalloc byte[MaxLength];
        var written = Write(text);
        bytesWritten = written <= utf8Destination.Length ? written : 0;
        return text[..written].TryCopyTo(utf8Destination);
    }

    private int Write<TChar>(Span<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var penulis = new PenulisSegmen<TChar>(text);
        penulis.Write(AkunField, 1);
        penulis.Write(KelompokField, 1);
        penulis.Write(JenisField, 2);
        penulis.Write(ObjekField, 2);
        penulis.Write(RincianField, 2);
        penulis.Write(SubField, 4);
        return penulis.Written;
    }
}
