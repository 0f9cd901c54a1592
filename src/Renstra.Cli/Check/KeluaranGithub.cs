using Renstra.Domain;
using Renstra.Domain.Json;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>The check as workflow commands, which GitHub shows beside the lines of the file.</summary>
internal sealed class KeluaranGithub(Lingkungan lingkungan) : IKeluaranCheck
{
    public void Begin()
    {
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        if (dokumen.Hasil is null)
        {
            var title = lingkungan.Bahasa == Bahasa.Indonesia ? "Renstra tidak terbaca" : "Renstra not read";
            Command("error", dokumen.Berkas, dokumen.Galat.Count > 0 ? dokumen.Galat[0].Letak : null, title, KataCheck.TidakTerbaca(dokumen, lingkungan.Bahasa));
            return;
        }

        foreach (var t in dokumen.Aktif)
        {
            Command(Level(t.Temuan.Keparahan), dokumen.Berkas, t.Letak, t.Temuan.Aturan.ToString(), Message(t));
        }
    }

    public void End(JumlahCheck jumlah) => lingkungan.Out.Write(TeksBersih.Of(KataCheck.Jumlah(jumlah, lingkungan.Bahasa)) + "\n");

    private static string Level(Keparahan keparahan) => keparahan == Keparahan.Galat ? "error" : keparahan == Keparahan.Peringatan ? "warning" : "notice";

    private string Message(TemuanBerkas t) => string.Join("\n", new[]
    {
        KataCheck.Tempat(t, lingkungan.Bahasa),
        t.Temuan.Pesan.Sebut(lingkungan.Bahasa),
        KataCheck.Nilai(t.Temuan, lingkungan.Bahasa),
        t.Temuan.Usulan?.Uraian.Sebut(lingkungan.Bahasa) ?? "",
    }.Where(static s => s.Length > 0).Select(TeksBersih.Line));

    private void Command(string level, string berkas, LetakJson? letak, string title, string message)
    {
        // A file that is standard input has no lines to show it beside.
        List<string> properties = berkas == "-" ? [] : [$"file={Property(berkas.Replace('\\', '/'))}"];
        if (letak is not null && berkas != "-")
        {
            properties.Add($"line={KataCheck.Plain(letak.Baris)}");
            properties.Add($"col={KataCheck.Plain(letak.Kolom)}");
        }

        properties.Add($"title={Property(title)}");
        lingkungan.Out.Write($"::{level} {string.Join(',', properties)}::{Data(message)}\n");
    }

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
