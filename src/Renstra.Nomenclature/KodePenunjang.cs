using System.Runtime.CompilerServices;
using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Programme 01, which supports (menunjang) every bidang urusan and stands in the lists as <c>X.XX.01</c>.</summary>
internal static class KodePenunjang
{
    /// <summary>Whether a code in digits lies in programme 01.</summary>
    /// <remarks>The number tells: program in bits 26–32, urusan (1 for X) from bit 40.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsPenunjang(this KodeRekening kode) => (kode.ToUInt64() >> 26 & 127) == 1 && kode.ToUInt64() >> 40 != 1;

    /// <summary>The bidang urusan of a code at or below that level.</summary>
    internal static KodeRekening GetBidang(this KodeRekening kode) => kode.AtTingkat(TingkatKode.BidangUrusan);
}
