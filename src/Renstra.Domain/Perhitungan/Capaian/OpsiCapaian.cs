namespace Renstra.Domain.Perhitungan;

/// <summary>The options of the tingkat capaian (opsi capaian), where regulation is silent or practice differs. They travel with the result.</summary>
public sealed record OpsiCapaian
{
    /// <summary>The defaults: (2T − R)/T where lower is better, the distance where a value is fixed, bounds by the formula, the known scales of grades without values, no cap.</summary>
    public static OpsiCapaian Standar { get; } = new();

    /// <summary>The formula where lower is better.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public RumusTurun Turun { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = RumusTurun.Selisih;

    /// <summary>The formula where a value is to stay fixed.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public RumusTetap Tetap { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = RumusTetap.Penyimpangan;

    /// <summary>How a realisasi is measured against a bound.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public CaraBatas CaraBatas { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CaraBatas.Rumus;

    /// <summary>
    /// The scales of grades and opinions, the first that has both words decides. Where both steps have a value the achievement is R ÷ T × 100
    /// of the values; without values, as by default, a grade reached or passed is 100 and one below it is not computable.
    /// </summary>
    public Daftar<SkalaUrutan> Skala { get; init; } = SkalaUrutan.Semua;

    /// <summary>The highest achievement that counts, such as 100, 110, 120 or 150 % by local choice; <see langword="null"/>, the default, for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 100 %.</exception>
    public Persen? Batas
    {
        get;
        init => field = value is { } cap && cap < Persen.Seratus ? throw new ArgumentOutOfRangeException(nameof(value), "A cap below 100 % would call a target missed that was reached.") : value;
    }
}
