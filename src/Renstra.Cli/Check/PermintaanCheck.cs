using Renstra.Domain;
using Renstra.Domain.Pemeriksaan;

namespace Renstra.Cli;

/// <summary>How documents are checked: rules, nomenclature, what is known, from which gravity on the check fails (never if null), on how many cores.</summary>
internal sealed record PermintaanCheck(OpsiPemeriksaan Opsi, INomenklatur? Nomenklatur, Keparahan? GagalMulai, GarisDasar? GarisDasar, int Inti);
