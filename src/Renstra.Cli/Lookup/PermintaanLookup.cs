using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What <c>lookup</c> is asked for.</summary>
/// <param name="Nomenklatur">The view that answers.</param>
/// <param name="Daerah">The kind of region whose list is meant; <see langword="null"/>: both lists.</param>
/// <param name="Opsi">The options of a search by name.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record PermintaanLookup(Nomenklatur Nomenklatur, JenisDaerah? Daerah, OpsiCari Opsi, bool IsJson)
{
    /// <summary>The only list to look in; <see langword="null"/>: in all.</summary>
    internal JenisDaftar? Jenis { get; init; }

    /// <summary>How many results of each list; <see langword="null"/>: the usual number.</summary>
    internal int? Jumlah { get; init; }

    /// <summary>An option that only a search by name heeds, if one was given.</summary>
    internal string? OpsiCariSaja { get; init; }

    /// <summary>The code below which is searched, whatever list it is of; empty: everything.</summary>
    internal string Awalan { get; init; } = "";

    internal KodeAkun AwalanAkun { get; init; }

    internal KodeWilayah AwalanWilayah { get; init; }

    internal KodeSumberDana AwalanSumberDana { get; init; }
}
