using Renstra.Domain;

namespace Renstra.Cli;

/// <summary>What the plan calls the nodes of a code: by that, rows are found that have a name alone, as those of form E.81 mostly do.</summary>
internal sealed class NamaMenurutKode
{
    private readonly HashSet<string> _nama;

    private NamaMenurutKode(IEnumerable<string> nama) => _nama = nama.ToHashSet(StringComparer.Ordinal);

    /// <summary>Of the code, and with <paramref name="bawah"/> of those below it. A name that another node has, too, tells nothing.</summary>
    /// <param name="dokumen">The plan.</param>
    /// <param name="teks">What was asked for; if it is no code, there are no names.</param>
    /// <param name="bawah">Whether the nodes below count.</param>
    internal static NamaMenurutKode Of(DokumenRenstra dokumen, string? teks, bool bawah)
    {
        if (!KodeRekening.TryParse(teks, null, out var kode) || dokumen.Pendanaan is not { } pendanaan)
        {
            return new([]);
        }

        var menurutNama = pendanaan.GetNoda().Where(static n => n.Nama.Length > 0).ToLookup(static n => Key(n.Nama), n => n.Kode.TryGetValue(out var own) && (own == kode || (bawah && kode.Contains(own))));
        return new(menurutNama.Where(static n => n.All(static cocok => cocok)).Select(static n => n.Key));
    }

    /// <summary>Whether a row without a code is meant.</summary>
    internal bool Cocok(Tercantum<KodeRekening> kode, string nama) => kode.IsKosong && _nama.Count > 0 && _nama.Contains(Key(nama));

    private static string Key(string nama) => string.Join(' ', nama.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
