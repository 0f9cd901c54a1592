using Renstra.Domain;

namespace Renstra.Nomenclature.Tests;

/// <summary>Short words for the tests.</summary>
internal static class Contoh
{
    internal static readonly VersiNomenklatur[] Dimiliki = [.. VersiNomenklatur.Semua.Where(static v => v.IsDimiliki)];

    internal static Nomenklatur Sipd { get; } = Nomenklatur.Get(VersiNomenklatur.Sipd2027);

    internal static KodeRekening Kode(string teks) => KodeRekening.Parse(teks);

    /// <summary>The entries of a version's own table.</summary>
    internal static IEnumerable<EntriNomenklatur> Milik(VersiNomenklatur versi) => Nomenklatur.Get(versi).Enumerate().Where(e => e.Versi == versi);
}
