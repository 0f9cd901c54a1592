using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Renstra.Domain.Pemeriksaan;

/// <summary>The catalogue of the library's rules (katalog aturan), in the order of their ids within their groups.</summary>
public static partial class KatalogAturan
{
    /// <summary>All rules: codes, names, money, targets, cascade, evaluation, SPM, document.</summary>
    public static ImmutableArray<Aturan> Semua { get; } = [.. Kode, .. Nama, .. Pagu, .. Target, .. Kaskade, .. Evaluasi, .. Spm, .. Dokumen];

    /// <summary>Finds a rule by its id or its name, in capital or small letters.</summary>
    /// <param name="sebutan">The id, such as <c>PAGU001</c>, or the name, such as <c>pagu-induk-tidak-sama</c>.</param>
    /// <param name="aturan">The rule.</param>
    /// <returns>Whether there is such a rule.</returns>
    public static bool TryGet(string? sebutan, [NotNullWhen(true)] out Aturan? aturan)
    {
        aturan = sebutan is null ? null : Semua.FirstOrDefault(a => OpsiPemeriksaan.IsCalled(a, sebutan));
        return aturan is not null;
    }

    /// <summary>Whether a word names rules as <see cref="OpsiPemeriksaan.Pilih"/> and <see cref="OpsiPemeriksaan.Abaikan"/> do: an id, a name, or a group.</summary>
    /// <param name="sebutan">The word, in capital or small letters.</param>
    /// <param name="tambahan">An application's own rules, beside those of the catalogue.</param>
    /// <returns>Whether it names at least one.</returns>
    public static bool IsKnown(string? sebutan, Daftar<Aturan> tambahan = default) =>
        sebutan is not null && Semua.Concat(tambahan).Any(a => OpsiPemeriksaan.IsCalled(a, sebutan) || string.Equals(a.Kelompok, sebutan, StringComparison.OrdinalIgnoreCase));

    /// <summary>The nearest id, name or group to a word that is none: "did you mean".</summary>
    /// <param name="sebutan">The word.</param>
    /// <param name="tambahan">An application's own rules, beside those of the catalogue.</param>
    /// <returns>The nearest; <see langword="null"/> if nothing is near.</returns>
    public static string? Suggest(string? sebutan, Daftar<Aturan> tambahan = default) =>
        sebutan is null ? null : Json.Saran.Nearest(sebutan, Semua.Concat(tambahan).SelectMany(static a => new[] { a.Kelompok, a.Id, a.Nama }));
}
