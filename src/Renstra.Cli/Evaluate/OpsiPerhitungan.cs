using Renstra.Domain.Perhitungan;

namespace Renstra.Cli;

/// <summary>The options of all calculations that the command line can choose, group by group.</summary>
internal sealed record OpsiPerhitungan
{
    internal static OpsiPerhitungan Standar { get; } = new();

    internal OpsiE81 E81 { get; init; } = OpsiE81.Standar;

    internal OpsiSpm Spm { get; init; } = OpsiSpm.Standar;

    internal OpsiAnggaran Anggaran { get; init; } = OpsiAnggaran.Standar;
}
