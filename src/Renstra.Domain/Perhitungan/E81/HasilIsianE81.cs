namespace Renstra.Domain.Perhitungan;

/// <summary>
/// The columns of one row of form E.81, of money or of performance, with those that follow from others worked out (hasil isian). In this
/// general form a figure is a <see cref="Target"/>: rupiah and percentage points are numbers.
/// </summary>
public abstract class HasilIsianE81
{
    private protected HasilIsianE81()
    {
    }

    /// <summary>Whether the columns are of money (Rp); else they are of performance (K).</summary>
    public abstract bool IsAnggaran { get; }

    /// <summary>What the form states in a column.</summary>
    /// <param name="kolom">The column.</param>
    /// <returns>The cell; blank for a column that no layout prints.</returns>
    public abstract Tercantum<Target> GetTercantum(KolomE81 kolom);

    /// <summary>What is computed for a column.</summary>
    /// <param name="kolom">The column.</param>
    /// <param name="dasar">From what.</param>
    /// <returns>The figure, or why there is none; of a column that is not worked out from others, what is stated.</returns>
    public abstract Terhitung<Target> GetTerhitung(KolomE81 kolom, DasarHitung dasar);

    /// <summary>Explains what is computed for a column.</summary>
    /// <param name="kolom">A column that is worked out from others.</param>
    /// <param name="dasar">From what.</param>
    /// <returns>The explanation.</returns>
    /// <exception cref="ArgumentException">The column is stated, not worked out.</exception>
    public abstract Penjelasan Explain(KolomE81 kolom, DasarHitung dasar);

    /// <summary>Where a column stands in the document.</summary>
    /// <param name="kolom">The column.</param>
    /// <returns>The place.</returns>
    public abstract TempatMasukan GetTempat(KolomE81 kolom);
}
