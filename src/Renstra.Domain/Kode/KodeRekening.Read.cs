using System.Numerics;

namespace Renstra.Domain;

/// <content>The one reader behind every <c>Parse</c> of a code.</content>
public readonly partial struct KodeRekening
{
    // The segments have fixed widths, so the length alone says the level and every digit has its place.
    // Anything that is not right goes to Diagnose, which may take its time.
    private static bool TryRead<TChar>(ReadOnlySpan<TChar> s, out KodeRekening value, out ParseError error)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        unchecked
        {
            // bad gathers every fault as a set bit, so that the good path has few branches.
            ulong packed;
            uint bad = 0;
            if (s.Length is not (1 or 4 or 7 or 12 or 15 or 17))
            {
                return Fail(s, out value, out error);
            }

            var urusan = Digits.Value(s[0]);
            if (urusan - 1 < 9)
            {
                packed = (ulong)(urusan + 1) << UrusanShift;
                if (s.Length > 1)
                {
                    packed |= (ulong)(Two(s, 1, ref bad) + 1) << BidangShift;
                }
            }
            else if (Is(s, 0, 'X') && (s.Length == 1 || (Is(s, 1, '.') && Is(s, 2, 'X') && Is(s, 3, 'X'))))
            {
                packed = s.Length == 1 ? 1UL << UrusanShift : TemplatePart;
            }
            else
            {
                return Fail(s, out value, out error);
            }

            if (s.Length >= 7)
            {
                packed |= (ulong)Two(s, 4, ref bad) << ProgramShift;
                if (s.Length >= 12)
                {
                    var kewenangan = Digits.Value(s[8]);
                    bad |= kewenangan - 1 < 8 && Is(s, 7, '.') ? 0u : 1u;
                    packed |= ((ulong)kewenangan & 0xF) << KewenanganShift;
                    packed |= (ulong)Two(s, 9, ref bad) << KegiatanShift;
                    if (s.Length == 15)
                    {
                        packed |= (ulong)Two(s, 12, ref bad) << 1;
                    }
                    else if (s.Length == 17)
                    {
                        packed |= ((ulong)Four(s, ref bad) << 1) | 1;
                    }
                }
            }

            if (bad != 0)
            {
                return Fail(s, out value, out error);
            }

            value = new KodeRekening(packed);
            error = default;
            return true;
        }
    }

    private static bool Is<TChar>(ReadOnlySpan<TChar> s, int at, char c)
        where TChar : unmanaged, IBinaryInteger<TChar> => s[at] == TChar.CreateTruncating(c);

    // A dot and two digits 01–99.
    private static uint Two<TChar>(ReadOnlySpan<TChar> s, int dot, ref uint bad)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        unchecked
        {
            var tens = Digits.Value(s[dot + 1]);
            var ones = Digits.Value(s[dot + 2]);
            var number = (tens * 10) + ones;
            bad |= tens > 9 || ones > 9 || number == 0 || !Is(s, dot, '.') ? 1u : 0u;
            return number & 0x7F;
        }
    }

    // A dot and four digits 0001–9999.
    private static uint Four<TChar>(ReadOnlySpan<TChar> s, ref uint bad)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        unchecked
        {
            var a = Digits.Value(s[13]);
            var b = Digits.Value(s[14]);
            var c = Digits.Value(s[15]);
            var d = Digits.Value(s[16]);
            var number = (a * 1000) + (b * 100) + (c * 10) + d;
            bad |= a > 9 || b > 9 || c > 9 || d > 9 || number == 0 || !Is(s, 12, '.') ? 1u : 0u;
            return number & 0x3FFF;
        }
    }

    private static bool Fail<TChar>(ReadOnlySpan<TChar> s, out KodeRekening value, out ParseError error)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        // The grammar is ASCII, so bytes and characters have the same positions up to the first fault.
        Span<char> text = stackalloc char[MaxLength + 1];
        var length = Math.Min(s.Length, text.Length);
        for (var i = 0; i < length; i++)
        {
            text[i] = (char)ushort.CreateTruncating(s[i]);
        }

        value = default;
        error = Diagnose(text[..length]);
        return false;
    }
}
