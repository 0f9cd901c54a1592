namespace Renstra.Domain.Perhitungan;

/// <summary>
/// A Renstra over its years (evaluasi Renstra): for each indicator whose realisasi the document states, target, realisasi and achievement by
/// year, and what has accumulated in the period of the plan against its target by rule. The shape is custom; we have not read the official form.
/// </summary>
public sealed class EvaluasiRenstra
{
    private EvaluasiRenstra(DokumenRenstra dokumen, OpsiEvaluasiRenstra opsi)
    {
        (Dokumen, Opsi) = (dokumen, opsi);
        var acuan = PencariPadananE81.ById(dokumen);
        Baris = new[] { dokumen.CapaianIku, dokumen.CapaianIkk }
            .SelectMany(t => (t?.Baris ?? default).Select(b => new BarisEvaluasiRenstra(t!, b, acuan, dokumen.Identitas.Periode, opsi)))
            .ToDaftar();
    }

    /// <summary>The document.</summary>
    public DokumenRenstra Dokumen { get; }

    /// <summary>The options.</summary>
    public OpsiEvaluasiRenstra Opsi { get; }

    /// <summary>The indicators: those of IKU, then those of IKK.</summary>
    public Daftar<BarisEvaluasiRenstra> Baris { get; }

    /// <summary>Evaluates a Renstra.</summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="opsi">The options; <see cref="OpsiEvaluasiRenstra.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiRenstra Calculate(DokumenRenstra dokumen, OpsiEvaluasiRenstra? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        return new(dokumen, opsi ?? OpsiEvaluasiRenstra.Standar);
    }
}
