namespace Renstra.Domain.Perhitungan;

/// <summary>The columns of form E.81 that are worked out, on one basis (kolom hitung). Each is a value or the reason why there is none.</summary>
/// <typeparam name="T"><see cref="Rupiah"/> for money, <see cref="Target"/> for performance.</typeparam>
/// <param name="RealisasiRenja">The realisasi of the Renja.</param>
/// <param name="CapaianRenja">The achievement of the Renja.</param>
/// <param name="RealisasiRenstra">The realisasi of the Renstra up to this year.</param>
/// <param name="CapaianRenstra">The achievement of the Renstra by the stated target.</param>
/// <param name="CapaianRenstraKaidah">The achievement of the Renstra by the target that the rule gives; for money the same.</param>
public readonly record struct KolomHitungE81<T>(
    Terhitung<T> RealisasiRenja,
    Terhitung<Persen> CapaianRenja,
    Terhitung<T> RealisasiRenstra,
    Terhitung<Persen> CapaianRenstra,
    Terhitung<Persen> CapaianRenstraKaidah)
    where T : notnull
{
    /// <summary>A percentage by its column.</summary>
    /// <param name="kolom">The column.</param>
    /// <returns>The percentage.</returns>
    /// <exception cref="ArgumentException">The column is no percentage.</exception>
    public Terhitung<Persen> GetCapaian(KolomE81 kolom) =>
        kolom == KolomE81.CapaianRenja ? CapaianRenja
        : kolom == KolomE81.CapaianRenstra ? CapaianRenstra
        : kolom == KolomE81.CapaianRenstraKaidah ? CapaianRenstraKaidah
        : throw new ArgumentException("The column is no percentage.", nameof(kolom));
}
