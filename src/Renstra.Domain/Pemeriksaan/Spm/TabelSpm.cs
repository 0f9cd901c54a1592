using Renstra.Domain.Perhitungan;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>A table of SPM with its rows recognised: that of the targets, or that of the achievement.</summary>
internal sealed record TabelSpm(bool IsTarget, Daftar<JenisSpm> Baris)
{
    /// <summary>The jenis pelayanan that some row is, or may be.</summary>
    internal HashSet<JenisPelayananSpm> Tercantum { get; } = [.. Baris.SelectMany(static b => b.Pengenalan.Kandidat)];

    internal static IEnumerable<TabelSpm> Of(KonteksPemeriksaan konteks)
    {
        if (konteks.Dokumen.Spm.Count > 0)
        {
            yield return new(true, konteks.Dokumen.Spm.Select(b => JenisSpm.Of(konteks, b, b.JenisPelayanan)).ToDaftar());
        }

        if (konteks.Dokumen.CapaianSpm is { Baris.Count: > 0 } capaian)
        {
            yield return new(false, capaian.Baris.Select(b => JenisSpm.Of(konteks, b, b.JenisPelayanan)).ToDaftar());
        }
    }
}
