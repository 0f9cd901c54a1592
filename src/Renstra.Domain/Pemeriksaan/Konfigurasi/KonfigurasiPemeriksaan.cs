namespace Renstra.Domain.Pemeriksaan;

/// <summary>
/// What a configuration of the check says (konfigurasi): which rules run and how, against which nomenclature, and what fails. As a file it is
/// one JSON object; every member may be left out.
/// </summary>
public sealed record KonfigurasiPemeriksaan
{
    /// <summary>The word for the nomenclature of the plan's years.</summary>
    public const string NomenklaturMenurutTahun = "tahun";

    /// <summary>The word for no nomenclature at all.</summary>
    public const string TanpaNomenklatur = "tanpa";

    /// <summary>Says nothing.</summary>
    public static KonfigurasiPemeriksaan Kosong { get; } = new();

    /// <summary>The rules, their gravity and thresholds.</summary>
    public OpsiPemeriksaan Opsi { get; init; } = OpsiPemeriksaan.Standar;

    /// <summary>The name of a <see cref="VersiNomenklatur"/>, <see cref="NomenklaturMenurutTahun"/> or <see cref="TanpaNomenklatur"/>; <see langword="null"/> if it is not said.</summary>
    public string? Nomenklatur { get; init; }

    /// <summary>What fails; <see langword="null"/> if it is not said.</summary>
    public AmbangGagal? GagalPada { get; init; }

    /// <summary>Reads a configuration; never throws for what the file says.</summary>
    /// <param name="utf8">The file, in UTF-8.</param>
    /// <param name="tambahan">An application's own rules, which the file may name beside those of the catalogue.</param>
    /// <returns>The configuration, or every error with its place.</returns>
    public static HasilKonfigurasi Read(ReadOnlyMemory<byte> utf8, Daftar<Aturan> tambahan = default) => PembacaKonfigurasi.Read(utf8.Span, tambahan);
}
