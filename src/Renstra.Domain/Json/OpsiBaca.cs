namespace Renstra.Domain.Json;

/// <summary>Limits of reading (opsi baca). The defaults suit any plan; raise them knowingly.</summary>
public sealed record OpsiBaca
{
    /// <summary>The default limits.</summary>
    public static OpsiBaca Standar { get; } = new();

    /// <summary>The largest file in bytes; 64 MB (64 × 1024 × 1024) by default. At least 1.</summary>
    public int MaxBytes { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 64 * 1024 * 1024;

    /// <summary>How deep objects and arrays may nest; 64 by default. At least 1, at most 1000.</summary>
    public int MaxDepth { get; init => field = value is >= 1 and <= 1000 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 64;

    /// <summary>How many errors are kept; further ones are only counted. 100 by default, at least 1.</summary>
    public int MaxGalat { get; init => field = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 100;
}
