namespace Renstra.Domain.Perhitungan;

/// <summary>The target of the Renstra by rule, with where it comes from (target kaidah).</summary>
/// <param name="Nilai">The target, or why there is none.</param>
/// <param name="Asal">Where it comes from.</param>
public readonly record struct TargetKaidahE81(Terhitung<Target> Nilai, AsalTargetKaidah Asal);
