namespace Renstra.Domain.Perhitungan;

/// <summary>The options of the evaluation of a Renstra over its years (opsi evaluasi Renstra). They travel with the result.</summary>
public sealed record OpsiEvaluasiRenstra
{
    /// <summary>The defaults.</summary>
    public static OpsiEvaluasiRenstra Standar { get; } = new();

    /// <summary>The policy for what an indicator does not declare.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public Tafsir Tafsir { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = Tafsir.Standar;

    /// <summary>The options of accumulated figures and of the tingkat capaian.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public OpsiKumulatif Kumulatif { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OpsiKumulatif.Standar;
}
