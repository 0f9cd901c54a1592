using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <summary>A counterpart of a code in the other version (tujuan pemetaan).</summary>
/// <param name="Entri">The entry there; programme 01 of a bidang with the bidang's own code.</param>
/// <param name="PerubahanNama">How far its name is another.</param>
/// <param name="Langkah">The steps from the older version to the newer, with the basis of each.</param>
public sealed record TujuanPemetaan(EntriNomenklatur Entri, PerubahanNama PerubahanNama, Daftar<LangkahPemetaan> Langkah)
{
    /// <summary>The weakest basis among the steps: what the whole rests on.</summary>
    public DasarPemetaan DasarTerlemah => Langkah.MaxBy(static l => l.Dasar.Value)!.Dasar;
}
