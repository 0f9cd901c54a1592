using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>
/// The reviewers' working paper (kertas kerja): a row for each finding, with empty columns for the answer, the agreed fix, its status, who and when. It is
/// read back in, so that answers outlive the next check; answers to what is found no more, or was not checked, are kept at its end. No answer is lost.
/// </summary>
internal sealed class KertasKerja(Bahasa bahasa)
{
    private readonly Dictionary<(string Dokumen, string Sidik), BarisKertas> _lama = [];
    private readonly List<BarisKertas> _lain = [];
    private readonly List<BarisKertas> _baris = [];
    private readonly List<string> _kolomLain = [];
    private readonly HashSet<(string, string)> _ditemukan = [];
    private readonly HashSet<(string Dokumen, string Aturan)> _dinilai = [];

    private bool Id => bahasa == Bahasa.Indonesia;

    /// <summary>Takes the rows of a paper that was filled in; false if it is none.</summary>
    internal bool Read(string teks, bool isMarkdown)
    {
        var rows = isMarkdown ? BacaTabel.Markdown(teks) : BacaTabel.Csv(teks);
        var head = rows.FindIndex(static r => r.Contains("sidik") && r.Contains("tanggapan"));
        if (head < 0)
        {
            return false;
        }

        var kepala = rows[head];
        _kolomLain.AddRange(kepala.Where(n => n.Length > 0 && !BarisKertas.Tetap.Contains(n) && !BarisKertas.Jawaban.Contains(n) && !_kolomLain.Contains(n)).Distinct(StringComparer.Ordinal));
        foreach (var row in rows.Skip(head + 1))
        {
            var sel = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < Math.Min(kepala.Length, row.Length); i++)
            {
                sel.TryAdd(kepala[i], row[i]);
            }

            // The line of dashes below a head of Markdown, and the blank lines of a spreadsheet, are no rows.
            if (sel.Values.Any(static s => s.AsSpan().Trim("-: ").Length > 0))
            {
                TakeOver(new(sel));
            }
        }

        return true;
    }

    internal void Add(DokumenDiperiksa dokumen)
    {
        foreach (var aturan in dokumen.Hasil?.Aturan ?? default)
        {
            _dinilai.Add((dokumen.Pengenal, aturan.Id));
        }

        Add(dokumen, dokumen.Temuan, Id ? "ditemukan" : "found");
        Add(dokumen, dokumen.GarisDasar, Id ? "garis dasar" : "baseline");
        Add(dokumen, dokumen.Hasil?.Dikecualikan.AsEnumerable() ?? [], Id ? "dikecualikan" : "accepted");
    }

    internal string Write(bool isMarkdown)
    {
        string[] kepala = [.. BarisKertas.Tetap, .. BarisKertas.Jawaban, .. _kolomLain];
        var rows = _baris.Concat(Rest()).Select(b => kepala.Select(k => b[k]).ToArray()).ToArray();
        if (isMarkdown)
        {
            return string.Concat(new[] { kepala, [.. kepala.Select(static _ => "---")] }.Concat(rows).Select((r, i) => $"| {string.Join(" | ", i == 1 ? r : r.Select(BacaTabel.EscapeMarkdown))} |\n"));
        }

        // A spreadsheet takes a file without this mark for another encoding.
        return "\uFEFF" + string.Concat(rows.Prepend(kepala).Select(static r => TulisCsv.Line(r, ';') + "\r\n"));
    }

    /// <summary>Whether a paper can be written under this name: a workbook or another form would only bear the name.</summary>
    internal static bool IsDikenal(string path) => IsMarkdown(path) || path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    internal static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    private void TakeOver(BarisKertas baris)
    {
        if (baris["sidik"].Length == 0)
        {
            _lain.Add(baris.With("keadaan", Id ? "tanpa temuan" : "without a finding"));
        }
        else if (!_lama.TryGetValue(baris.Kunci, out var first) || !first.IsDijawab)
        {
            _lama[baris.Kunci] = baris;
        }
        else if (baris.IsDijawab && !baris.HasSameAnswers(first))
        {
            _lain.Add(baris.With("keadaan", Id ? "jawaban lain" : "another answer"));
        }
    }

    private void Add(DokumenDiperiksa dokumen, IEnumerable<Temuan> temuan, string keadaan)
    {
        foreach (var t in temuan)
        {
            // With the rule in front, for a spreadsheet would round sixteen digits.
            string[] tetap =
            [
                $"{t.Aturan.Id}-{t.SidikJari}", dokumen.Pengenal, t.Aturan.Id, t.Keparahan.Sebut(bahasa), KataTemuan.Place(t, bahasa), t.Tahun?.ToString() ?? "", t.Pesan.Sebut(bahasa),
                t.Tercantum?.Sebut(bahasa) ?? "", t.Terhitung?.Sebut(bahasa) ?? "", t.Selisih?.Sebut(bahasa) ?? "", t.Usulan?.Uraian.Sebut(bahasa) ?? "", t.Tempat.Jalur, keadaan,
            ];
            var key = (dokumen.Pengenal, t.SidikJari);
            _ditemukan.Add(key);
            _baris.Add(new(BarisKertas.Tetap.Zip(tetap).Select(static p => KeyValuePair.Create(p.First, p.Second)).Concat(_lama.GetValueOrDefault(key)?.Isian ?? []).ToDictionary()));
        }
    }

    // Rows of what was not checked stay; of what is found no more, those with an answer do.
    private IEnumerable<BarisKertas> Rest()
    {
        foreach (var b in _lama.Values.Where(b => !_ditemukan.Contains(b.Kunci)))
        {
            var dinilai = _dinilai.Contains((b["dokumen"], b["aturan"]));
            if (!dinilai || b.IsDijawab)
            {
                yield return b.With("keadaan", dinilai ? Id ? "tidak ditemukan lagi" : "found no more" : Id ? "tidak diperiksa kali ini" : "not checked this time");
            }
        }

        foreach (var b in _lain)
        {
            yield return b;
        }
    }
}
