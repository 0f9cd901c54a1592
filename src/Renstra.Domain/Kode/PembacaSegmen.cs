using System.Numerics;

namespace Renstra.Domain;

/// <summary>
/// Reads the segments of a code, numbers of fixed width with a dot between, and packs each into its bits. It keeps the first fault and does
/// nothing behind it; nor does it do anything at the end of the text, for a code may stop behind each of its levels.
/// </summary>
/// <remarks>The grammar is ASCII, so bytes and characters have the same positions up to the first fault.</remarks>
internal ref struct PembacaSegmen<TChar>(ReadOnlySpan<TChar> text)
    where TChar : unmanaged, IBinaryInteger<TChar>
{
    private readonly ReadOnlySpan<TChar> _text = text;

    /// <summary>Everything read so far.</summary>
    internal ulong Packed { get; private set; }

    /// <summary>The first fault.</summary>
    internal ParseError Error { get; private set; }

    /// <summary>Where the next character is read.</summary>
    internal int Position { get; private set; }

    /// <summary>Whether a code ends here: the text does, and nothing is wrong.</summary>
    internal readonly bool IsComplete => Error.IsNone && Position == _text.Length;

    private readonly bool IsDone => !Error.IsNone || Position == _text.Length;

    /// <summary>How many digits stand behind the dot that comes next, counted up to so many.</summary>
    internal readonly int CountDigits(int most)
    {
        var count = 0;
        while (count < most && Position + 1 + count < _text.Length && IsDigit(Position + 1 + count))
        {
            count++;
        }

        return count;
    }

    /// <summary>Reads the first segment, which cannot be missing.</summary>
    internal void ReadFirst(int width, int shift, ParseExpectation expected)
    {
        if (_text.IsEmpty)
        {
            Fail(ParseErrorCause.Empty, 0, expected);
            return;
        }

        ReadNumber(width, shift, expected, zero: false);
    }

    /// <summary>Reads a dot and a segment, if there is one; says whether there was.</summary>
    internal bool ReadNext(int width, int shift, ParseExpectation expected)
    {
        if (IsDone)
        {
            return false;
        }

        ReadRequired(width, shift, expected);
        return Error.IsNone;
    }

    /// <summary>Reads a dot and a segment, which cannot be missing.</summary>
    internal void ReadRequired(int width, int shift, ParseExpectation expected, bool zero = false)
    {
        if (!Error.IsNone)
        {
            return;
        }

        if (Position == _text.Length)
        {
            Fail(ParseErrorCause.UnexpectedEnd, Position, ParseExpectation.Dot);
        }
        else if (_text[Position] == TChar.CreateTruncating('.'))
        {
            Position++;
            ReadNumber(width, shift, expected, zero);
        }
        else
        {
            Fail(IsDigit(Position) ? ParseErrorCause.TrailingText : ParseErrorCause.UnexpectedCharacter, Position, ParseExpectation.Dot);
        }
    }

    /// <summary>Sets bits beside those of the numbers, such as how wide a segment was.</summary>
    internal void Mark(ulong bits) => Packed |= bits;

    /// <summary>Notes a fault, unless there is one already.</summary>
    internal void Fail(ParseErrorCause cause, int position, ParseExpectation expected)
    {
        if (Error.IsNone)
        {
            Error = new(cause, position, expected);
        }
    }

    /// <summary>Refuses text behind the last segment.</summary>
    internal void RequireEnd()
    {
        if (!IsDone)
        {
            Fail(ParseErrorCause.TrailingText, Position, ParseExpectation.End);
        }
    }

    private readonly bool IsDigit(int at) => Digits.Value(_text[at]) <= 9;

    private void ReadNumber(int width, int shift, ParseExpectation expected, bool zero)
    {
        var number = 0u;
        for (var i = 0; i < width; i++)
        {
            if (Position + i == _text.Length)
            {
                Fail(ParseErrorCause.UnexpectedEnd, _text.Length, expected);
                return;
            }

            if (!IsDigit(Position + i))
            {
                Fail(ParseErrorCause.UnexpectedCharacter, Position + i, expected);
                return;
            }

            number = (number * 10) + Digits.Value(_text[Position + i]);
        }

        if (number == 0 && !zero)
        {
            Fail(ParseErrorCause.OutOfRange, Position, expected);
            return;
        }

        Position += width;
        Packed |= (ulong)number << shift;
    }
}
