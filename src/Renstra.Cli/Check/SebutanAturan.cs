using System.CommandLine;
using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>Rules on the command line: by id, name or group, parted by commas or given again.</summary>
internal static class SebutanAturan
{
    internal static bool TryRead(ParseResult parsed, string verb, Option<string[]> option, Lingkungan lingkungan, out Daftar<string> rules)
    {
        rules = (parsed.GetValue(option) ?? []).SelectMany(static v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToDaftar();
        if (rules.IsKosong && parsed.GetResult(option) is { Implicit: false })
        {
            lingkungan.Error.WriteLine(Bantuan.MissingText(option.Name, lingkungan.Bahasa == Bahasa.Indonesia ? "PAGU, PAGU001, atau pagu-negatif" : "PAGU, PAGU001 or pagu-negatif", lingkungan.Bahasa));
            return false;
        }

        foreach (var rule in rules)
        {
            if (!KatalogAturan.TryGet(rule, out _) && !KatalogAturan.Semua.Any(a => a.Kelompok.Equals(rule, StringComparison.OrdinalIgnoreCase)))
            {
                lingkungan.Error.WriteLine(lingkungan.Bahasa == Bahasa.Indonesia
                    ? $"renstra {verb}: {option.Name} tidak mengenal aturan \"{TeksBersih.Of(rule)}\"; sebut id, nama, atau kelompoknya (lihat renstra rule)."
                    : $"renstra {verb}: {option.Name} does not know the rule \"{TeksBersih.Of(rule)}\"; give its id, name or group (see renstra rule).");
                return false;
            }
        }

        return true;
    }
}
