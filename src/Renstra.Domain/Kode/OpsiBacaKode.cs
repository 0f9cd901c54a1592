namespace Renstra.Domain;

/// <summary>How a code is read leniently.</summary>
public sealed record OpsiBacaKode
{
    /// <summary>The defaults: nothing is widened, and no numbering of accounts is taken for granted.</summary>
    public static OpsiBacaKode Standar { get; } = new();

    /// <summary>
    /// Whether a sub kegiatan of one or two digits becomes one of four, with a warning, for the numbering may have changed between decrees.
    /// By default it does not: two digits are a code of the older decrees, and one digit has two readings.
    /// </summary>
    public bool SubKegiatanEmpatDigit { get; init; }

    /// <summary>
    /// The numbering of accounts by which missing zeros of the last two segments are added; without it, a segment that fits several
    /// numberings has several readings.
    /// </summary>
    public PenomoranAkun? PenomoranAkun { get; init; }
}
