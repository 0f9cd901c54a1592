namespace Renstra.Domain.Perhitungan;

/// <summary>The target of a period (target periode): as stated, and by rule. Neither overwrites the other.</summary>
/// <param name="Tercantum">What the document states; blank if it states none.</param>
/// <param name="Aturan">What follows from the yearly targets, or why nothing does.</param>
public readonly record struct TargetPeriode(Tercantum<Target> Tercantum, Terhitung<Target> Aturan)
{
    /// <summary>Whether both are there and differ, such as 300 per cent stated for three years of 100.</summary>
    public bool IsBerbeda => Tercantum.TryGetValue(out var tercantum) && Aturan.TryGetValue(out var aturan) && tercantum != aturan;
}
