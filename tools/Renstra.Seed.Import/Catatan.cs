using System.Text;

namespace Renstra.Seed.Import;

/// <summary>Writes the judgements into the notes, between two marks.</summary>
internal static class Catatan
{
    private const string Awal = "<!-- judgements: begin -->\n", Akhir = "<!-- judgements: end -->";

    internal static string Replace(string notes)
    {
        var from = notes.IndexOf(Awal, StringComparison.Ordinal);
        var to = notes.IndexOf(Akhir, StringComparison.Ordinal);
        return from >= 0 && to > from
            ? notes[..(from + Awal.Length)] + Table() + notes[to..]
            : throw new InvalidOperationException("The notes lack the marks between which the judgements go.");
    }

    private static string Table()
    {
        var text = new StringBuilder("| Table | Lines | Judgement | What is done, and why |\n|---|---|---|---|\n");
        foreach (var p in DaftarPutusan.Semua)
        {
            var lines = p.Jenis == JenisPutusan.TabKurang ? $"{p.Baris[0]}-{p.Baris[^1]}" : string.Join(", ", p.Baris);
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {p.Tabel} | {lines} | {p.Jenis} | {p.Alasan} |\n");
        }

        return text.ToString();
    }
}
