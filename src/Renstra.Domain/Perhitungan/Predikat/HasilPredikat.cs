namespace Renstra.Domain.Perhitungan;

/// <summary>A grade with what it rests on (hasil predikat).</summary>
public sealed record HasilPredikat
{
    internal HasilPredikat(Persen nilai, Persen digolongkan, PredikatKinerja predikat, OpsiPredikat opsi) =>
        (Nilai, Digolongkan, Predikat, Opsi) = (nilai, digolongkan, predikat, opsi);

    /// <summary>The percentage as it was computed, unrounded.</summary>
    public Persen Nilai { get; }

    /// <summary>The percentage as it is printed, at two decimals, and as it was classified.</summary>
    public Persen Digolongkan { get; }

    /// <summary>The grade.</summary>
    public PredikatKinerja Predikat { get; }

    /// <summary>The options in force.</summary>
    public OpsiPredikat Opsi { get; }

    /// <summary>How the grade came about.</summary>
    /// <returns>The explanation.</returns>
    public Penjelasan Explain() => PredikatKinerja.Explain(Nilai, Opsi);
}
