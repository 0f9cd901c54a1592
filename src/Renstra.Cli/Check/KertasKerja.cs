using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>
/// The reviewers' working paper (kertas kerja): a row for each finding, with empty columns for the answer, the agreed fix, its status, who and when. It is
/// read back in, so that answers outlive the next check; answers to what is found no more are kept at its end.
/// </summary>
internal sealed class KertasKerja
{
    private const int Tetap = 13;

    private static readonly string[] Kepala =
        ["sidik", "dokumen", "aturan", "keparahan", "tempat", "tahun", "temuan", "tercantum", "terhitung", "selisih", "usulan", "jalur", "keadaan", "tanggapan", "perbaikanDisepakati", "status", "oleh", "tanggal"];

    private readonly Dictionary<(string Dokumen, string Sidik), string[]> _jawaban = [];
    private readonly List<(string Dokumen, string Sidik)> _urutan = [];
    private readonly List<string[]> _baris = [];
    private readonly HashSet<(string, string)> _ditemukan = [];

    /// <summary>How many answers were taken over.</summary>
    internal int JumlahJawaban { get; private set; }

    /// <summary>Takes the rows of a paper that was filled in; false if it is none.</summary>
    internal bool Read(string teks, bool isMarkdown)
    {
        var rows = isMarkdown ? BacaTabel.Markdown(teks) : BacaTabel.Csv(teks);
        var head = rows.FindIndex(static r => r.Contains("sidik") && r.Contains("tanggapan"));
        if (head < 0)
        {
            return false;
        }

        var column = rows[head].Select(static (n, i) => (n, i)).GroupBy(static p => p.n).ToDictionary(static g => g.Key, static g => g.First().i);
        foreach (var row in rows.Skip(head + 1))
        {
            string Cell(string name) => column.TryGetValue(name, out var i) && i < row.Length ? row[i] : "";
            var key = (Cell("dokumen"), Cell("sidik"));
            if (key.Item2.Length > 0 && _jawaban.TryAdd(key, [.. Kepala.Select(Cell)]))
            {
                _urutan.Add(key);
            }
        }

        return true;
    }

    internal void Add(DokumenDiperiksa dokumen, Bahasa bahasa)
    {
        foreach (var t in dokumen.Temuan)
        {
            var key = (dokumen.Pengenal, t.SidikJari);
            var old = _jawaban.GetValueOrDefault(key);
            _ditemukan.Add(key);
            JumlahJawaban += old is not null && old.Skip(Tetap).Any(static a => a.Length > 0) ? 1 : 0;
            _baris.Add(
            [
                t.SidikJari, dokumen.Pengenal, t.Aturan.Id, t.Keparahan.Sebut(bahasa), KataTemuan.Place(t, bahasa), t.Tahun?.ToString() ?? "", t.Pesan.Sebut(bahasa),
                t.Tercantum?.Sebut(bahasa) ?? "", t.Terhitung?.Sebut(bahasa) ?? "", t.Selisih?.Sebut(bahasa) ?? "", t.Usulan?.Uraian.Sebut(bahasa) ?? "", t.Tempat.Jalur,
                bahasa == Bahasa.Indonesia ? "ditemukan" : "found", .. old?.Skip(Tetap) ?? Enumerable.Repeat("", Kepala.Length - Tetap),
            ]);
        }
    }

    // Answers to what is found no more stay, at the end; so do all rows of documents and rules that were not looked at this time.
    private IEnumerable<string[]> Left(JumlahCheck jumlah, Bahasa bahasa)
    {
        foreach (var key in _urutan.Where(k => !_ditemukan.Contains(k)))
        {
            var row = _jawaban[key];
            if (!jumlah.Dokumen.Contains(key.Dokumen) || !jumlah.Aturan.Contains(row[2]))
            {
                yield return row;
            }
            else if (row.Skip(Tetap).Any(static a => a.Length > 0))
            {
                yield return [.. row.Take(Tetap - 1), bahasa == Bahasa.Indonesia ? "tidak ditemukan lagi" : "found no more", .. row.Skip(Tetap)];
            }
        }
    }

    internal string Write(bool isMarkdown, JumlahCheck jumlah, Bahasa bahasa)
    {
        var rows = _baris.Concat(Left(jumlah, bahasa)).ToArray();
        if (isMarkdown)
        {
            return string.Concat(new[] { Kepala, [.. Kepala.Select(static _ => "---")] }.Concat(rows).Select((r, i) => $"| {string.Join(" | ", i == 1 ? r : r.Select(BacaTabel.EscapeMarkdown))} |\n"));
        }

        // A spreadsheet takes a file without this mark for another encoding.
        return "\uFEFF" + string.Concat(rows.Prepend(Kepala).Select(static r => TulisCsv.Line(r, ';') + "\r\n"));
    }

    internal static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
