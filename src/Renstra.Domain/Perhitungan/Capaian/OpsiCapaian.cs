namespace Renstra.Domain.Perhitungan;

/// <summary>The options of the tingkat capaian (opsi capaian), where regulation is silent or practice differs. They travel with the result.</summary>
public sealed record OpsiCapaian
{
    /// <summary>The defaults: (2T − R)/T where lower is better, the distance where a value is fixed, no cap.</summary>
    public static OpsiCapaian Standar { get; } = new();

    /// <summary>The formula where lower is better.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public RumusTurun Turun { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = RumusTurun.Selisih;

    /// <summary>The formula where a value is to stay fixed.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public RumusTetap Tetap { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = RumusTetap.Penyimpangan;

    /// <summary>The highest achievement that counts, such as 100, 110, 120 or 150 % by local choice; <see langword="null"/>, the default, for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 100 %.</exception>
    public Persen? Batas
    {
        get;
        init => field = value is { } cap && cap < Persen.Seratus ? throw new ArgumentOutOfRangeException(nameof(value), "A cap below 100 % would call a target missed that was reached.") : value;
    }
}
