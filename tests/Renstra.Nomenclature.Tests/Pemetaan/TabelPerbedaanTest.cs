using Renstra.Domain;
using Xunit;

namespace Renstra.Nomenclature.Tests;

/// <summary>The table of docs/nomenclature.md that counts the difference of each pair of versions.</summary>
public sealed class TabelPerbedaanTest
{
    private static readonly JenisPemetaan[] Jenis = [.. JenisPemetaan.Semua.Where(static j => j != JenisPemetaan.TidakAdaDiAsal)];

    [Fact]
    public void Document_counts_every_difference()
    {
        var dokumen = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "nomenclature.md"));
        foreach (var (lama, baru) in Pasangan.Semua)
        {
            var beda = Nomenklatur.Diff(lama, baru);
            var baris = $"| `{lama.Name}` | `{baru.Name}` | {string.Join(" | ", Jenis.Select(beda.Count))} | {beda.TidakDibandingkan.Sum(static t => t.JumlahEntri)} |";
            Assert.Contains(baris, dokumen, StringComparison.Ordinal);
        }
    }
}
