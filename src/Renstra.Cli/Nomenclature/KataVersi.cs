using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>The versions of the nomenclature as they are written on the command line: their names, and short forms.</summary>
internal static class KataVersi
{
    private static readonly (string Pendek, VersiNomenklatur Versi)[] Pendek = [.. VersiNomenklatur.Semua.Select(static v => (Shorten(v), v))];

    /// <summary>What can be written, for error messages.</summary>
    internal static string Pilihan { get; } = string.Join(", ", Pendek.Select(static p => p.Pendek == p.Versi.Name ? p.Pendek : $"{p.Pendek} ({p.Versi.Name})"));

    internal static VersiNomenklatur? Read(string teks)
    {
        foreach (var (pendek, versi) in Pendek)
        {
            if (teks.Equals(pendek, StringComparison.OrdinalIgnoreCase) || teks.Equals(versi.Name, StringComparison.OrdinalIgnoreCase))
            {
                return versi;
            }
        }

        return null;
    }

    // 900.1.15.5-1317 is known as 1317.
    private static string Shorten(VersiNomenklatur versi) => versi.IsKeputusan ? versi.Nomor[(versi.Nomor.LastIndexOf('-') + 1)..] : versi.Name;
}
