using System.Numerics;

namespace Renstra.Domain;

/// <summary>Writes the segments of a code, numbers of fixed width with a dot between.</summary>
internal ref struct PenulisSegmen<TChar>(Span<TChar> text)
    where TChar : unmanaged, IBinaryInteger<TChar>
{
    private readonly Span<TChar> _text = text;

    /// <summary>How many characters were written.</summary>
    internal int Written { get; private set; }

    /// <summary>Writes a segment; 0 is a segment that is absent, unless it is a number too.</summary>
    internal void Write(int number, int width, bool zeroToo = false)
    {
        if (number == 0 && !zeroToo)
        {
            return;
        }

        if (Written > 0)
        {
            _text[Written++] = TChar.CreateTruncating('.');
        }

        for (var i = width - 1; i >= 0; i--)
        {
            _text[Written + i] = TChar.CreateTruncating('0' + (number % 10));
            number /= 10;
        }

        Written += width;
    }
}
