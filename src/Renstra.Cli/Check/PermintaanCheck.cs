using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>What <c>check</c> is asked for.</summary>
internal sealed record PermintaanCheck(IReadOnlyList<string> Berkas)
{
    internal string Format { get; init; } = "text";

    internal bool IsNdjson { get; init; }

    internal AmbangGagal? GagalPada { get; init; }

    internal Daftar<string> Pilih { get; init; }

    internal Daftar<string> Abaikan { get; init; }

    /// <summary>The name of a version, <c>tahun</c> or <c>tanpa</c>.</summary>
    internal string? Nomenklatur { get; init; }

    internal string? Konfigurasi { get; init; }

    internal bool IsTanpaKonfigurasi { get; init; }

    internal string? Baseline { get; init; }

    internal bool IsBaselineDitulis { get; init; }

    internal string? KertasKerja { get; init; }

    internal string? KertasKerjaMasuk { get; init; }

    internal int Jobs { get; init; } = Environment.ProcessorCount;
}
