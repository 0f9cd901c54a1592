namespace Renstra.Nomenclature;

/// <summary>What is doubtful in a text of an entry.</summary>
public enum JenisKeraguan
{
    /// <summary>Another source of the same list, or a near list under the same code, has another reading.</summary>
    SumberBerbeda = 1,

    /// <summary>The source had cut the text short; it was completed from another list.</summary>
    Dilengkapi = 2,

    /// <summary>The text seems to be cut short still.</summary>
    MasihTerpotong = 3,

    /// <summary>A plain typing error of the source was corrected.</summary>
    Dikoreksi = 4,

    /// <summary>Brackets that do not pair: something may be missing or too much.</summary>
    KurungTidakBerpasangan = 5,

    /// <summary>A later law names it otherwise, and the list has not followed.</summary>
    NamaBerubah = 6,
}
