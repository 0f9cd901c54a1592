using System.Numerics;

namespace Renstra.Domain;

/// <content>The one reader behind every <c>Parse</c> of an agency's code.</content>
public readonly partial struct KodePerangkatDaerah
{
    private static bool TryRead<TChar>(ReadOnlySpan<TChar> s, out KodePerangkatDaerah value, out ParseError error)
        where TChar : unmanaged, IBinaryInteger<TChar>
    {
        var pembaca = new PembacaSegmen<TChar>(s);
        pembaca.ReadFirst(1, BidangShift(0) + NomorBidangBits, ParseExpectation.BidangUrusan);
        pembaca.ReadRequired(2, BidangShift(0), ParseExpectation.BidangUrusan);
        for (var i = 1; i < MostBidang; i++)
        {
            var start = pembaca.Position + 1;
            pembaca.ReadRequired(1, BidangShift(i) + NomorBidangBits, ParseExpectation.BidangUrusanOrNone, zero: true);
            pembaca.ReadRequired(2, BidangShift(i), ParseExpectation.BidangUrusanOrNone, zero: true);
            if (BidangFault(pembaca.Packed, i) is { } expected)
            {
                pembaca.Fail(ParseErrorCause.OutOfRange, start, expected);
            }
        }

        pembaca.ReadRequired(2, NomorShift, ParseExpectation.TwoDigits);
        pembaca.ReadRequired(4, 0, ParseExpectation.UnitDigits, zero: true);
        pembaca.RequireEnd();
        error = pembaca.Error;
        value = pembaca.IsComplete ? new(pembaca.Packed) : default;
        return pembaca.IsComplete;
    }

    // What a bidang in second or third place should have been: whole or 0.00, not behind a gap, not again.
    private static ParseExpectation? BidangFault(ulong packed, int index)
    {
        var bidang = BidangOf(packed, index);
        if (bidang == 0)
        {
            return null;
        }

        if (bidang >> NomorBidangBits == 0 || (bidang & NomorBidangMask) == 0)
        {
            return ParseExpectation.BidangUrusanOrNone;
        }

        for (var before = 0; before < index; before++)
        {
            if (BidangOf(packed, before) is var earlier && (earlier == 0 || earlier == bidang))
            {
                return earlier == 0 ? ParseExpectation.NoBidangUrusan : ParseExpectation.AnotherBidangUrusan;
            }
        }

        return null;
    }
}
