namespace Renstra.Domain.Perhitungan;

/// <summary>The indicator of the plan that one of form E.81 repeats (padanan): what it declares holds where the form declares nothing.</summary>
/// <param name="Indikator">The indicator of the plan.</param>
/// <param name="Cara">By what it was found.</param>
/// <param name="IsPeriodeSama">
/// Whether the form is of the Renstra that the plan is; else the plan's yearly targets are those of another period, and do not count.
/// </param>
public sealed record PadananE81(Indikator Indikator, CaraPadanan Cara, bool IsPeriodeSama);
