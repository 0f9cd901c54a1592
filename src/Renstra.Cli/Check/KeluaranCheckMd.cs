using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>A check as Markdown, for a memo or a comment.</summary>
internal sealed class KeluaranCheckMd(Lingkungan lingkungan) : IKeluaranCheck
{
    private readonly bool _id = lingkungan.Bahasa == Bahasa.Indonesia;

    public void Begin() => lingkungan.Out.WriteLine(_id ? "# Hasil pemeriksaan Renstra\n" : "# Audit of Renstra\n");

    public void Write(DokumenDiperiksa dokumen)
    {
        lingkungan.Out.WriteLine($"## {Escape(dokumen.Nama)}\n");
        if (dokumen.Hasil is not { } hasil)
        {
            lingkungan.Out.WriteLine($"{(_id ? "Tidak terbaca" : "Not read")}: {Escape(dokumen.Pesan ?? "")}\n");
            return;
        }

        lingkungan.Out.WriteLine(Escape(dokumen.Pengenal) + "\n");
        if (dokumen.Temuan.Count == 0)
        {
            lingkungan.Out.WriteLine(_id ? "Tidak ada temuan.\n" : "No findings.\n");
        }
        else
        {
            lingkungan.Out.WriteLine(_id ? "| Keparahan | Aturan | Tempat | Temuan | Tercantum | Terhitung | Selisih |" : "| Severity | Rule | Place | Finding | Stated | Computed | Difference |");
            lingkungan.Out.WriteLine("|---|---|---|---|---:|---:|---:|");
            foreach (var t in dokumen.Temuan)
            {
                lingkungan.Out.WriteLine($"| {t.Keparahan.Sebut(lingkungan.Bahasa)} | {t.Aturan.Id} | {Escape(KataTemuan.Place(t, lingkungan.Bahasa))} | {Escape(t.Pesan.Sebut(lingkungan.Bahasa))} | {Value(t.Tercantum)} | {Value(t.Terhitung)} | {Value(t.Selisih)} |");
            }

            lingkungan.Out.WriteLine();
        }

        if (hasil.TidakDinilai.Count > 0)
        {
            lingkungan.Out.WriteLine(_id ? "Tidak dapat dinilai:\n" : "Cannot be judged:\n");
            foreach (var t in hasil.TidakDinilai)
            {
                lingkungan.Out.WriteLine($"- {t.Aturan.Id} {Escape(KataTemuan.Place(t, lingkungan.Bahasa))}: {Escape(t.Pesan.Sebut(lingkungan.Bahasa))}");
            }

            lingkungan.Out.WriteLine();
        }
    }

    public void End(JumlahCheck jumlah)
    {
        lingkungan.Out.WriteLine(_id ? "## Ringkasan\n" : "## Summary\n");
        lingkungan.Out.WriteLine(_id ? "| Aturan | | Temuan | Tidak dapat dinilai |" : "| Rule | | Findings | Cannot be judged |");
        lingkungan.Out.WriteLine("|---|---|---:|---:|");
        foreach (var (aturan, temuan, tidakDinilai) in jumlah.Rows())
        {
            lingkungan.Out.WriteLine($"| {aturan.Id} | {Escape(aturan.Judul.Sebut(lingkungan.Bahasa))} | {temuan} | {tidakDinilai} |");
        }
    }

    internal static string Escape(string text) => string.Concat(TeksBersih.Line(text.ReplaceLineEndings(" ")).Select(static c => c is '|' or '*' or '_' or '`' or '<' or '[' or ']' or '\\' ? $"\\{c}" : c.ToString()));

    private string Value(NilaiTemuan? nilai) => nilai is null ? "" : Escape(nilai.Sebut(lingkungan.Bahasa));
}
