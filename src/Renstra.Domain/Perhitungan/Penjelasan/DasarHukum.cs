namespace Renstra.Domain.Perhitungan;

/// <summary>What a formula or threshold rests on (dasar hukum), and how sure that is. Practice is never given out as law.</summary>
/// <param name="Sebutan">The regulation with its article or form, or the practice.</param>
/// <param name="Keyakinan">How sure it is.</param>
public sealed record DasarHukum(TeksDwibahasa Sebutan, Keyakinan Keyakinan);
