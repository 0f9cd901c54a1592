using System.Numerics;
using System.Runtime.CompilerServices;

namespace Renstra.Domain;

/// <summary>
/// The one place that turns a character into a digit. The build checks arithmetic, and the usual idiom
/// <c>c - '0'</c> throws for characters below <c>'0'</c>; here it wraps on purpose, into a number above 9.
/// </summary>
internal static class Digits
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Value<TChar>(TChar c)
        where TChar : unmanaged, IBinaryInteger<TChar> => unchecked(uint.CreateTruncating(c) - '0');

    internal static bool IsDigit(char c) => unchecked((uint)(c - '0')) <= 9;
}
