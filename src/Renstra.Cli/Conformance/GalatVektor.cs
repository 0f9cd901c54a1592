using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What is wrong with a file of cases or with the input of one, in both languages.</summary>
internal sealed class GalatVektor(TeksDwibahasa pesan) : Exception(pesan.Inggris)
{
    internal TeksDwibahasa Pesan { get; } = pesan;
}
