using Renstra.Domain.Json;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>An error of a configuration (galat konfigurasi): where it is, what was found, what was expected.</summary>
/// <param name="Letak">Where it is.</param>
/// <param name="Ditemukan">What was found, as it stands in the file; empty where something is missing.</param>
/// <param name="Pesan">What is wrong, and what was expected.</param>
public sealed record GalatKonfigurasi(LetakJson Letak, string Ditemukan, TeksDwibahasa Pesan)
{
    /// <summary>The nearest name that is known; <see langword="null"/> if nothing is near.</summary>
    public string? Saran { get; init; }

    /// <summary>The error in one or two sentences, without its place.</summary>
    /// <param name="bahasa">The language.</param>
    /// <returns>The message.</returns>
    public string Describe(Bahasa bahasa = Bahasa.Indonesia) => Saran is null
        ? Pesan.Sebut(bahasa)
        : $"{Pesan.Sebut(bahasa)} {(bahasa == Bahasa.Indonesia ? "Apakah maksudnya" : "Did you mean")} {Saran}?";

    /// <summary>The error with its place: <c>renstra.config.json(3,12): $.aturan.PAGU001: …</c>.</summary>
    /// <param name="berkas">The name of the file.</param>
    /// <param name="bahasa">The language.</param>
    /// <returns>One line.</returns>
    public string Render(string berkas, Bahasa bahasa = Bahasa.Indonesia) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{berkas}({Letak.Baris},{Letak.Kolom}): {Letak.Jalur}: {Describe(bahasa)}");
}
