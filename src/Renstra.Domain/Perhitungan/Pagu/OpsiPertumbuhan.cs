namespace Renstra.Domain.Perhitungan;

/// <summary>The options of growth (opsi pertumbuhan). They travel with the result.</summary>
public sealed record OpsiPertumbuhan
{
    /// <summary>The most decimals of a percentage point that compound growth is given to.</summary>
    public const int MaxDesimal = 20;

    /// <summary>The defaults: the mean of the yearly growths; compound growth, where asked for, to twelve decimals.</summary>
    public static OpsiPertumbuhan Standar { get; } = new();

    /// <summary>How several years become one figure.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CaraPertumbuhan Cara { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CaraPertumbuhan.RataRataTahunan;

    /// <summary>To how many decimals of a percentage point compound growth is given, 0–20, rounded half away from zero. Only a root needs it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 0–20.</exception>
    public int Desimal
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxDesimal);
            field = value;
        }
    } = 12;
}
