using Renstra.Domain;
using Renstra.Domain.Json;

namespace Renstra.Cli;

/// <summary>Says what is wrong with the form of a code, by the kind of code that its place wants.</summary>
internal static class BentukKode
{
    /// <summary>What is wrong with a cell, if it is one of a code.</summary>
    internal static ParseError? Fault(SelDokumen sel)
    {
        var error = default(ParseError);
        _ = sel.Pemilik switch
        {
            Daerah => KodeWilayah.TryParse(sel.Teks, out _, out error),
            PerangkatDaerah when sel.Anggota == "kode" => KodePerangkatDaerah.TryParse(sel.Teks, out _, out error),
            PerangkatDaerah => KodeRekening.TryParse(sel.Teks, out _, out error),
            _ => sel.Anggota != "kode" || KodeRekening.TryParse(sel.Teks, out _, out error),
        };
        return error.IsNone ? null : error;
    }

    /// <summary>What is wrong with a planning code.</summary>
    internal static ParseError? Fault(string kode) => KodeRekening.TryParse(kode, out _, out ParseError error) ? null : error;
}
