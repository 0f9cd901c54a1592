using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Findings in words, the same in every form.</summary>
internal static class KataTemuan
{
    /// <summary>Tabel 4.3 baris 1728, 1.06.04 PROGRAM …, 2027.</summary>
    internal static string Place(Temuan temuan, Bahasa bahasa) =>
        string.Join(", ", new[] { Source(temuan.Tempat, bahasa), temuan.Tempat.Nama, temuan.Tahun?.ToString() ?? "" }.Where(static t => t.Length > 0)) is { Length: > 0 } place ? place : temuan.Tempat.Jalur;

    internal static string Source(TempatTemuan tempat, Bahasa bahasa) => tempat.Sumber is not { } s ? "" : string.Join(" ", new[]
    {
        s.Tabel is { } tabel ? bahasa == Bahasa.Indonesia ? $"Tabel {tabel}" : $"Table {tabel}" : "",
        s.Baris is { } baris ? string.Create(CultureInfo.InvariantCulture, $"{(bahasa == Bahasa.Indonesia ? "baris sumber" : "source line")} {baris}") : "",
    }.Where(static t => t.Length > 0));

    internal static string Values(Temuan temuan, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        return string.Join("; ", new[]
        {
            temuan.Tercantum is { } a ? $"{(id ? "tercantum" : "stated")} {a.Sebut(bahasa)}" : "",
            temuan.Terhitung is { } b ? $"{(id ? "terhitung" : "computed")} {b.Sebut(bahasa)}" : "",
            temuan.Selisih is { } c ? $"{(id ? "selisih" : "difference")} {c.Sebut(bahasa)}" : "",
        }.Where(static t => t.Length > 0));
    }
}
