using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain.Perhitungan;

/// <summary>
/// Form E.81 whole, worked out (evaluasi E.81; Permendagri 86/2017): every column that follows from others on two bases, the averages at its
/// foot with their predikat, its total. Nothing that is stated is overwritten, and nothing depends on the layout or on today's date.
/// </summary>
public sealed partial class EvaluasiE81
{
    private readonly Dictionary<object, object> _hasil = new(ReferenceEqualityComparer.Instance);

    private EvaluasiE81(FormulirE81 formulir, KonteksE81 konteks)
    {
        (Formulir, Opsi) = (formulir, konteks.Opsi);
        Baris = formulir.Baris.Select(b => new HasilBarisE81(b, 0, konteks)).ToDaftar();
        Jumlah = formulir.Jumlah is { } jumlah ? new(jumlah, 0, konteks) : null;
        DariBaris = new(Baris, konteks.Opsi);
        foreach (var baris in GetBaris())
        {
            _hasil[baris.Baris] = baris;
            foreach (var indikator in baris.Indikator)
            {
                _hasil[indikator.Indikator] = indikator;
            }
        }

        RataRata = GetRataRata(konteks.Opsi.Dasar);
    }

    /// <summary>The form.</summary>
    public FormulirE81 Formulir { get; }

    /// <summary>The options.</summary>
    public OpsiE81 Opsi { get; }

    /// <summary>The rows as a tree, in the order of the form.</summary>
    public Daftar<HasilBarisE81> Baris { get; }

    /// <summary>The total that the form states, worked out as a row; <see langword="null"/> if it states none.</summary>
    public HasilBarisE81? Jumlah { get; }

    /// <summary>The total that follows from the top rows.</summary>
    public RincianE81 DariBaris { get; }

    /// <summary>The averages at the foot with their predikat, on the basis of the options.</summary>
    public RataRataE81 RataRata { get; }

    /// <summary>Evaluates a form.</summary>
    /// <param name="formulir">The form.</param>
    /// <param name="opsi">The options; <see cref="OpsiE81.Standar"/> if <see langword="null"/>.</param>
    /// <param name="rencana">
    /// Finds the indicator of the plan that one of the form repeats, for its declarations and yearly targets of the same period; <see langword="null"/> where
    /// nothing is known of it.
    /// </param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiE81 Calculate(FormulirE81 formulir, OpsiE81? opsi = null, Func<IndikatorE81, Indikator?>? rencana = null)
    {
        ArgumentNullException.ThrowIfNull(formulir);
        return Of(formulir, opsi, rencana is null ? null : i => rencana(i) is { } indikator ? new(indikator, CaraPadanan.Diberikan, true) : null);
    }

    /// <summary>
    /// Evaluates a form of a document. What its indicators do not declare themselves is taken from those of the plan that they repeat: by id,
    /// else by the code or the name of the row together with the name of the indicator. The plan's yearly targets count only where the form is
    /// of the same Renstra. <see cref="HasilKinerjaE81.Padanan"/> says what was found, and by what.
    /// </summary>
    /// <param name="dokumen">The document.</param>
    /// <param name="formulir">The form, as a rule one of <see cref="DokumenRenstra.Evaluasi"/>.</param>
    /// <param name="opsi">The options; <see cref="OpsiE81.Standar"/> if <see langword="null"/>.</param>
    /// <returns>The evaluation.</returns>
    /// <exception cref="OverflowException">A figure is out of range.</exception>
    public static EvaluasiE81 Calculate(DokumenRenstra dokumen, FormulirE81 formulir, OpsiE81? opsi = null)
    {
        ArgumentNullException.ThrowIfNull(dokumen);
        ArgumentNullException.ThrowIfNull(formulir);
        return Of(formulir, opsi, new PencariPadananE81(dokumen, formulir).Find);
    }

    /// <summary>Every row in the order of the form, a row before those below it, without the total.</summary>
    /// <returns>The rows.</returns>
    public IEnumerable<HasilBarisE81> GetBaris() => Walk(Baris);

    /// <summary>Finds the result of a row.</summary>
    /// <param name="baris">A row of the form.</param>
    /// <param name="hasil">Its result, or <see langword="null"/>.</param>
    /// <returns>Whether the row is one of this form, told by reference.</returns>
    public bool TryGet(BarisE81 baris, [NotNullWhen(true)] out HasilBarisE81? hasil)
    {
        ArgumentNullException.ThrowIfNull(baris);
        hasil = _hasil.GetValueOrDefault(baris) as HasilBarisE81;
        return hasil is not null;
    }

    /// <summary>Finds the result of an indicator.</summary>
    /// <param name="indikator">An indicator of the form.</param>
    /// <param name="hasil">Its result, or <see langword="null"/>.</param>
    /// <returns>Whether the indicator is one of this form, told by reference.</returns>
    public bool TryGet(IndikatorE81 indikator, [NotNullWhen(true)] out HasilIndikatorE81? hasil)
    {
        ArgumentNullException.ThrowIfNull(indikator);
        hasil = _hasil.GetValueOrDefault(indikator) as HasilIndikatorE81;
        return hasil is not null;
    }

    private static EvaluasiE81 Of(FormulirE81 formulir, OpsiE81? opsi, Func<IndikatorE81, PadananE81?>? padanan) =>
        new(formulir, new(formulir.Tahun, formulir.AwalRenstra, formulir.AkhirRenstra, opsi ?? OpsiE81.Standar, padanan));

    private static IEnumerable<HasilBarisE81> Walk(Daftar<HasilBarisE81> baris)
    {
        foreach (var b in baris.ToArray())
        {
            yield return b;
            foreach (var below in Walk(b.Rincian))
            {
                yield return below;
            }
        }
    }
}
