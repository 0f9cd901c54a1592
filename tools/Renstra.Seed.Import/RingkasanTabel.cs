using System.Globalization;
using System.Text;
using System.Text.Json;
using Renstra.Domain.Json;

namespace Renstra.Seed.Import;

/// <summary>What was kept of each numbered table, counted from the document that was made: lines, rows, figures, unreadable cells, judgements.</summary>
internal static class RingkasanTabel
{
    private const string Awal = "<!-- tables: begin -->\n", Akhir = "<!-- tables: end -->";

    internal static string Replace(string page, DokumenRenstra dokumen)
    {
        var from = page.IndexOf(Awal, StringComparison.Ordinal);
        var to = page.IndexOf(Akhir, StringComparison.Ordinal);
        return from >= 0 && to > from
            ? page[..(from + Awal.Length)] + Table(dokumen) + page[to..]
            : throw new InvalidOperationException("The page lacks the marks between which the table goes.");
    }

    private static string Table(DokumenRenstra dokumen)
    {
        using var json = JsonDocument.Parse(RenstraJson.WriteUtf8(dokumen), new JsonDocumentOptions { MaxDepth = 1000 });
        var lines = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        Lines(json.RootElement, "", lines);
        var cells = RenstraJson.GetSel(dokumen).ToLookup(s => Key(s.Sumber?.Tabel, s.Jalur));
        var titles = dokumen.Kerangka!.Tabel;
        var text = new StringBuilder("| Table | Title | Source lines | Rows | Figures | Words | Codes | Dashes | Unreadable | Judgements |\n|---|---|---|---|---|---|---|---|---|---|\n");
        for (var i = 0; i < titles.Count; i++)
        {
            var title = titles[i];
            var key = KeyOf(titles, i);
            var rows = lines.GetValueOrDefault(key) ?? [];
            rows.Remove(title.Sumber!.Baris!.Value);
            var counted = Count([.. cells[key]]);
            var judgements = DaftarPutusan.Semua.Count(p => Belongs(p, title, titles, i));
            var span = rows.Count == 0 ? $"{title.Sumber.Baris}" : string.Create(CultureInfo.InvariantCulture, $"{Math.Min(title.Sumber.Baris.Value, rows.Min)}-{rows.Max}");
            text.Append(CultureInfo.InvariantCulture, $"| {title.Nomor ?? "(none)"} | {title.Judul} | {span} | {rows.Count} | {counted[0]} | {counted[1]} | {counted[2]} | {counted[3]} | {Unreadable([.. cells[key]])} | {judgements} |\n");
        }

        return text.ToString();
    }

    // Figures, words (grades), codes, dashes.
    private static int[] Count(SelDokumen[] cells)
    {
        var read = cells.Where(static c => c.Keadaan == KeadaanTercantum.Terbaca).ToArray();
        var codes = read.Count(static c => c.Anggota.StartsWith("kode", StringComparison.Ordinal));
        var words = read.Count(static c => !c.Anggota.StartsWith("kode", StringComparison.Ordinal) && char.IsLetter(c.Teks[0]));
        return [read.Length - codes - words, words, codes, cells.Count(static c => c.Keadaan == KeadaanTercantum.Strip)];
    }

    private static string Unreadable(SelDokumen[] cells)
    {
        var groups = cells.Where(static c => c.Keadaan == KeadaanTercantum.TidakTerbaca)
            .GroupBy(static c => $"{c.Sebab!.Name}, {(c.Asal == AsalKesalahan.Dokumen ? "document" : c.Asal == AsalKesalahan.Transkripsi ? "transcription" : "not checked")}")
            .Select(static g => $"{g.Count()} ({g.Key})");
        var joined = string.Join("; ", groups);
        return joined.Length == 0 ? "0" : joined;
    }

    // Two tables are numbered 2.4: assets among the resources, and those in need of service.
    private static string Key(string? tabel, string jalur) => tabel is null ? "" : tabel == "2.4" ? (jalur.StartsWith("$.sumberDaya", StringComparison.Ordinal) ? "2.4a" : "2.4b") : tabel;

    private static string KeyOf(Daftar<JudulTabel> titles, int index)
    {
        var nomor = titles[index].Nomor ?? "2.7";
        return nomor != "2.4" ? nomor : titles.Take(index).Any(static t => t.Nomor == "2.4") ? "2.4b" : "2.4a";
    }

    private static bool Belongs(Putusan putusan, JudulTabel title, Daftar<JudulTabel> titles, int index)
    {
        if (putusan.Tabel != (title.Nomor ?? "2.7"))
        {
            return false;
        }

        var next = index + 1 < titles.Count ? titles[index + 1].Sumber!.Baris!.Value : int.MaxValue;
        return putusan.Tabel != "2.4" || (putusan.Baris[0] >= title.Sumber!.Baris!.Value && putusan.Baris[0] < next);
    }

    private static void Lines(JsonElement element, string path, Dictionary<string, SortedSet<int>> lines)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var name in (string[])["sumber", "sumberJumlah"])
            {
                if (path.Length > 0 && element.TryGetProperty(name, out var sumber) && sumber.TryGetProperty("tabel", out var tabel) && sumber.TryGetProperty("baris", out var baris))
                {
                    var key = Key(tabel.GetString(), path);
                    (lines.TryGetValue(key, out var set) ? set : lines[key] = []).Add(baris.GetInt32());
                }
            }

            foreach (var member in element.EnumerateObject().Where(m => path.Length > 0 || m.Name != "kerangka"))
            {
                Lines(member.Value, (path.Length == 0 ? "$" : path) + "." + member.Name, lines);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Lines(item, path, lines);
            }
        }
    }
}
