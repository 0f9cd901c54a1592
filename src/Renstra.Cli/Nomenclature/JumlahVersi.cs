using Renstra.Domain;
using Renstra.Nomenclature;

namespace Renstra.Cli;

/// <summary>How many entries of a version are held, by level and by list.</summary>
internal sealed record JumlahVersi(VersiNomenklatur Versi, IReadOnlyList<int> MenurutTingkat, int Provinsi, int KabupatenKota)
{
    internal static IReadOnlyList<TingkatKode> Tingkat { get; } = [.. TingkatKode.Semua.Skip(1)];

    internal int Semua => MenurutTingkat.Sum();

    internal static JumlahVersi Of(VersiNomenklatur versi)
    {
        EntriNomenklatur[] entri = versi.IsDimiliki ? [.. Nomenklatur.Get(versi).Enumerate().Where(e => e.Versi == versi)] : [];
        return new(
            versi,
            [.. Tingkat.Select(t => entri.Count(e => e.Tingkat == t))],
            entri.Count(static e => e.Lingkup!.Overlaps(LingkupDaerah.Provinsi)),
            entri.Count(static e => e.Lingkup!.Overlaps(LingkupDaerah.KabupatenKota)));
    }
}
