namespace Renstra.Domain.Perhitungan;

/// <summary>The options of accumulated figures (opsi kumulatif), where regulation is silent or practice differs. They travel with the result.</summary>
public sealed record OpsiKumulatif
{
    /// <summary>The defaults.</summary>
    public static OpsiKumulatif Standar { get; } = new();

    /// <summary>A missing period in a sum: the sum of the others would be another figure, so by default there is none.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanPeriodeHilang HilangPadaJumlah { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanPeriodeHilang.TidakDihitung;

    /// <summary>A missing period in an end position, a mean or a maximum: they are of the known figures, so by default it is left out and said so. One that is printed but cannot be read is not missing: there is no result, unless it lies before an end position.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanPeriodeHilang HilangPadaLain { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanPeriodeHilang.Lewati;

    /// <summary>A dash in a sum. In an end position, a mean or a maximum a dash is always a missing period.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanStrip Strip { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanStrip.TidakMenambah;

    /// <summary>What decides between increments and positions where nothing is declared.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanEntri Entri { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanEntri.AngkaMenentukan;

    /// <summary>What is expected by a year of the period.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public JalurHarapan Harapan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = JalurHarapan.TargetTahunan;

    /// <summary>The options of the tingkat capaian that rests on the accumulated figures.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public OpsiCapaian Capaian { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OpsiCapaian.Standar;
}
