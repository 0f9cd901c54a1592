namespace Renstra.Domain.Perhitungan;

/// <summary>The options of a scenario (opsi skenario). They travel with the result.</summary>
public sealed record OpsiSkenario
{
    /// <summary>The defaults: in proportion, to whole rupiah.</summary>
    public static OpsiSkenario Standar { get; } = new();

    /// <summary>How what is not fixed is changed.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CaraPenyesuaian Cara { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CaraPenyesuaian.Sebanding;

    /// <summary>
    /// The multiple of whole rupiah that scaled amounts come in, such as 1 or 1000. What does not divide so goes to one node, which the scenario names.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1–1.000.000.000.</exception>
    public long Kelipatan
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000);
            field = value;
        }
    } = 1;
}
