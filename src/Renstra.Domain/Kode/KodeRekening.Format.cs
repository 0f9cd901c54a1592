using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Renstra.Domain;

/// <content>Text of a code.</content>
public readonly partial struct KodeRekening : ISpanFormattable, IUtf8SpanFormattable
{
    private const int MaxLength = 17;

    /// <summary>The code's text, <c>1.06.04.2.01.0001</c>; empty for <see cref="Kosong"/>.</summary>
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

    private static void WriteTwo<TChar>(Span<TChar> text, int at, int number)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        text[at] = TChar.CreateTruncating('.');
        text[at + 1] = TChar.CreateTruncating('0' + (number / 10));
        text[at + 2] = TChar.CreateTruncating('0' + (number % 10));
    }

    private int Write<TChar>(Span<TChar> text)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var level = LevelNumber;
        if (level == 0)
        {
            return 0;
        }

        text[0] = TChar.CreateTruncating(IsTemplate ? 'X' : '0' + UrusanField - 1);
        if (level == 1)
        {
            return 1;
        }

        if (IsTemplate)
        {
            text[1] = TChar.CreateTruncating('.');
            text[2] = text[3] = TChar.CreateTruncating('X');
        }
        else
        {
            WriteTwo(text, 1, BidangField - 1);
        }

        if (level == 2)
        {
            return 4;
        }

        WriteTwo(text, 4, ProgramField);
        if (level == 3)
        {
            return 7;
        }

        text[7] = TChar.CreateTruncating('.');
        text[8] = TChar.CreateTruncating('0' + KewenanganField);
        WriteTwo(text, 9, KegiatanField);
        if (level == 4)
        {
            return 12;
        }

        var sub = SubField >> 1;
        if ((SubField & 1) == 0)
        {
            WriteTwo(text, 12, sub);
            return 15;
        }

        WriteTwo(text, 12, sub / 100);
        text[15] = TChar.CreateTruncating('0' + (sub / 10 % 10));
        text[16] = TChar.CreateTruncating('0' + (sub % 10));
        return MaxLength;
    }
}
