namespace Renstra.Domain.Perhitungan;

/// <summary>An indicator of form E.81, worked out (hasil indikator).</summary>
public sealed class HasilIndikatorE81
{
    internal HasilIndikatorE81(IndikatorE81 indikator, KonteksE81 konteks)
    {
        Indikator = indikator;
        Kinerja = indikator.Kinerja is { } kinerja ? new(indikator, kinerja, konteks) : null;
        Anggaran = indikator.Anggaran is { } anggaran ? new(indikator, indikator.Sumber, anggaran, konteks) : null;
    }

    /// <summary>The indicator.</summary>
    public IndikatorE81 Indikator { get; }

    /// <summary>Its columns of performance (K); <see langword="null"/> where it states none.</summary>
    public HasilKinerjaE81? Kinerja { get; }

    /// <summary>Money printed beside the indicator itself, besides that of its row; <see langword="null"/> where there is none.</summary>
    public HasilAnggaranE81? Anggaran { get; }
}
