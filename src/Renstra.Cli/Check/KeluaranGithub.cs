using System.Globalization;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Workflow commands, by which a service marks the lines of a change: error, warning, notice.</summary>
internal sealed class KeluaranGithub(Lingkungan lingkungan) : IKeluaranCheck
{
    public void Begin()
    {
    }

    public void Write(DokumenDiperiksa dokumen)
    {
        var file = dokumen.Bacaan.Berkas.Replace('\\', '/');
        if (dokumen.Hasil is null)
        {
            foreach (var galat in dokumen.Galat)
            {
                Line("error", file, galat.Letak.Baris, galat.Letak.Kolom, lingkungan.Bahasa == Bahasa.Indonesia ? "tidak terbaca" : "not read", galat.Describe(lingkungan.Bahasa));
            }

            if (dokumen.Galat.Count == 0)
            {
                Line("error", file, 1, 1, lingkungan.Bahasa == Bahasa.Indonesia ? "tidak terbaca" : "not read", dokumen.Pesan ?? "");
            }
        }

        foreach (var t in dokumen.Temuan)
        {
            var (line, column) = dokumen.PlaceOf(t.Tempat);
            var level = t.Keparahan == Keparahan.Galat ? "error" : t.Keparahan == Keparahan.Peringatan ? "warning" : "notice";
            Line(level, file, line, column, $"{t.Aturan.Id} {t.Aturan.Judul.Sebut(lingkungan.Bahasa)}", $"{KataTemuan.Place(t, lingkungan.Bahasa)}: {t.Pesan.Sebut(lingkungan.Bahasa)}");
        }
    }

    public void End(JumlahCheck jumlah)
    {
    }

    private void Line(string level, string file, int line, int column, string title, string message) => lingkungan.Out.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"::{level} file={Property(file)},line={line},col={column},title={Property(title)}::{Data(message)}"));

    private static string Data(string text) => TeksBersih.Of(text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
