namespace Renstra.Domain;

/// <summary>Codes in the cells of a document.</summary>
internal static class SelKode
{
    /// <summary>The code of a cell; <see cref="KodeRekening.Kosong"/> if there is none that can be read.</summary>
    internal static KodeRekening GetKode(this Tercantum<KodeRekening> sel) => sel.TryGetValue(out var kode) ? kode : default;
}
