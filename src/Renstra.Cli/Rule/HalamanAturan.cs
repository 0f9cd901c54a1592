using System.Globalization;
using System.Text;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The page of a rule, and the index of all, as Markdown; made from the catalogue, so that they cannot say anything else.</summary>
internal static class HalamanAturan
{
    /// <param name="aturan">The rule.</param>
    /// <param name="bahasa">The language.</param>
    /// <param name="tautan">Whether the pages of other rules stand beside this one.</param>
    internal static string Write(Aturan aturan, Bahasa bahasa, bool tautan)
    {
        var id = bahasa == Bahasa.Indonesia;
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {aturan.Id} {aturan.Nama}\n\n{Markdown.Escape(aturan.Judul.Sebut(bahasa))}.\n\n");
        page.Append(id ? "| | |\n|---|---|\n" : "| | |\n|---|---|\n");
        Row(page, id ? "Keparahan" : "Severity", aturan.Keparahan.Sebut(bahasa));
        Row(page, id ? "Kelompok" : "Group", $"{aturan.Kelompok} ({KelompokAturan.Sebut(aturan.Kelompok, bahasa)})");
        page.Append(CultureInfo.InvariantCulture, $"\n## {(id ? "Alasan" : "Why")}\n\n{Markdown.Escape(aturan.Alasan.Sebut(bahasa))}\n");
        if (!aturan.Dasar.IsKosong)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {(id ? "Dasar" : "Basis")}\n\n");
            foreach (var dasar in aturan.Dasar.AsEnumerable())
            {
                page.Append(CultureInfo.InvariantCulture, $"- {Markdown.Escape(dasar.Sebutan.Sebut(bahasa))} ({dasar.Keyakinan.Sebut(bahasa)})\n");
            }
        }

        Thresholds(page, aturan, bahasa);
        if (!aturan.Mengalah.IsKosong)
        {
            var others = string.Join(", ", aturan.Mengalah.Select(r => tautan ? $"[{r}]({r}.md)" : r));
            page.Append(id
                ? $"\n## Mengalah\n\nDi tempat yang sama, temuan aturan ini tidak disebut bila salah satu dari aturan berikut sudah menemukan sebabnya: {others}.\n"
                : $"\n## Gives way\n\nAt the same place, this rule is silent where one of these has found the cause: {others}.\n");
        }

        Example(page, aturan, id);
        return page.Append(id
            ? $"\n## Menyetel\n\nMatikan dengan `\"{aturan.Id}\": \"mati\"` dalam `renstra.config.json`, atau terima satu temuan beserta alasannya dengan `pengecualian` dalam dokumen.\n"
            : $"\n## Adjusting\n\nTurn it off by `\"{aturan.Id}\": \"mati\"` in `renstra.config.json`, or accept one finding with its reason by `pengecualian` in the document.\n").ToString();
    }

    internal static string Index(Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var page = new StringBuilder(id
            ? $"# Aturan pemeriksaan\n\n{KatalogAturan.Semua.Length} aturan. Halaman-halaman ini dibuat dari katalog: `renstra rule --semua docs/rules`. Cara memeriksa: [docs/check.md](../../check.md).\n"
            : $"# Rules of the check\n\n{KatalogAturan.Semua.Length} rules. These pages are made from the catalogue: `renstra rule --semua docs/rules`. How to check: [docs/check.md](../../check.md).\n");
        foreach (var group in KatalogAturan.Semua.GroupBy(static a => a.Kelompok))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}: {KelompokAturan.Sebut(group.Key, bahasa)}\n\n");
            page.Append(id ? "| aturan | nama | keparahan | judul |\n|---|---|---|---|\n" : "| rule | name | severity | title |\n|---|---|---|---|\n");
            foreach (var a in group)
            {
                page.Append(CultureInfo.InvariantCulture, $"| [{a.Id}]({a.Id}.md) | {a.Nama} | {a.Keparahan.Sebut(bahasa)} | {Markdown.Escape(a.Judul.Sebut(bahasa))} |\n");
            }
        }

        return page.ToString();
    }

    private static void Thresholds(StringBuilder page, Aturan aturan, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        if (aturan.Ambang.IsKosong)
        {
            return;
        }

        page.Append(id ? "\n## Ambang\n\n| nama | bawaan | arti |\n|---|---:|---|\n" : "\n## Thresholds\n\n| name | default | meaning |\n|---|---:|---|\n");
        foreach (var a in aturan.Ambang.AsEnumerable())
        {
            page.Append(CultureInfo.InvariantCulture, $"| `{a.Nama}` | {KelompokAturan.Nilai(a)} | {Markdown.Escape(a.Arti.Sebut(bahasa))} |\n");
        }
    }

    private static void Example(StringBuilder page, Aturan aturan, bool id)
    {
        if (aturan.Contoh is { } contoh)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {(id ? "Contoh" : "Example")}\n\n{(id ? "Salah" : "Wrong")}:\n\n```json\n{contoh.Salah}\n```\n\n{(id ? "Benar" : "Right")}:\n\n```json\n{contoh.Benar}\n```\n");
        }
    }

    private static void Row(StringBuilder page, string nama, string isi) => page.Append(CultureInfo.InvariantCulture, $"| {nama} | {Markdown.Escape(isi)} |\n");
}
