namespace Renstra.Nomenclature;

/// <summary>How much of a list is held.</summary>
public enum StatusKelengkapan
{
    /// <summary>Nothing.</summary>
    TidakAda = 0,

    /// <summary>A part; what is missing is not known row by row.</summary>
    Sebagian = 1,

    /// <summary>The whole list, save for the parts and the number of rows that <see cref="Kelengkapan"/> names.</summary>
    Seluruhnya = 2,
}
