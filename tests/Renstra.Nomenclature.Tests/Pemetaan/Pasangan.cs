using Renstra.Domain;

namespace Renstra.Nomenclature.Tests;

/// <summary>All pairs of held versions, the older first, and the codes of a version's list.</summary>
internal static class Pasangan
{
    internal static IEnumerable<(VersiNomenklatur Lama, VersiNomenklatur Baru)> Semua { get; } =
        [.. from a in Contoh.Dimiliki from b in Contoh.Dimiliki where a.Value < b.Value select (a, b)];

    internal static IEnumerable<JenisDaerah> Daerah { get; } = [JenisDaerah.Provinsi, JenisDaerah.Kabupaten];

    internal static IEnumerable<KodeRekening> Kode(VersiNomenklatur versi, JenisDaerah daerah) =>
        Contoh.Milik(versi).Where(e => e.Lingkup!.Overlaps(daerah.Lingkup)).Select(static e => e.Kode);

    /// <summary>Every answer from one version to another.</summary>
    internal static IEnumerable<HasilPemetaan> Map(VersiNomenklatur dari, VersiNomenklatur ke, JenisDaerah daerah) =>
        Kode(dari, daerah).Select(k => Nomenklatur.Map(k, dari, ke, daerah));
}
