namespace Renstra.Domain;

/// <summary>What a document's cell says at all (keadaan): nothing, a dash, a value, or something that cannot be read.</summary>
public enum KeadaanTercantum
{
    /// <summary>Blank: nothing is printed. The <c>default</c>.</summary>
    Kosong = 0,

    /// <summary>A dash is printed, <c>-</c>. It is neither blank nor zero.</summary>
    Strip,

    /// <summary>A value is printed and was read.</summary>
    Terbaca,

    /// <summary>Something is printed that is no value of its type; the text is kept.</summary>
    TidakTerbaca,
}
