namespace Renstra.Domain.Json;

/// <summary>What a walk over a value of the document can come upon.</summary>
[Flags]
internal enum IsiNilai
{
    /// <summary>Nothing: a number, a date.</summary>
    Tiada = 0,

    /// <summary>Cells, alone or in a series.</summary>
    Sel = 1,

    /// <summary>Objects, which may have cells and texts.</summary>
    Objek = 2,

    /// <summary>Texts that are no cells.</summary>
    Teks = 4,

    /// <summary>All of these.</summary>
    Semua = Sel | Objek | Teks,
}
