namespace Renstra.Domain.Perhitungan;

/// <summary>An option in force in a calculation (pilihan): regulation is silent there, or practice differs.</summary>
/// <param name="Hal">The option's name, as the command takes it.</param>
/// <param name="Diambil">The name of what was taken.</param>
/// <param name="Sebutan">What was taken, in words.</param>
/// <param name="IsBawaan">Whether that is the default.</param>
public sealed record PilihanHitung(string Hal, string Diambil, TeksDwibahasa Sebutan, bool IsBawaan);
