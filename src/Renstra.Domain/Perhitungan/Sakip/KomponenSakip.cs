namespace Renstra.Domain.Perhitungan;

/// <summary>A component of a SAKIP evaluation with its weight (komponen SAKIP).</summary>
/// <param name="Nama">The component.</param>
/// <param name="Bobot">Its weight: the most points that it can bring to the score.</param>
public sealed record KomponenSakip(TeksDwibahasa Nama, decimal Bobot);
