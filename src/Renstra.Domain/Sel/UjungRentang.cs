namespace Renstra.Domain;

/// <summary>Which end of a range (ujung rentang) half a range holds.</summary>
public enum UjungRentang
{
    /// <summary>The lower end: <c>3,00-</c>, whose other half stands on the next line.</summary>
    Awal = 0,

    /// <summary>The upper end: <c>s/d 4,50</c>.</summary>
    Akhir,
}
