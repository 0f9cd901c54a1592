namespace Renstra.Domain.Perhitungan;

/// <summary>The weights of penerima and mutu in the index (bobot SPM), in per cent; together 100.</summary>
public sealed record BobotSpm
{
    /// <summary>Weights.</summary>
    /// <param name="penerima">The weight of the achievement of penerima, 0–100.</param>
    /// <param name="mutu">The weight of the achievement of mutu, 0–100.</param>
    /// <exception cref="ArgumentException">One is negative, or they do not add up to 100.</exception>
    public BobotSpm(decimal penerima, decimal mutu)
    {
        if (penerima < 0 || mutu < 0 || penerima + mutu != 100)
        {
            throw new ArgumentException("The weights must not be negative and must add up to 100.");
        }

        Penerima = AngkaPolos.Normalize(penerima);
        Mutu = AngkaPolos.Normalize(mutu);
    }

    /// <summary>80 and 20, as applications in use have them.</summary>
    public static BobotSpm Standar { get; } = new(80, 20);

    /// <summary>The weight of the achievement of penerima.</summary>
    public decimal Penerima { get; }

    /// <summary>The weight of the achievement of mutu.</summary>
    public decimal Mutu { get; }
}
