using System.Globalization;
using System.Text;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The pages of the rules, from the catalogue alone.</summary>
internal static class HalamanAturan
{
    private static readonly Dictionary<string, TeksDwibahasa> Kelompok = new(StringComparer.Ordinal)
    {
        ["KODE"] = new("kode", "codes"),
        ["NAMA"] = new("nama", "names"),
        ["PAGU"] = new("pagu dan uang", "money"),
        ["TRGT"] = new("target", "targets"),
        ["KSKD"] = new("kaskade", "the cascade"),
        ["EVAL"] = new("evaluasi", "evaluation"),
        ["SPM"] = new("standar pelayanan minimal", "minimum service standards"),
        ["DOK"] = new("dokumen", "the document as a whole"),
    };

    /// <summary>Every page and the two indexes, with the names of their files.</summary>
    internal static IEnumerable<(string Nama, string Isi)> All()
    {
        yield return ("README.md", Index(KatalogAturan.Semua, Bahasa.Inggris));
        yield return ("README.id.md", Index(KatalogAturan.Semua, Bahasa.Indonesia));
        foreach (var a in KatalogAturan.Semua)
        {
            yield return ($"{a.Id}.md", Page(a, Bahasa.Inggris));
            yield return ($"{a.Id}.id.md", Page(a, Bahasa.Indonesia));
        }
    }

    internal static string Index(IEnumerable<Aturan> aturan, Bahasa bahasa)
    {
        var id = bahasa == Bahasa.Indonesia;
        var text = new StringBuilder();
        text.Append(id ? "# Aturan pemeriksaan\n\n" : "# The rules of the audit\n\n");
        text.Append(id
            ? "Halaman-halaman ini ditulis dari katalog oleh `renstra rule --output docs/rules`; sebuah uji menjaganya tetap sama. In English: [README.md](README.md).\n"
            : "These pages are written from the catalogue by `renstra rule --output docs/rules`; a test holds them to it. Dalam bahasa Indonesia: [README.id.md](README.id.md).\n");
        foreach (var group in aturan.GroupBy(static a => a.Kelompok))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}: {Kelompok[group.Key].Sebut(bahasa)}\n\n");
            text.Append(id ? "| Aturan | | Keparahan |\n|---|---|---|\n" : "| Rule | | Severity |\n|---|---|---|\n");
            foreach (var a in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"| [{a.Id}]({a.Id}{(id ? ".id" : "")}.md) `{a.Nama}` | {a.Judul.Sebut(bahasa)} | {a.Keparahan.Sebut(bahasa)} |\n");
            }
        }

        return text.ToString();
    }

    internal static string List(IEnumerable<Aturan> aturan, Bahasa bahasa)
    {
        var text = new StringBuilder();
        foreach (var group in aturan.GroupBy(static a => a.Kelompok))
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length == 0 ? "" : "\n")}{group.Key}: {Kelompok[group.Key].Sebut(bahasa)}\n");
            foreach (var a in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {a.Id,-8} {Alur.Pad(a.Keparahan.Sebut(bahasa), 10)}  {a.Judul.Sebut(bahasa)}\n");
            }
        }

        return text.ToString();
    }

    internal static string Page(Aturan a, Bahasa bahasa) =>
        Write(a, bahasa, new("# ", "## ", "`", "```json\n", "```\n", m => $"[{m}]({m}{(bahasa == Bahasa.Indonesia ? ".id" : "")}.md)"));

    /// <summary>The page without the marks of Markdown; the examples stand as they are.</summary>
    internal static string Text(Aturan a, Bahasa bahasa) => Write(a, bahasa, new("", "", "", "", "", static m => m));

    private static string Write(Aturan a, Bahasa bahasa, Tanda tanda)
    {
        var id = bahasa == Bahasa.Indonesia;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{tanda.Judul}{a.Id} {tanda.Kode}{a.Nama}{tanda.Kode}\n\n{a.Judul.Sebut(bahasa)}.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- {(id ? "Keparahan" : "Severity")}: {a.Keparahan.Sebut(bahasa)}\n");
        foreach (var d in a.Dasar)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {(id ? "Dasar" : "Basis")}: {d.Sebutan.Sebut(bahasa)} ({d.Keyakinan.Sebut(bahasa)})\n");
        }

        foreach (var t in a.Ambang)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {(id ? "Ambang" : "Threshold")} {tanda.Kode}{t.Nama}{tanda.Kode}: {t.Arti.Sebut(bahasa)}; {(id ? "bawaan" : "default")} {NotasiAngka.Indonesia.Format(t.Bawaan)} {t.Satuan}\n");
        }

        if (!a.Mengalah.IsKosong)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {(id ? "Mengalah pada" : "Gives way to")}: {string.Join(", ", a.Mengalah.Select(tanda.Rujuk))}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"\n{a.Alasan.Sebut(bahasa)}\n");
        if (a.Contoh is { } contoh)
        {
            Example(id ? "Salah" : "Wrong", contoh.Salah);
            Example(id ? "Benar" : "Right", contoh.Benar);
        }

        return text.ToString();

        void Example(string judul, string isi) => text.Append(CultureInfo.InvariantCulture, $"\n{tanda.Bagian}{judul}\n\n{tanda.Buka}{isi.ReplaceLineEndings("\n")}\n{tanda.Tutup}");
    }

    // How the parts of a page are set off.
    private sealed record Tanda(string Judul, string Bagian, string Kode, string Buka, string Tutup, Func<string, string> Rujuk);
}
