namespace Renstra.Domain.Perhitungan;

/// <summary>The averages of the columns of percentages (rerata kolom), of money or of performance.</summary>
/// <param name="CapaianRenja">Of the achievement of the Renja.</param>
/// <param name="CapaianRenstra">Of the achievement of the Renstra by the stated target.</param>
/// <param name="CapaianRenstraKaidah">Of the achievement of the Renstra by rule.</param>
public sealed record RerataKolomE81(RerataE81 CapaianRenja, RerataE81 CapaianRenstra, RerataE81 CapaianRenstraKaidah)
{
    /// <summary>The average of a column.</summary>
    /// <param name="kolom">The column.</param>
    /// <returns>The average.</returns>
    /// <exception cref="ArgumentException">The column is no percentage.</exception>
    public RerataE81 Get(KolomE81 kolom) =>
        kolom == KolomE81.CapaianRenja ? CapaianRenja
        : kolom == KolomE81.CapaianRenstra ? CapaianRenstra
        : kolom == KolomE81.CapaianRenstraKaidah ? CapaianRenstraKaidah
        : throw new ArgumentException("The column is no percentage.", nameof(kolom));

    internal static RerataKolomE81 Of(Func<KolomE81, RerataE81> make) => new(make(KolomE81.CapaianRenja), make(KolomE81.CapaianRenstra), make(KolomE81.CapaianRenstraKaidah));
}
