using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>Help and usage errors, in both languages.</summary>
internal static class Bantuan
{
    internal static string Text(Bahasa bahasa, bool review) => (bahasa, review) switch
    {
        (Bahasa.Indonesia, false) => """
            renstra: membaca dan memeriksa Rencana Strategis perangkat daerah

            Pemakaian:
              renstra review BERKAS [--format text|json] [--lang id|en]

            Perintah:
              review      ringkasan satu layar: identitas, pagu, anggaran dan realisasi, IKU, selisih

            Pilihan:
              --help      bantuan ini; renstra review --help untuk perintahnya
              --version   versi program

            Kode keluar: 0 selesai; 2 berkas tidak terbaca atau pemakaian salah.
            """,
        (Bahasa.Indonesia, true) => """
            renstra review: ringkasan satu layar sebuah Renstra

            Pemakaian:
              renstra review BERKAS [--format text|json] [--lang id|en]

            BERKAS adalah Renstra dalam JSON, format renstra/1 (lihat docs/format.md); "-" membaca dari masukan standar.

            Pilihan:
              --format    text (bawaan) atau json
              --lang      id atau en; bawaannya dari LC_ALL, LC_MESSAGES, atau LANG, selain itu id

            Kode keluar: 0 berkas terbaca; 2 tidak terbaca (galatnya disebut beserta letaknya) atau pemakaian salah.
            """,
        (_, false) => """
            renstra: reads and checks the strategic plans (Renstra) of Indonesian regional agencies

            Usage:
              renstra review FILE [--format text|json] [--lang id|en]

            Commands:
              review      one screen: identity, pagu, budget and realisation, IKU, differences

            Options:
              --help      this help; renstra review --help for the command's own
              --version   the program's version

            Exit codes: 0 done; 2 unreadable file or wrong usage.
            """,
        _ => """
            renstra review: one screen about a Renstra

            Usage:
              renstra review FILE [--format text|json] [--lang id|en]

            FILE is a Renstra as JSON, format renstra/1 (see docs/format.md); "-" reads standard input.

            Options:
              --format    text (default) or json
              --lang      id or en; by default from LC_ALL, LC_MESSAGES or LANG, else id

            Exit codes: 0 the file was read; 2 it was not (its errors are named with their places), or wrong usage.
            """,
    };

    internal static string UnknownArgument(string token, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: \"{token}\" tidak dikenal di sini. Lihat renstra --help."
        : $"renstra: \"{token}\" is not known here. See renstra --help.";

    internal static string MissingCommand(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra: perintah belum disebut. Lihat renstra --help."
        : "renstra: no command given. See renstra --help.";

    internal static string MissingFile(Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? "renstra review: BERKAS belum disebut. Contoh: renstra review renstra.json"
        : "renstra review: FILE is missing. Example: renstra review renstra.json";

    internal static string BadValue(string option, string value, string allowed, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} tidak mengenal \"{value}\"; pilihannya {allowed}."
        : $"renstra: {option} does not know \"{value}\"; the choices are {allowed}.";

    internal static string MissingValue(string option, string allowed, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {option} perlu satu nilai; pilihannya {allowed}."
        : $"renstra: {option} needs one value; the choices are {allowed}.";

    internal static string CannotOpen(string path, string why, Bahasa bahasa) => bahasa == Bahasa.Indonesia
        ? $"renstra: {path} tidak dapat dibuka: {why}."
        : $"renstra: cannot open {path}: {why}.";
}
