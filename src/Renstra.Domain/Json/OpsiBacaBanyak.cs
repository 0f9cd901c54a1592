namespace Renstra.Domain.Json;

/// <summary>Limits of reading many documents, one a line (opsi baca banyak).</summary>
public sealed record OpsiBacaBanyak
{
    /// <summary>The default limits.</summary>
    public static OpsiBacaBanyak Standar { get; } = new();

    /// <summary>The limits of each document; <see cref="OpsiBaca.MaxBytes"/> is the longest line, without its end.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public OpsiBaca Dokumen { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OpsiBaca.Standar;
}
