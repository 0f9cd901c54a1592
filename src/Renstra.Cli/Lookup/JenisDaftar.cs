using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The lists that <c>lookup</c> goes through, in the order of its answers.</summary>
internal enum JenisDaftar
{
    Kode,
    Akun,
    Wilayah,
    SumberDana,
}

/// <summary>The lists in words, for the command line, for programs and for people.</summary>
internal static class KataJenis
{
    internal const string Pilihan = "kode, akun, wilayah, sumber-dana";

    internal static JenisDaftar? Read(string teks) => teks switch
    {
        "kode" => JenisDaftar.Kode,
        "akun" => JenisDaftar.Akun,
        "wilayah" => JenisDaftar.Wilayah,
        "sumber-dana" or "sumberDana" => JenisDaftar.SumberDana,
        _ => null,
    };

    extension(JenisDaftar jenis)
    {
        /// <summary>As an option has it.</summary>
        internal string Opsi => jenis switch { JenisDaftar.Kode => "kode", JenisDaftar.Akun => "akun", JenisDaftar.Wilayah => "wilayah", _ => "sumber-dana" };

        /// <summary>As JSON has it.</summary>
        internal string Nama => jenis == JenisDaftar.SumberDana ? "sumberDana" : jenis.Opsi;

        /// <summary>What its codes are called.</summary>
        internal string Sebut(Bahasa bahasa) => (jenis, bahasa) switch
        {
            (JenisDaftar.Kode, Bahasa.Indonesia) => "kode perencanaan",
            (JenisDaftar.Kode, _) => "planning code",
            (JenisDaftar.Akun, Bahasa.Indonesia) => "kode akun",
            (JenisDaftar.Akun, _) => "code of an account",
            (JenisDaftar.Wilayah, Bahasa.Indonesia) => "kode wilayah",
            (JenisDaftar.Wilayah, _) => "code of a region",
            (_, Bahasa.Indonesia) => "kode sumber dana",
            _ => "code of a funding source",
        };

        /// <summary>Whose list it is.</summary>
        internal string Asal(Bahasa bahasa) => (jenis, bahasa) switch
        {
            (JenisDaftar.Akun, Bahasa.Indonesia) => "Kepmendagri 050-3708 Tahun 2020 beserta pembaruannya",
            (JenisDaftar.Akun, _) => "Kepmendagri 050-3708/2020 with its updates",
            (JenisDaftar.Wilayah, Bahasa.Indonesia) => "keadaan 2025",
            (JenisDaftar.Wilayah, _) => "as of 2025",
            (JenisDaftar.SumberDana, Bahasa.Indonesia) => "menurut SIPD 2024",
            (JenisDaftar.SumberDana, _) => "as in SIPD 2024",
            _ => "",
        };

        /// <summary>The list, as a sentence names it.</summary>
        internal string Daftar(Bahasa bahasa) => (jenis, bahasa) switch
        {
            (JenisDaftar.Akun, Bahasa.Indonesia) => $"daftar akun ({jenis.Asal(bahasa)})",
            (JenisDaftar.Akun, _) => $"the list of accounts ({jenis.Asal(bahasa)})",
            (JenisDaftar.Wilayah, Bahasa.Indonesia) => $"daftar wilayah ({jenis.Asal(bahasa)})",
            (JenisDaftar.Wilayah, _) => $"the list of regions ({jenis.Asal(bahasa)})",
            (JenisDaftar.SumberDana, Bahasa.Indonesia) => $"daftar sumber dana ({jenis.Asal(bahasa)})",
            (JenisDaftar.SumberDana, _) => $"the list of funding sources ({jenis.Asal(bahasa)})",
            (_, Bahasa.Indonesia) => "nomenklatur",
            _ => "the nomenclature",
        };
    }
}
