namespace Renstra.Domain;

/// <summary>What a nomenclature says of a name that a document gives to a code.</summary>
/// <param name="Kecocokan">How far the name agrees.</param>
/// <param name="Rujukan">What the look-up of the code itself answered.</param>
public sealed record HasilNama(KecocokanNama Kecocokan, HasilRujukan Rujukan)
{
    /// <summary>The words that differ, for <see cref="KecocokanNama.BedaPenulisan"/> and <see cref="KecocokanNama.TidakDikenal"/>; otherwise empty.</summary>
    public Daftar<KataBerbeda> Beda { get; init; }

    /// <summary>The entries whose name it is, for <see cref="KecocokanNama.NamaEntriLain"/>; otherwise empty.</summary>
    public Daftar<EntriRujukan> EntriLain { get; init; }
}
