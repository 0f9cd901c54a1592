namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The SAKIP scores and grades that a document holds as targets and realisasi (evaluasi SAKIP): indicators whose name speaks of SAKIP, in the
/// tables of IKU and IKK and in those of their achievements.
/// </summary>
public sealed class EvaluasiSakip
{
    private EvaluasiSakip(DokumenRenstra dokumen)
    {
        Dokumen = dokumen;
        Baris =
        [
            .. new[] { dokumen.CapaianIku, dokumen.CapaianIkk }.SelectMany(static t => t?.Baris ?? default).SelectMany(Replaced).Where(static b => IsSakip(b.Nama)).Select(static b => new BarisSakip(b, b.Nama, b.Target, b.Realisasi)),
            .. dokumen.Iku.Concat(dokumen.Ikk).Select(static b => b.Indikator).Where(static i => IsSakip(i.Nama)).Select(static i => new BarisSakip(i, i.Nama, i.Target, default)),
        ];
    }

    /// <summary>The document.</summary>
    public DokumenRenstra Dokumen { get; }

    /// <summary>The indicators, those with a realisasi first; none where the document holds no SAKIP.</summary>
    public Daftar<BarisSakip> Baris { get; }

    /// <summary>Evaluates a document.</summary>
    /// <param name="dokumen">The document.</param>
    /// <returns>The evaluation.</returns>
    public static EvaluasiSakip Calculate(DokumenRenstra dokumen)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        return new(dokumen);
    }

    private static IEnumerable<BarisCapaian> Replaced(BarisCapaian baris)
    {
        for (var b = baris; b is not null; b = b.DigantiOleh)
        {
            yield return b;
        }
    }

    // The word itself: "SAKIP", or the older "AKIP"; or what both are short for.
    private static bool IsSakip(string nama)
    {
        if (nama.Contains("akuntabilitas kinerja instansi pemerintah", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var word in nama.Split([' ', '(', ')', '/', ',', '.', '-', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Equals("SAKIP", StringComparison.OrdinalIgnoreCase) || word.Equals("AKIP", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
