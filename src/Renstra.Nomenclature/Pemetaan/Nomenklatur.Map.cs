using Renstra.Domain;

namespace Renstra.Nomenclature;

/// <content>What became of a code from one version to another.</content>
public sealed partial class Nomenklatur
{
    /// <summary>
    /// Tells what became of a code (pemetaan): unchanged, renamed, moved, split, merged, ended; asked from a newer version about an older
    /// one, where it came from, or that it is new. See docs/nomenclature.md for what each answer rests on.
    /// </summary>
    /// <remarks>Programme 01 of a bidang is mapped as the template <c>X.XX</c> is, and keeps its bidang.</remarks>
    /// <param name="kode">The code.</param>
    /// <param name="dari">The version that it stands in.</param>
    /// <param name="ke">The version that is asked about, older or newer.</param>
    /// <param name="daerah">The kind of region whose list is meant.</param>
    /// <returns>The answer; <see cref="JenisPemetaan.TidakDalamData"/> where a version or its part is not held.</returns>
    public static HasilPemetaan Map(KodeRekening kode, VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah daerah)
    {
        ArgumentNullException.ThrowIfNull(dari);
        ArgumentNullException.ThrowIfNull(ke);
        ArgumentNullException.ThrowIfNull(daerah);
        return new PemetaKode(dari, ke, daerah.Lingkup).Map(kode);
    }

    /// <summary>Tells what became of a code in each list that has it: one answer if both lists say the same, otherwise the provinces' first.</summary>
    /// <param name="kode">The code.</param>
    /// <param name="dari">The version that it stands in.</param>
    /// <param name="ke">The version that is asked about, older or newer.</param>
    /// <returns>One answer or two. A list that does not have the code is passed over if the other has it.</returns>
    public static Daftar<HasilPemetaan> MapAll(KodeRekening kode, VersiNomenklatur dari, VersiNomenklatur ke)
    {
        var provinsi = Map(kode, dari, ke, JenisDaerah.Provinsi);
        var kabkota = Map(kode, dari, ke, JenisDaerah.Kabupaten);
        if (provinsi.IsSamaSelainLingkup(kabkota))
        {
            return [provinsi with { Lingkup = LingkupDaerah.Keduanya }];
        }

        return provinsi.Asal.IsKosong && !kabkota.Asal.IsKosong ? [kabkota]
            : kabkota.Asal.IsKosong && !provinsi.Asal.IsKosong ? [provinsi]
            : [provinsi, kabkota];
    }
}
