namespace Renstra.Domain.Perhitungan;

/// <summary>The options of shares (opsi bagian). They travel with the result.</summary>
public sealed record OpsiBagian
{
    /// <summary>The defaults: exact shares.</summary>
    public static OpsiBagian Standar { get; } = new();

    /// <summary>Exact, or rounded so that they add up to 100.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CaraBagian Cara { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CaraBagian.Persis;

    /// <summary>To how many decimals <see cref="CaraBagian.SisaTerbesar"/> rounds, 0–10; the documents print two.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 0–10.</exception>
    public int Desimal
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, BagianBulat.MaxDesimal);
            field = value;
        }
    } = 2;
}
