using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check as Markdown, for a comment or a report: a table for each document.</summary>
internal sealed class KeluaranCheckMd(Lingkungan lingkungan) : IKeluaranCheck
{
    private readonly Bahasa _bahasa = lingkungan.Bahasa;
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    public void Begin() => Line(_id ? "# Hasil pemeriksaan Renstra" : "# Findings of the check");

    public void Write(DokumenDiperiksa dokumen)
    {
        Line($"\n## {Text(dokumen.Nama)}\n");
        if (dokumen.Hasil is null)
        {
            Line($"**{Text(KataCheck.TidakTerbaca(dokumen, _bahasa))}**");
            return;
        }

        var jumlah = JumlahCheck.Of(dokumen);
        var diam = KataCheck.Diam(jumlah, _bahasa);
        Line($"{Text(dokumen.Identitas)}: {KataCheck.Temuan(jumlah, _bahasa)}{(diam.Length > 0 ? "; " + diam : "")}.");
        if (jumlah.Temuan > 0)
        {
            Line();
            Table(dokumen);
        }
    }

    public void End(JumlahCheck jumlah)
    {
        var rules = jumlah.Aturan.Where(static a => a.Temuan > 0).ToArray();
        if (rules.Length > 0)
        {
            Line(_id ? "\n## Ringkasan menurut aturan\n\n| aturan | keparahan | temuan | judul |\n|---|---|---:|---|" : "\n## Summary by rule\n\n| rule | severity | findings | title |\n|---|---|---:|---|");
            foreach (var a in rules)
            {
                Line(Markdown.Row([a.Aturan.Id, a.Keparahan.Sebut(_bahasa), KataCheck.Plain(a.Temuan), a.Aturan.Judul.Sebut(_bahasa)]));
            }
        }

        Line($"\n{KataCheck.Jumlah(jumlah, _bahasa)}");
    }

    private void Table(DokumenDiperiksa dokumen)
    {
        Line(_id ? "| keparahan | aturan | tempat | temuan | tercantum | terhitung | selisih | baris |" : "| severity | rule | place | finding | stated | computed | difference | line |");
        Line("|---|---|---|---|---:|---:|---:|---:|");
        foreach (var t in dokumen.Aktif)
        {
            var usulan = t.Temuan.Usulan is { } u ? " " + u.Uraian.Sebut(_bahasa) : "";
            Line(Markdown.Row(new[]
            {
                t.Temuan.Keparahan.Sebut(_bahasa),
                t.Temuan.Aturan.ToString(),
                KataCheck.Tempat(t, _bahasa),
                t.Temuan.Pesan.Sebut(_bahasa) + usulan,
                Value(t.Temuan.Tercantum),
                Value(t.Temuan.Terhitung),
                Value(t.Temuan.Selisih),
                t.Letak is { } l ? KataCheck.Plain(l.Baris) : "",
            }.Select(TeksBersih.Line)));
        }
    }

    private string Value(NilaiTemuan? nilai) => nilai?.Sebut(_bahasa) ?? "";

    private static string Text(string text) => Markdown.Escape(TeksBersih.Line(text));

    private void Line(string text = "") => lingkungan.Out.Write(text + "\n");
}
