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
}
