using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <content>The cells that cannot be read.</content>
public sealed partial class KonteksPemeriksaan
{
    private List<SelTakTerbaca>? _takTerbaca;

    /// <summary>The cells that cannot be read, in the order of the file.</summary>
    internal IReadOnlyList<SelTakTerbaca> TakTerbaca => _takTerbaca ??= Unreadable();

    private List<SelTakTerbaca> Unreadable()
    {
        var pengunjung = new PengunjungTakTerbaca();
        Skema.Dokumen.Visit(pengunjung, Dokumen);
        return pengunjung.Sel;
    }
}
