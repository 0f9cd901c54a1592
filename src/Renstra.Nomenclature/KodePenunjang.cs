using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>Programme 01, which supports (menunjang) every bidang urusan and stands in the lists as <c>X.XX.01</c>.</summary>
internal static class KodePenunjang
{
    /// <summary>Whether a code in digits lies in programme 01.</summary>
    internal static bool IsPenunjang(this KodeRekening kode) => kode.NomorProgram == 1 && !kode.IsTemplate;

    /// <summary>The bidang urusan of a code at or below that level.</summary>
    internal static KodeRekening GetBidang(this KodeRekening kode) => kode.AtTingkat(TingkatKode.BidangUrusan);
}
