using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>What <c>lookup</c> is asked for.</summary>
/// <param name="Nomenklatur">The view that answers.</param>
/// <param name="Daerah">The kind of region whose list is meant; <see langword="null"/>: both lists.</param>
/// <param name="Opsi">The options of a search by name.</param>
/// <param name="IsJson">Whether the answer is JSON.</param>
internal sealed record PermintaanLookup(Nomenklatur Nomenklatur, JenisDaerah? Daerah, OpsiCari Opsi, bool IsJson);
