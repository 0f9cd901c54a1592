using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <content>The cells that cannot be read.</content>
public sealed partial class KonteksPemeriksaan
{
    private PengunjungTakTerbaca? _pengunjung;

    /// <summary>The cells that cannot be read, in the order of the file.</summary>
    internal IReadOnlyList<SelTakTerbaca> TakTerbaca => Visited().Sel;

    /// <summary>The texts that are placeholders of a skeleton, in the order of the file.</summary>
    internal IReadOnlyList<SelTakTerbaca> Pengisi => Visited().Pengisi;

    private PengunjungTakTerbaca Visited()
    {
        if (_pengunjung is null)
        {
            _pengunjung = new();
            Skema.Dokumen.Visit(_pengunjung, Dokumen);
        }

        return _pengunjung;
    }
}
