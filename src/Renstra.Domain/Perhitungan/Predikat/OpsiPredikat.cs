namespace Renstra.Domain.Perhitungan;

/// <summary>The options of the grades of performance (opsi predikat). They travel with the result.</summary>
public sealed record OpsiPredikat
{
    /// <summary>The defaults: the scale of Permendagri 86/2017, the printed lower bounds.</summary>
    public static OpsiPredikat Standar { get; } = new();

    /// <summary>The scale.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public SkalaPredikat Skala { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SkalaPredikat.Permendagri86;

    /// <summary>What a value between two printed intervals is. Counts only where the scale has such gaps.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public KebijakanCelah Celah { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = KebijakanCelah.BatasBawah;
}
