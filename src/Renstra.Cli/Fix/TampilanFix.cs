using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>What <c>fix</c> changes: the lines, old and new, with a line around them, then the list of what was done and why.</summary>
internal sealed class TampilanFix(Lingkungan lingkungan)
{
    private readonly Alur _alur = new(lingkungan);
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    internal void Write(string path, string? output, byte[] sebelum, HasilPerbaikan hasil)
    {
        if (hasil.Diterapkan.IsKosong)
        {
            _alur.Line(_id ? "Tidak ada yang dapat diperbaiki dengan aman." : "There is nothing that can be fixed safely.");
        }
        else
        {
            WriteDiff(path, output ?? path, sebelum, hasil.Isi.ToArray());
            _alur.Line();
            foreach (var temuan in hasil.Diterapkan)
            {
                _alur.Prose("", $"{temuan.Aturan.Id} {Place(temuan)}: {temuan.Usulan!.Uraian.Sebut(lingkungan.Bahasa)}", "  ");
            }
        }

        foreach (var temuan in hasil.Bertentangan)
        {
            _alur.Prose("", $"{temuan.Aturan.Id} {Place(temuan)}: {(_id ? "tidak diterapkan, karena usulan lain mengubah tempat yang sama" : "not applied, for another proposal changes the same place")}", "  ");
        }

        if (!hasil.Diterapkan.IsKosong)
        {
            _alur.Line();
            _alur.Prose("", (output, _id) switch
            {
                (null, true) => $"{hasil.Diterapkan.Count} usulan aman; berkas tidak diubah. Tulis salinannya dengan --output SALINAN.",
                (null, false) => $"{hasil.Diterapkan.Count} safe proposals; the file was not changed. Write a copy with --output COPY.",
                (_, true) => $"{hasil.Diterapkan.Count} usulan aman diterapkan pada salinan {output}.",
                _ => $"{hasil.Diterapkan.Count} safe proposals applied to the copy {output}.",
            });
        }
    }

    private static string Place(Temuan temuan) => temuan.Tempat.Nama.Length == 0 ? temuan.Tempat.Jalur : TeksBersih.Cut(temuan.Tempat.Nama, 80);

    // Unified form: a line of context on each side, the numbers of the lines in both.
    private void WriteDiff(string lama, string baru, byte[] sebelum, byte[] sesudah)
    {
        var lines = InlineDiffBuilder.Diff(Encoding.UTF8.GetString(sebelum), Encoding.UTF8.GetString(sesudah), ignoreWhiteSpace: false).Lines;
        _alur.Line($"--- {lama}");
        _alur.Line($"+++ {baru}");
        int old = 0, now = 0;
        var shown = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            old += lines[i].Type == ChangeType.Inserted ? 0 : 1;
            now += lines[i].Type == ChangeType.Deleted ? 0 : 1;
            if (!IsNear(lines, i))
            {
                continue;
            }

            if (shown != i - 1 || shown < 0)
            {
                _alur.Line($"@@ -{Math.Max(old, 1)} +{Math.Max(now, 1)} @@");
            }

            shown = i;
            var mark = lines[i].Type switch { ChangeType.Inserted => "+", ChangeType.Deleted => "-", _ => " " };
            _alur.Line(TeksBersih.Line(mark + lines[i].Text.TrimEnd('\r')));
        }
    }

    private static bool IsNear(List<DiffPiece> lines, int at)
    {
        for (var i = Math.Max(at - 1, 0); i <= Math.Min(at + 1, lines.Count - 1); i++)
        {
            if (lines[i].Type is ChangeType.Inserted or ChangeType.Deleted)
            {
                return true;
            }
        }

        return false;
    }
}
