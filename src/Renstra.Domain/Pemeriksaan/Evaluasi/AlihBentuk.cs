namespace Renstra.Domain.Pemeriksaan;

/// <summary>What the transcriber says was lost in conversion: no fault of the document.</summary>
internal static class AlihBentuk
{
    /// <summary>Whether the note of a source says that rows were lost.</summary>
    internal static bool IsHilang(Sumber? sumber) => sumber?.Catatan?.Contains(SebabTidakTerbaca.Hilang.Sebut(Bahasa.Indonesia), StringComparison.OrdinalIgnoreCase) == true;
}
