namespace Renstra.Domain.Perhitungan;

/// <summary>The options of budget and realisasi (opsi anggaran). They travel with the result.</summary>
public sealed record OpsiAnggaran
{
    /// <summary>The defaults: ratios in per cent, the mean of the yearly growths.</summary>
    public static OpsiAnggaran Standar { get; } = new();

    /// <summary>In what form a ratio is shown.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public BentukRasio Bentuk { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = BentukRasio.Persen;

    /// <summary>How growth is measured.</summary>
    /// <exception cref="ArgumentNullException">It is <see langword="null"/>.</exception>
    public OpsiPertumbuhan Pertumbuhan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = OpsiPertumbuhan.Standar;
}
